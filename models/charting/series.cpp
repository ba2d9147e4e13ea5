// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/series.h"

#include "models/charting/reporters.h"
#include "models/charting/seriestitles.h"
#include "models/figures/claims.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

SeriesPoint pointOf(const Claim &claim)
{
    const Figure &figure = *claim.figure;
    const qint64 days = claim.from.daysTo(claim.to) + 1;
    SeriesPoint point;
    point.from = claim.from;
    point.to = claim.to;
    point.y = claim.value;
    point.low = claim.low;
    point.high = claim.high;
    point.approximation = figure.approximation;
    point.fiscal = figure.period.fiscal;
    point.partial = days < shortestYear;
    point.spansYears = days > longestYear;
    point.isRange = claim.isRange;
    point.status = figure.status;
    point.figure = figure.id;
    point.article = figure.article;
    point.period = figure.period;
    point.quote = figure.quote.text;
    point.subject = figure.subject;
    point.sentence = figure.sentence.text;
    point.source = figure.attributedSource;
    return point;
}

// One point of each claim.
std::vector<SeriesPoint> pointsOf(const std::vector<Claim> &claims, Measure::Values values)
{
    std::vector<SeriesPoint> points;
    for (const std::vector<size_t> &group : sameClaims(claims, values)) {
        SeriesPoint point = pointOf(claims[group.front()]);
        for (size_t i = 1; i < group.size(); ++i) {
            point.witnesses.push_back(claims[group[i]].figure->id);
            point.witnessArticles.push_back(claims[group[i]].figure->article);
            point.witnessSources.append(claims[group[i]].figure->attributedSource);
        }
        points.push_back(std::move(point));
    }
    return points;
}

bool isAlikeInLength(const SeriesPoint &a, const SeriesPoint &b)
{
    const auto length = [](const SeriesPoint &point) { return double(point.from.daysTo(point.to) + 1); };
    const double ratio = length(a) / length(b);
    return a.partial == b.partial && ratio > 0.85 && ratio < 1.18; // February and March, quarters, leap years
}

bool isJoinable(const SeriesPoint &earlier, const SeriesPoint &later)
{
    return earlier.to.addDays(1) == later.from && earlier.fiscal == later.fiscal && !earlier.isRange && !later.isRange
        && isAlikeInLength(earlier, later);
}

bool counts(const SeriesPoint &point)
{
    return !point.spansYears && point.standing != SeriesPoint::Standing::PassedOver && point.category.isEmpty();
}

// Whether nothing else is told for the point's period, but what the analyst passed over. Points are sorted by period.
bool isOnlyValue(const SeriesPoints &points, size_t at)
{
    const auto isRival = [&](size_t i) { return counts(points[i]); };
    const auto isSamePeriod
        = [&](size_t i) { return points[i].from == points[at].from && points[i].to == points[at].to; };
    for (size_t i = at; i-- > 0 && isSamePeriod(i);) {
        if (isRival(i))
            return false;
    }
    for (size_t i = at + 1; i < points.size() && isSamePeriod(i); ++i) {
        if (isRival(i))
            return false;
    }
    return true;
}

struct Runs
{
    std::vector<std::vector<size_t>> all; // contiguousRuns()
    std::vector<std::pair<size_t, size_t>> breaks; // reporterBreaks()
};

Runs runsOf(const Series &series)
{
    const SeriesPoints &points = series.points;
    auto [runs, breaks] = Runs();
    std::optional<size_t> open; // the run that the next point may join
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].spansYears)
            continue;
        if (!counts(points[i])) {
            runs.push_back({i});
            continue;
        }
        const bool isFree = isOnlyValue(points, i);
        if (open && isFree && isJoinable(points[runs[*open].back()], points[i])) {
            const size_t before = runs[*open].back();
            if (!areDifferentReporters(points[before], points[i])) {
                runs[*open].push_back(i);
                continue;
            }
            breaks.emplace_back(before, i);
        }
        open = isFree ? std::optional(runs.size()) : std::nullopt;
        runs.push_back({i});
    }
    return {std::move(runs), std::move(breaks)};
}

} // namespace

std::vector<Series> buildSeries(const std::vector<Figure> &figures, ValueForm form)
{
    struct Group
    {
        Series series;
        std::vector<Claim> claims;
    };
    std::vector<Figure> stated;
    if (form == ValueForm::AsStated) {
        stated = figures;
        for (Figure &figure : stated)
            figure.normalised = {};
    }
    std::map<QString, Group> byKey;
    for (const Figure &figure : form == ValueForm::AsStated ? stated : figures) {
        if (figure.status == Figure::Status::Rejected || figure.measure.isEmpty() || !isLevelMeasure(figure.measure))
            continue;
        const std::optional<Claim> claim = claimOf(figure);
        if (!claim)
            continue;
        const QString place = placeOfClaim(figure);
        const QString key = figure.measure + u'/' + place + u'/' + claim->unit;
        Group &group = byKey[key];
        if (group.series.key.isEmpty())
            group.series = {key, {}, figure.measure, place, claim->unit, {}, false, {}};
        group.claims.push_back(*claim);
    }
    std::vector<Series> all;
    all.reserve(byKey.size());
    for (auto &[key, group] : byKey) {
        group.series.points = pointsOf(group.claims, measureValues(group.series.measure));
        group.series.title = seriesTitle(group.series.measure, group.series.place);
        all.push_back(std::move(group.series));
    }
    tellUnitsApart(all);
    return all;
}

std::vector<std::vector<size_t>> contiguousRuns(const Series &series)
{
    return runsOf(series).all;
}

std::vector<std::pair<size_t, size_t>> reporterBreaks(const Series &series)
{
    return runsOf(series).breaks;
}

QString periodLabel(const SeriesPoint &point)
{
    return periodLabel(point.from, point.to, point.fiscal ? point.period.year : std::nullopt);
}

} // namespace Quipu
