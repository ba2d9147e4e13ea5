// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartoptions.h"

#include <QColor>
#include <QList>
#include <QPalette>

namespace Quipu {

// What a chart is painted with. Series colours are told apart by colour-blind readers and have at least 3:1 against
// the background.
struct ChartColours
{
    QColor background, text, muted, grid, highlight;
    QList<QColor> series;

    static ChartColours of(ChartTheme theme);
    // The screen's own colours, light or dark as they are.
    static ChartColours of(const QPalette &palette);

    QColor ofSeries(size_t index) const;
    // The colour thinned with the background: opaque, so that every format shows it alike.
    QColor tint(const QColor &colour, double strength) const;
    // Under words that lie over lines: the background, so thin that the lines are still followed.
    QColor ground() const;
    bool operator==(const ChartColours &) const = default;
};

} // namespace Quipu
