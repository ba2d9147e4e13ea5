// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pointindex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Quipu {

namespace {

constexpr size_t blockSize = 64; // points whose extremes are known

// Which of columns x rows pixels, made coarser by `size`, have a point already.
class PixelGrid final
{
public:
    PixelGrid(int columns, int rows, int size)
        : m_size(size)
        , m_columns(columns / size + 2)
        , m_taken(size_t(m_columns) * size_t(rows / size + 2))
    { }

    bool take(double x, double y)
    {
        const size_t cell = size_t(y) / size_t(m_size) * size_t(m_columns) + size_t(x) / size_t(m_size);
        const bool isFree = !m_taken[cell];
        m_taken[cell] = true;
        return isFree;
    }

private:
    int m_size, m_columns;
    std::vector<bool> m_taken;
};

} // namespace

double TimePositions::of(QDate date)
{
    yearOf(date);
    return m_year + double(date.toJulianDay() - m_first) / double(m_next - m_first);
}

int TimePositions::yearOf(QDate date)
{
    const qint64 day = date.toJulianDay();
    if (day < m_first || day >= m_next) {
        m_year = date.year();
        m_first = QDate(m_year, 1, 1).toJulianDay();
        m_next = m_first + date.daysInYear();
    }
    return m_year;
}

PointRun::PointRun(std::vector<size_t> points)
    : m_points(std::move(points))
{
    m_times.reserve(m_points.size());
    m_values.reserve(m_points.size());
}

void PointRun::add(double time, double value)
{
    m_times.push_back(time);
    m_values.push_back(value);
}

void PointRun::close()
{
    for (size_t from = 0; from < m_values.size(); from += blockSize) {
        const auto begin = m_values.begin() + qptrdiff(from);
        const auto end = m_values.begin() + qptrdiff(std::min(from + blockSize, m_values.size()));
        const auto [lowest, highest] = std::minmax_element(begin, end);
        m_blocks.push_back({size_t(lowest - m_values.begin()), size_t(highest - m_values.begin())});
    }
}

PointRun::Extremes PointRun::extremes(size_t from, size_t to) const
{
    Extremes found {from, from};
    const auto consider = [&](const Extremes &other) {
        if (m_values[other.lowest] < m_values[found.lowest])
            found.lowest = other.lowest;
        if (m_values[other.highest] > m_values[found.highest])
            found.highest = other.highest;
    };
    for (size_t i = from; i < to;) {
        const bool isWholeBlock = i % blockSize == 0 && i + blockSize <= to;
        consider(isWholeBlock ? m_blocks[i / blockSize] : Extremes {i, i});
        i += isWholeBlock ? blockSize : 1;
    }
    return found;
}

std::vector<size_t> PointRun::needed(const ChartStretch &time, int columns) const
{
    const auto placeOf = [&](double at) { return size_t(std::ranges::lower_bound(m_times, at) - m_times.begin()); };
    const size_t first = placeOf(time.from), end = size_t(std::ranges::upper_bound(m_times, time.to) - m_times.begin());
    std::vector<size_t> kept;
    if (first > 0)
        kept.push_back(first - 1);
    if (end <= first + 4 * size_t(columns)) {
        for (size_t i = first; i < end; ++i)
            kept.push_back(i);
    } else {
        for (int column = 0; column < columns; ++column) {
            const size_t from = column == 0 ? first : placeOf(time.from + time.length() * column / columns);
            const size_t to = column + 1 == columns ? end : placeOf(time.from + time.length() * (column + 1) / columns);
            if (from == to)
                continue;
            const Extremes found = extremes(from, to);
            const size_t lower = std::min(found.lowest, found.highest), upper = std::max(found.lowest, found.highest);
            for (const size_t i : {from, lower, upper, to - 1}) {
                if (kept.empty() || i > kept.back())
                    kept.push_back(i);
            }
        }
    }
    if (end < m_times.size())
        kept.push_back(end);
    return kept;
}

PointIndex::PointIndex(const Series &series, const std::function<void(const SeriesPoint &)> &look)
{
    const size_t count = series.points.size();
    TimePositions positions, ends;
    m_isOnLine.resize(count);
    m_isWhole.reserve(count);
    m_isSpecial.reserve(count);
    for (std::vector<double> *each : {&m_from, &m_to, &m_times, &m_values})
        each->reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const SeriesPoint &point = series.points[i];
        if (look)
            look(point);
        m_from.push_back(positions.of(point.from));
        const int year = point.fiscal && point.period.year ? *point.period.year : positions.yearOf(point.from);
        m_to.push_back(ends.of(point.to.addDays(1)));
        const bool isAYear = !point.partial && !point.spansYears;
        m_isWhole.push_back(isAYear);
        m_isSpecial.push_back(point.isRange || (point.low && point.high && *point.low < *point.high));
        m_times.push_back(isAYear ? year + 0.5 : (m_from.back() + m_to.back()) / 2);
        m_values.push_back(point.y);
        (point.spansYears ? m_spans : m_inTime).push_back(i);
    }
    const auto timeOf = [&](size_t i) { return m_times[i]; };
    if (!std::ranges::is_sorted(m_inTime, {}, timeOf))
        std::ranges::stable_sort(m_inTime, {}, timeOf);
    for (std::vector<size_t> &indexes : contiguousRuns(series)) {
        if (series.points[indexes.front()].isRange)
            continue; // two bounds and no value that a line could hold
        PointRun &run = m_runs.emplace_back(std::move(indexes));
        for (const size_t i : run.points()) {
            run.add(m_times[i], m_values[i]);
            m_isOnLine[i] = run.points().size() > 1;
        }
        run.close();
    }
}

auto PointIndex::inTime(const ChartStretch &time) const
{
    const auto timeOf = [&](size_t i) { return m_times[i]; };
    const auto first = std::ranges::lower_bound(m_inTime, time.from, {}, timeOf);
    return std::ranges::subrange(first, std::ranges::upper_bound(first, m_inTime.end(), time.to, {}, timeOf));
}

ChartStretch PointIndex::values(const ChartStretch &time) const
{
    ChartStretch values {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const size_t i : inTime(time)) {
        values.from = std::min(values.from, m_values[i]);
        values.to = std::max(values.to, m_values[i]);
    }
    return values;
}

bool PointIndex::isInView(const PointRun &run, const ChartStretch &time) const
{
    return heldFor(run.points().front()).from <= time.to && heldFor(run.points().back()).to >= time.from;
}

ChartStretch PointIndex::heldFor(size_t point) const
{
    if (m_isWhole[point])
        return {m_times[point] - 0.5, m_times[point] + 0.5};
    return {m_from[point], m_to[point]};
}

std::vector<size_t> PointIndex::inView(const ChartStretch &time) const
{
    const auto found = inTime(time);
    std::vector<size_t> points(found.begin(), found.end());
    std::ranges::copy_if(m_spans, std::back_inserter(points),
                         [&](size_t i) { return m_from[i] < time.to && m_to[i] > time.from; });
    std::ranges::sort(points);
    return points;
}

std::vector<size_t> PointIndex::atPixels(const ChartStretch &time, const ChartStretch &values,
                                         const PixelsOfSeries &pixels, int coarseness, bool ofLines) const
{
    const auto heightOf = [&](double value) { return pixels.isLogarithmic ? std::log10(value) : value; };
    const double low = heightOf(values.from), height = std::max(heightOf(values.to) - low, 1e-300);
    std::vector<size_t> kept;
    PixelGrid plain(pixels.columns, pixels.rows, coarseness), special(pixels.columns, pixels.rows, coarseness);
    for (const size_t i : inTime(time)) {
        if (pixels.isLine && m_isOnLine[i] != ofLines)
            continue;
        const double x = std::clamp((m_times[i] - time.from) / time.length(), 0.0, 1.0) * pixels.columns;
        const double y = std::clamp((heightOf(m_values[i]) - low) / height, 0.0, 1.0) * pixels.rows;
        if ((m_isSpecial[i] ? special : plain).take(x, y))
            kept.push_back(i);
    }
    return kept;
}

std::vector<size_t> PointIndex::shown(const ChartStretch &time, const ChartStretch &values,
                                      const PixelsOfSeries &pixels) const
{
    std::vector<size_t> onLines;
    for (const PointRun &run : m_runs) {
        if (!pixels.isLine || run.points().size() < 2 || !isInView(run, time))
            continue;
        for (const size_t i : run.needed(time, pixels.columns)) {
            if (run.time(i) >= time.from && run.time(i) <= time.to)
                onLines.push_back(run.points()[i]);
        }
    }
    const auto fewEnough = [&](bool ofLines) {
        std::vector<size_t> few = atPixels(time, values, pixels, 1, ofLines);
        for (int coarseness = 2; few.size() > pixels.mostMarks && coarseness < pixels.columns; coarseness *= 2)
            few = atPixels(time, values, pixels, coarseness, ofLines);
        return few;
    };
    // Lines that stop all the time have more points than pixels.
    if (onLines.size() > 4 * size_t(pixels.columns) + pixels.mostMarks)
        onLines = fewEnough(true);
    std::vector<size_t> kept = fewEnough(false);
    kept.insert(kept.end(), onLines.begin(), onLines.end());
    std::ranges::copy_if(m_spans, std::back_inserter(kept),
                         [&](size_t i) { return m_from[i] < time.to && m_to[i] > time.from; });
    std::ranges::sort(kept);
    return kept;
}

} // namespace Quipu
