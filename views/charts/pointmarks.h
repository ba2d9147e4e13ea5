// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// Markers at their values, multi-year totals as spans: lines, steps, areas and scattered points.
void placePoints(ChartMarks &marks, const PanelToMark &panel);

// The mark that a point has where no kind says otherwise.
ChartMark plainMark(const PanelToMark &panel, size_t series, size_t point);
// The ends of its range, where it has one.
void setRange(ChartMark &mark, const PanelToMark &panel);
double markerRadius(const ChartLook &look);

// An open end points up for "more than" and "at least" (1), down for "almost" and "up to" (-1); else 0.
int openEnd(const SeriesPoint &point);

} // namespace Quipu
