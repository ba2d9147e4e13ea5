// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"
#include "views/charts/chartextent.h"

#include <QList>
#include <QPointF>

#include <functional>
#include <vector>

namespace Quipu {

// Points that a line may join (contiguousRuns), as numbers side by side, so that what a stretch of time shows of a
// hundred thousand of them is found in a fraction of a frame.
class PointRun final
{
public:
    explicit PointRun(std::vector<size_t> points);

    void add(double time, double value);
    void close(); // all are added

    // Those of the points that a stretch of time needs to be drawn through, as indexes into points(): all of them and
    // one beyond each end; where several share one of `columns` slices its first, lowest, highest and last, which leave
    // the same pixels.
    std::vector<size_t> needed(const ChartStretch &time, int columns) const;

    const std::vector<size_t> &points() const { return m_points; } // indexes into Series::points
    double time(size_t i) const { return m_times[i]; }
    double value(size_t i) const { return m_values[i]; }

private:
    struct Extremes
    {
        size_t lowest, highest;
    };
    Extremes extremes(size_t from, size_t to) const;

    std::vector<size_t> m_points;
    std::vector<double> m_times, m_values;
    std::vector<Extremes> m_blocks;
};

// The pixels that a series is drawn on, and how many marks it may have.
struct PixelsOfSeries
{
    int columns = 1, rows = 1;
    size_t mostMarks = 1;
    bool isLine = false, isLogarithmic = false;
};

// One series of a chart, made ready once for all that is drawn of it. Pure; any lane.
class PointIndex final
{
public:
    // look: sees each point in passing, as reading a hundred thousand of them from memory is what takes its time.
    explicit PointIndex(const Series &series, const std::function<void(const SeriesPoint &)> &look = {});

    bool isOnLine(size_t point) const { return m_isOnLine[point]; } // in a run of two or more
    const std::vector<PointRun> &runs() const { return m_runs; } // without multi-year totals
    ChartStretch values(const ChartStretch &time) const; // of the points in view; from > to where there is none

    // Something of a run, or of a step's last one, reaches into the stretch.
    bool isInView(const PointRun &run, const ChartStretch &time) const;
    // The whole of what a value is told for: its year, or its part of one.
    ChartStretch heldFor(size_t point) const;

    // Points that a stretch of time shows something of, in their order.
    std::vector<size_t> inView(const ChartStretch &time) const;
    // Of these one for each pixel, coarser where they are too many; of a line those that it is drawn through. Values
    // that the axis holds.
    std::vector<size_t> shown(const ChartStretch &time, const ChartStretch &values, const PixelsOfSeries &pixels) const;

private:
    std::vector<size_t> atPixels(const ChartStretch &time, const ChartStretch &values, const PixelsOfSeries &pixels,
                                 int coarseness, bool ofLines) const;
    auto inTime(const ChartStretch &time) const;

    std::vector<double> m_from, m_to, m_times, m_values; // of each point
    std::vector<size_t> m_inTime; // points by their time, without those that span years
    std::vector<size_t> m_spans;
    std::vector<PointRun> m_runs;
    std::vector<bool> m_isOnLine, m_isWhole, m_isSpecial; // special: with two bounds, which another mark must not hide
};

// timePosition() of dates that follow one another, at a fraction of its price.
class TimePositions final
{
public:
    double of(QDate date);
    int yearOf(QDate date);

private:
    qint64 m_first = 1, m_next = 0; // Julian days of the year's first and the next one's
    int m_year = 0;
};

} // namespace Quipu
