// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttravel.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

// Marks are looked at in their own order, which is time's.
int nearestOfSeries(const std::vector<ChartMark> &marks, size_t series, double x)
{
    int nearest = -1;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].series == series
            && (nearest < 0 || std::abs(marks[i].anchor.x() - x) < std::abs(marks[size_t(nearest)].anchor.x() - x)))
            nearest = int(i);
    }
    return nearest;
}

std::vector<int> marksOfSeries(const std::vector<ChartMark> &marks, size_t series)
{
    std::vector<int> own;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].series == series)
            own.push_back(int(i));
    }
    return own;
}

// Those told for the year of `current`, or of its category, from the top of the chart down.
std::vector<int> marksOfYear(const std::vector<ChartMark> &marks, const std::vector<Series> &series, int current)
{
    const auto pointOf
        = [&](const ChartMark &mark) -> const SeriesPoint & { return series[mark.series].points[mark.point]; };
    const SeriesPoint &at = pointOf(marks[size_t(current)]);
    std::vector<int> same;
    for (size_t i = 0; i < marks.size(); ++i) {
        const SeriesPoint &point = pointOf(marks[i]);
        if (at.category.isEmpty() ? yearOf(point) == yearOf(at) : point.category == at.category)
            same.push_back(int(i));
    }
    std::ranges::stable_sort(same, {}, [&](int i) { return marks[size_t(i)].anchor.y(); });
    return same;
}

int beside(const std::vector<int> &row, int current, int by)
{
    const auto at = std::ranges::find(row, current) - row.begin();
    return row[size_t(std::clamp<qsizetype>(at + by, 0, qsizetype(row.size()) - 1))];
}

int ofOtherSeries(const std::vector<ChartMark> &marks, int current, bool isNext)
{
    const ChartMark &at = marks[size_t(current)];
    int best = -1;
    for (const ChartMark &mark : marks) {
        const bool isBeyond = isNext ? mark.series > at.series : mark.series < at.series;
        if (isBeyond && (best < 0 || (isNext ? mark.series < size_t(best) : mark.series > size_t(best))))
            best = int(mark.series);
    }
    return best < 0 ? current : nearestOfSeries(marks, size_t(best), at.anchor.x());
}

} // namespace

std::optional<ChartStep> chartStepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return ChartStep::Earlier;
    case Qt::Key_Right:
        return ChartStep::Later;
    case Qt::Key_Up:
        return ChartStep::Above;
    case Qt::Key_Down:
        return ChartStep::Below;
    case Qt::Key_Home:
        return ChartStep::First;
    case Qt::Key_End:
        return ChartStep::Last;
    case Qt::Key_PageUp:
        return ChartStep::PreviousSeries;
    case Qt::Key_PageDown:
        return ChartStep::NextSeries;
    default:
        return {};
    }
}

int markReached(const ChartMarks &all, const std::vector<Series> &series, int current, ChartStep step)
{
    const std::vector<ChartMark> &marks = all.marks;
    if (marks.empty())
        return -1;
    if (!marks.front().isOfPoint()) { // a network has no time
        const bool isBack = step == ChartStep::Earlier || step == ChartStep::Above || step == ChartStep::PreviousSeries;
        const int last = int(marks.size()) - 1;
        if (step == ChartStep::First || step == ChartStep::Last)
            return step == ChartStep::First ? 0 : last;
        return std::clamp(current < 0 ? 0 : current + (isBack ? -1 : 1), 0, last);
    }
    if (current < 0 || size_t(current) >= marks.size()) {
        const std::vector<int> first = marksOfSeries(marks, std::ranges::min(marks, {}, &ChartMark::series).series);
        return step == ChartStep::Earlier || step == ChartStep::Last ? first.back() : first.front();
    }
    switch (step) {
    case ChartStep::Earlier:
    case ChartStep::Later:
    case ChartStep::First:
    case ChartStep::Last: {
        const std::vector<int> own = marksOfSeries(marks, marks[size_t(current)].series);
        if (step == ChartStep::First || step == ChartStep::Last)
            return step == ChartStep::First ? own.front() : own.back();
        return beside(own, current, step == ChartStep::Later ? 1 : -1);
    }
    case ChartStep::Above:
        return beside(marksOfYear(marks, series, current), current, -1);
    case ChartStep::Below:
        return beside(marksOfYear(marks, series, current), current, 1);
    case ChartStep::PreviousSeries:
        return ofOtherSeries(marks, current, false);
    case ChartStep::NextSeries:
        return ofOtherSeries(marks, current, true);
    }
    return current;
}

} // namespace Quipu
