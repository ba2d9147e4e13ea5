// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace Quipu {

struct Figure;

// Figures on their way to a chart, within one program: their numbers, and in what units they would be drawn, so that
// whoever is asked to take them can say no before they are dropped.
struct FigureDrag
{
    std::vector<FigureId> figures;
    QStringList units; // of the axes that the figures at hand need; none: no chart can show one of them
    bool isPartlyKnown = false; // there are figures that were not at hand; they may need others

    void look(const Figure &figure); // at one of the figures
    // What of it suits axes of these units; no axes yet: everything that a chart can show.
    bool suits(const QStringList &axes) const;

    static QString mimeType();
    void putInto(QMimeData &data) const;
    static std::optional<FigureDrag> in(const QMimeData &data); // nothing where it is another thing, or damaged
    bool operator==(const FigureDrag &) const = default;
};

} // namespace Quipu
