// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"
#include "views/charts/chartextent.h"

#include <QString>

#include <span>
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

struct ChartTick
{
    double position = 0; // in the axis' values
    QString text; // empty: a line without a label
    bool operator==(const ChartTick &) const = default;
};

// An axis of values as it is drawn. Of a logarithmic one min is a power of ten, and step is of no use.
struct ValueAxis
{
    double min = 0, max = 1, step = 1;
    bool isLogarithmic = false;
    double divisor = 1; // what its labels are written in: ones, millions ...
    std::vector<ChartTick> ticks;

    double fraction(double value) const; // of the axis' length, from its beginning
    double valueAt(double fraction) const; // the other way round
    double baseline() const; // where bars begin: zero, or the axis' end that is nearest to it
    bool operator==(const ValueAxis &) const = default;
};

// The lowest and the highest of values that one axis is to hold.
struct ValueExtent
{
    double low = 1, high = 0; // nothing yet
    bool isWhole = true; // things that are counted: no axis needs halves of them
    bool isEmpty() const { return low > high; }
    void add(double value);
};

// The axis in at most `steps` steps; with zero where lengths are read, and wherever the smallest value is not far
// from it.
ValueAxis linearAxis(ValueExtent extent, bool hasZero, int steps);
// The stretch of an axis that is looked at, with ticks of its own.
ValueAxis axisInView(const ValueAxis &all, const ChartStretch &values, int steps);
// In powers of ten, from the lowest that holds all to the next 1, 2 or 5 above; extent must be above zero. room: how
// many labels there is room for.
ValueAxis logarithmicAxis(ValueExtent extent, int room);

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
YearRange yearsOf(std::span<const Series *const> series);

// Every how many years a label has room: 1, 2, 5, 10, 20, 50 ...
int yearStep(int years, double width, double labelWidth);

// Large numbers are written in thousands of thousands, so that axes stay narrow.
double divisorFor(double largest); // 1, 1e6, 1e9 or 1e12

} // namespace Quipu
