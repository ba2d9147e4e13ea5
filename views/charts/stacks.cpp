// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/stacks.h"

#include <map>
#include <tuple>

namespace Quipu {

namespace {

// Values that may stand on one another: of one period, and each the series' first account of it. Further accounts have
// a number of their own.
using ColumnKey = std::tuple<int, bool, QDate, QDate, size_t>;

struct Heap
{
    std::vector<StackSegment> segments;
    double up = 0, down = 0;
};

bool isPreferred(const SeriesPoint &point)
{
    return point.standing != SeriesPoint::Standing::PassedOver;
}

void heapSeries(std::map<ColumnKey, Heap> &heaps, const Series &one, size_t index)
{
    std::map<std::tuple<QDate, QDate, bool>, size_t> accounts;
    for (const bool preferred : {true, false}) {
        for (size_t j = 0; j < one.points.size(); ++j) {
            const SeriesPoint &point = one.points[j];
            if (point.spansYears || isPreferred(point) != preferred)
                continue;
            const size_t account = accounts[{point.from, point.to, point.fiscal}]++;
            const size_t own = account == 0 ? 0 : (index + 1) * one.points.size() + account;
            Heap &heap = heaps[{yearOf(point), point.fiscal, point.from, point.to, own}];
            double &end = point.y < 0 ? heap.down : heap.up;
            heap.segments.push_back({index, j, yearOf(point), 0, end, end + point.y});
            end += point.y;
        }
    }
}

} // namespace

std::vector<StackSegment> stackSegments(const std::vector<Series> &series, const std::vector<size_t> &indexes)
{
    std::map<ColumnKey, Heap> heaps;
    for (const size_t i : indexes)
        heapSeries(heaps, series[i], i);
    std::vector<StackSegment> all;
    size_t column = 0;
    for (auto &[key, heap] : heaps) {
        const int year = std::get<0>(key);
        column = all.empty() || all.back().year != year ? 0 : column + 1;
        for (StackSegment &segment : heap.segments) {
            segment.column = column;
            all.push_back(segment);
        }
    }
    return all;
}

ValueExtent stackExtent(const ChartDrawing &drawing, const std::vector<size_t> &indexes)
{
    ValueExtent extent;
    for (const StackSegment &segment : stackSegments(drawing.series, indexes)) {
        const SeriesPoint &point = drawing.series[segment.series].points[segment.point];
        for (const double value : {segment.base, segment.top, segment.base + point.high.value_or(point.y),
                                   segment.base + point.low.value_or(point.y)})
            extent.add(value);
    }
    for (const size_t i : indexes) {
        for (const SeriesPoint &point : drawing.series[i].points) {
            if (point.spansYears)
                extent.add(point.y);
        }
    }
    return extent;
}

} // namespace Quipu
