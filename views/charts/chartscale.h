// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace Quipu {

// The numbers behind a chart's axes. Pure functions.

// An axis in steps of 1, 2, 2.5 or 5 times a power of ten; min and max are multiples of step.
struct NiceScale
{
    double min = 0, max = 1, step = 1;
    bool operator==(const NiceScale &) const = default;
};
// At most `steps` steps that hold low and high; low == high gets room around it.
NiceScale niceScale(double low, double high, int steps);

// The value axis of a chart: with zero for bars and areas, whose length is what is read, and for all others whose
// smallest value is not far from it.
NiceScale valueScale(const std::vector<Series> &series, ChartKind type, int steps);

// Dates on the time axis: the year and the part of it that has passed.
double timePosition(QDate date);
// Where a point is drawn: the middle of its year, fiscal year or shorter period.
double timePosition(const SeriesPoint &point);
// The year a point is told for; a multi-year total begins in it.
int yearOf(const SeriesPoint &point);

struct YearRange
{
    int first = 0, last = 0;
    int count() const { return last - first + 1; }
    bool operator==(const YearRange &) const = default;
};
// From the first year told to the last, multi-year totals included. There must be a point.
YearRange yearsOf(const std::vector<Series> &series);

// Every how many years a label has room: 1, 2, 5, 10, 20, 50 ...
int yearStep(int years, double width, double labelWidth);

// Large numbers are written in thousands of thousands, so that axes stay narrow.
double divisorFor(double largest); // 1, 1e6, 1e9 or 1e12

// No more points than pixels can show: the lowest and the highest of each of `columns` slices, in time. A short list
// stays as it is.
QList<QPointF> decimated(const QList<QPointF> &points, int columns);

} // namespace Quipu
