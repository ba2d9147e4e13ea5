// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/drawingfacts.h"

#include "views/charts/chartdrawing.h"
#include "views/charts/charttext.h"
#include "views/charts/pointmarks.h"

#include <algorithm>
#include <numeric>

namespace Quipu {

namespace {

void addMeaning(DrawingFacts &facts, const SeriesPoint &point)
{
    facts.hasUnconfirmed |= !isDrawnFull(point);
    facts.hasPartial |= point.partial;
    facts.hasSpan |= point.spansYears;
    facts.hasContested |= point.standing == SeriesPoint::Standing::Contested;
    facts.hasPassedOver |= point.standing == SeriesPoint::Standing::PassedOver;
    facts.hasInterval |= point.low && point.high && *point.low < *point.high;
    if (point.isRange || point.approximation == Approximation::Exact)
        return;
    facts.signs.insert(point.approximation);
    facts.hasOpenEnd |= openEnd(point) != 0;
}

SeriesYears yearsOfSeries(const Series &series)
{
    SeriesYears years;
    TimePositions positions;
    bool isFirst = true;
    const SeriesPoint *before = nullptr;
    int yearBefore = 0;
    for (const SeriesPoint &point : series.points) {
        const int year = point.fiscal && point.period.year ? *point.period.year : positions.yearOf(point.from);
        const int last = point.spansYears ? point.to.year() : year;
        years.all = isFirst ? YearRange {year, last}
                            : YearRange {std::min(years.all.first, year), std::max(years.all.last, last)};
        isFirst = false;
        years.hasWholeYears |= !point.partial;
        const bool isAsBefore = before != nullptr && yearBefore == year && before->fiscal == point.fiscal
            && !point.spansYears && !before->spansYears;
        before = &point;
        yearBefore = year;
        if (isAsBefore)
            continue;
        for (int each = year; each <= last; ++each)
            years.told.insert(each);
        if (!point.spansYears)
            (point.fiscal ? years.fiscal : years.calendar).insert(year);
    }
    return years;
}

} // namespace

DrawingFacts factsOf(const Chart &chart, const std::vector<Series> &series)
{
    DrawingFacts facts;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points)
            addMeaning(facts, point);
        facts.count += one.points.size();
        facts.years.push_back(yearsOfSeries(one));
        facts.points.emplace_back(one);
    }
    std::vector<size_t> all(series.size());
    std::iota(all.begin(), all.end(), size_t(0));
    facts.allYears = yearsOf(facts, all).all;
    facts.sources = sourcesText(chart, series);
    return facts;
}

SeriesYears yearsOf(const DrawingFacts &facts, const std::vector<size_t> &series)
{
    if (series.empty())
        return {};
    SeriesYears all = facts.years[series.front()];
    for (size_t i = 1; i < series.size(); ++i) {
        const SeriesYears &one = facts.years[series[i]];
        all.all = {std::min(all.all.first, one.all.first), std::max(all.all.last, one.all.last)};
        all.told.insert(one.told.begin(), one.told.end());
        all.fiscal.insert(one.fiscal.begin(), one.fiscal.end());
        all.calendar.insert(one.calendar.begin(), one.calendar.end());
        all.hasWholeYears |= one.hasWholeYears;
    }
    return all;
}

} // namespace Quipu
