// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <vector>

namespace Quipu {

// The colours that a chart's series may have (resources/codebooks/chartpalettes.json). Pure; any lane.

struct ChartPalette
{
    QString id; // as ChartStyle::palette keeps it
    QString label; // for people
    QList<QColor> onLight, onDark;
};

// All that there are; the first is the default.
const std::vector<ChartPalette> &chartPalettes();
// The palette's colours on this background, each with at least 3:1 against it. An unknown id, or none, is the default.
QList<QColor> paletteColours(const QString &id, const QColor &background);

// The colour, or where it has less than 3:1 against the background the nearest in lightness that has it.
QColor seriesColourOn(const QColor &background, const QColor &colour);

} // namespace Quipu
