// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

class QPainter;

namespace Quipu {

// One mark that a point has, without its label.
void paintPointMark(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const ChartLook &look);
// Of a value that was passed over for another: fainter than its series.
QColor passedOverColour(const QColor &colour, const ChartColours &colours);
// Links, then nodes, then their names on a ground that keeps them readable.
void paintNetwork(QPainter &painter, const ChartMarks &marks, const PanelToMark &panel);

} // namespace Quipu
