// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/suggestedcharts.h"

#include "models/figures/codebook.h"
#include "models/figures/measuregroups.h"
#include "models/figures/measures.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Money keeps its currency's ISO 4217 code as its unit.
bool isMoney(const SeriesOffer &offer)
{
    const QString unit = offer.unit.section(u'/', 0, 0);
    return unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// An amount of something, which its years make a story of. Shares and durations seldom are of one thing throughout.
bool isLevel(const SeriesOffer &offer)
{
    static const QStringList bareDimensions {u"ratio"_s, u"points"_s, u"time"_s, u"length"_s};
    const Unit *unit = Codebook::shipped()->units().find(offer.unit.section(u'/', 0, 0));
    return unit == nullptr || !bareDimensions.contains(unit->dimension);
}

void count(SuggestedChart &chart, const std::vector<const SeriesOffer *> &members)
{
    std::set<int> years;
    for (const SeriesOffer *offer : members) {
        chart.keys.append(offer->key);
        chart.points += offer->points;
        years.insert(offer->years.begin(), offer->years.end());
    }
    chart.periods = int(years.size());
}

SuggestedChart chartOfOne(const SeriesOffer &offer)
{
    SuggestedChart chart;
    chart.id = offer.key;
    chart.title = offer.title;
    chart.isMoney = isMoney(offer);
    chart.isLevel = isLevel(offer);
    count(chart, {&offer});
    return chart;
}

SuggestedChart chartOfFamily(const MeasureGroup &group, std::vector<const SeriesOffer *> members)
{
    std::ranges::stable_sort(members, {},
                             [&](const SeriesOffer *offer) { return group.measures.indexOf(offer->measure); });
    const SeriesOffer &first = *members.front();
    SuggestedChart chart;
    chart.id = group.id + u'/' + first.place + u'/' + first.unit;
    chart.title = group.label.arg(first.place);
    chart.kind = SuggestedChart::Kind::Bars;
    chart.isMoney = isMoney(first);
    count(chart, members);
    return chart;
}

// The series of one family that share place and unit, so that they share an axis.
std::vector<SuggestedChart> chartsOfFamily(const MeasureGroup &group, const std::vector<SeriesOffer> &offers)
{
    std::map<std::pair<QString, QString>, std::vector<const SeriesOffer *>> sharing;
    for (const SeriesOffer &one : offers) {
        if (group.measures.contains(one.measure) && one.points > 0 && !one.place.isEmpty())
            sharing[{one.place, one.unit}].push_back(&one);
    }
    std::vector<SuggestedChart> charts;
    for (auto &[placeAndUnit, members] : sharing) {
        if (members.size() > 1)
            charts.push_back(chartOfFamily(group, std::move(members)));
    }
    return charts;
}

} // namespace

std::vector<SuggestedChart> suggestedCharts(const std::vector<SeriesOffer> &offers)
{
    std::vector<SuggestedChart> charts;
    for (const SeriesOffer &one : offers) {
        if (one.points > 0)
            charts.push_back(chartOfOne(one));
    }
    for (const MeasureGroup &group : shippedMeasureGroups())
        std::ranges::move(chartsOfFamily(group, offers), std::back_inserter(charts));
    std::ranges::sort(charts, [](const SuggestedChart &a, const SuggestedChart &b) {
        return std::tuple(!a.isLevel, -a.periods, -a.points, a.id)
            < std::tuple(!b.isLevel, -b.periods, -b.points, b.id);
    });
    return charts;
}

std::optional<SuggestedChart> bestLineChart(const std::vector<SuggestedChart> &charts)
{
    const auto best = std::ranges::find(charts, SuggestedChart::Kind::Line, &SuggestedChart::kind);
    return best == charts.end() ? std::optional<SuggestedChart>() : *best;
}

std::optional<SuggestedChart> bestFundingChart(const std::vector<SuggestedChart> &charts)
{
    const auto isFamily
        = [](const SuggestedChart &chart) { return chart.isMoney && chart.kind == SuggestedChart::Kind::Bars; };
    auto best = std::ranges::find_if(charts, isFamily);
    if (best == charts.end())
        best = std::ranges::find_if(charts, &SuggestedChart::isMoney);
    return best == charts.end() ? std::optional<SuggestedChart>() : *best;
}

std::vector<Series> seriesOf(const SuggestedChart &chart, const std::vector<Series> &series)
{
    std::vector<Series> chosen;
    for (const QString &key : chart.keys) {
        const auto found = std::ranges::find(series, key, &Series::key);
        if (found != series.end())
            chosen.push_back(*found);
    }
    return chosen;
}

QString commonTitle(const std::vector<Series> &series)
{
    if (series.empty())
        return {};
    const Series &first = series.front();
    if (series.size() == 1)
        return first.title;
    if (std::ranges::all_of(series, [&](const Series &one) { return one.measure == first.measure; }))
        return measureLabel(first.measure);
    const auto isOfFirstPlace = [&](const Series &one) { return one.place == first.place; };
    if (std::ranges::all_of(series, isOfFirstPlace) && !first.place.isEmpty()) {
        for (const MeasureGroup &group : shippedMeasureGroups()) {
            if (std::ranges::all_of(series, [&](const Series &one) { return group.measures.contains(one.measure); }))
                return group.label.arg(first.place);
        }
    }
    return QCoreApplication::translate("Quipu::Series", "%1 and %2 more", "title, how many series")
        .arg(first.title)
        .arg(series.size() - 1);
}

} // namespace Quipu
