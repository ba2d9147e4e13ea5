// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdrawing.h"

namespace Quipu {

// A value's part of a stacked bar, from base to top; top is below base where the value is negative.
struct StackSegment
{
    size_t series = 0, point = 0;
    int year = 0;
    size_t column = 0; // of the year's columns; only values of one and the same period stand on one another
    double base = 0, top = 0;
    bool operator==(const StackSegment &) const = default;
};

// Stacks in the order of the series: what is above zero upwards, what is below downwards. A second value that a series
// tells for one period is another account of it and no part: it stands in a column of its own. Multi-year
// totals have no part in it.
std::vector<StackSegment> stackSegments(const std::vector<Series> &series, const std::vector<size_t> &indexes);

// What the axis of these must hold, multi-year totals included.
ValueExtent stackExtent(const ChartDrawing &drawing, const std::vector<size_t> &indexes);

} // namespace Quipu
