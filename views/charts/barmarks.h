// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// Bars from the axis' beginning: those of one year stand side by side in the order of the series, all of a chart
// equally wide.
void placeGroupedBars(ChartMarks &marks, const PanelToMark &panel);
// Bars on one another (stacks.h); columns of different periods of a year stand side by side.
void placeStackedBars(ChartMarks &marks, const PanelToMark &panel);
// Bars from low to high, side by side; a value without a range is a line, one with an open end has an arrow.
void placeIntervals(ChartMarks &marks, const PanelToMark &panel);

} // namespace Quipu
