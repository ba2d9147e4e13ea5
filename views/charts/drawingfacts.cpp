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

// Takes in a series' points one by one.
class YearCounter final
{
public:
    void add(const SeriesPoint &point);
    SeriesYears take() { return std::move(m_years); }

private:
    SeriesYears m_years;
    TimePositions m_positions;
    const SeriesPoint *m_before = nullptr;
    int m_yearBefore = 0;
};

void YearCounter::add(const SeriesPoint &point)
{
    const int year = point.fiscal && point.period.year ? *point.period.year : m_positions.yearOf(point.from);
    const int last = point.spansYears ? point.to.year() : year;
    m_years.all = m_before == nullptr ? YearRange {year, last}
                                      : YearRange {std::min(m_years.all.first, year), std::max(m_years.all.last, last)};
    m_years.hasWholeYears |= !point.partial;
    const bool isAsBefore = m_before != nullptr && m_yearBefore == year && m_before->fiscal == point.fiscal
        && !point.spansYears && !m_before->spansYears;
    m_before = &point;
    m_yearBefore = year;
    if (isAsBefore)
        return;
    for (int each = year; each <= last; ++each)
        m_years.told.insert(each);
    if (!point.spansYears)
        (point.fiscal ? m_years.fiscal : m_years.calendar).insert(year);
}

} // namespace

DrawingFacts factsOf(const Chart &chart, const std::vector<Series> &series)
{
    DrawingFacts facts;
    SourceTally sources;
    const bool hasSourceLine = chart.showsSources && chart.sources.isEmpty();
    for (const Series &one : series) {
        YearCounter years;
        sources.begin(one);
        facts.points.emplace_back(one, [&](const SeriesPoint &point) {
            addMeaning(facts, point);
            years.add(point);
            if (hasSourceLine)
                sources.add(point);
        });
        facts.count += one.points.size();
        facts.years.push_back(years.take());
    }
    std::vector<size_t> all(series.size());
    std::iota(all.begin(), all.end(), size_t(0));
    facts.allYears = yearsOf(facts, all).all;
    if (chart.showsSources)
        facts.sources = hasSourceLine ? sources.line() : chart.sources;
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
