// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/series.h"

#include "models/figures/measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Fiscal years of 52 weeks are years; eleven months are not.
constexpr qint64 shortestYear = 350, longestYear = 380;

struct Stretch
{
    QDate from, to;

    qint64 days() const { return from.daysTo(to) + 1; }
};

std::optional<Stretch> stretchOf(const Period &period)
{
    const std::optional<PartialDate> first = period.from ? period.from : period.to;
    const std::optional<PartialDate> last = period.to ? period.to : period.from;
    if (first && last) {
        const Stretch stretch {first->first(), last->last()};
        if (stretch.from.isValid() && stretch.to.isValid() && stretch.from <= stretch.to)
            return stretch;
    }
    if (!period.year)
        return {};
    const PartialDate year {*period.year};
    if (!year.first().isValid())
        return {};
    return Stretch {year.first(), year.last()};
}

// What a figure says in the common unit of its dimension where extraction knows it, else as stated.
NormalisedValue measured(const Figure &figure)
{
    if (figure.normalised.unit.isEmpty() || (figure.value && !figure.normalised.value))
        return {figure.value, figure.low, figure.high, figure.unit, 1};
    return figure.normalised;
}

std::optional<SeriesPoint> pointOf(const Figure &figure, const NormalisedValue &stated)
{
    const std::optional<Stretch> stretch = stretchOf(figure.period);
    const bool isRange = !stated.value && stated.low && stated.high;
    if (!stretch || (!stated.value && !isRange))
        return {};
    SeriesPoint point;
    point.y = isRange ? (*stated.low + *stated.high) / 2 : *stated.value;
    if (!std::isfinite(point.y))
        return {};
    point.from = stretch->from;
    point.to = stretch->to;
    point.low = stated.low;
    point.high = stated.high;
    point.approximation = figure.approximation;
    point.fiscal = figure.period.fiscal;
    point.partial = stretch->days() < shortestYear;
    point.spansYears = stretch->days() > longestYear;
    point.isRange = isRange;
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

bool isLevel(const QString &measure)
{
    const std::vector<Measure> &measures = shippedMeasures();
    const auto known = std::ranges::find(measures, measure, &Measure::id);
    return known == measures.end() || known->isLevel;
}

QString placeOf(const Figure &figure)
{
    if (figure.countries.isEmpty())
        return figure.place;
    QStringList countries = figure.countries;
    countries.sort(); // "Peru and Bolivia" is "Bolivia and Peru"
    countries.removeDuplicates();
    return countries.join(" + "_L1);
}

QString titleOf(const Series &series)
{
    const QString label = measureLabel(series.measure);
    if (series.place.isEmpty())
        return label;
    return QCoreApplication::translate("Quipu::Series", "%1, %2", "measure, place").arg(label, series.place);
}

bool isSameClaim(const SeriesPoint &a, const SeriesPoint &b)
{
    // Converted units differ in the last bits: 1 t is 1000 kg however it was computed.
    return a.from == b.from && a.to == b.to && a.fiscal == b.fiscal && a.isRange == b.isRange
        && std::abs(a.y - b.y) <= 1e-9 * std::max(std::abs(a.y), std::abs(b.y));
}

// Sorts in time and makes one point of each claim; the confirmed one, else the oldest, speaks for it.
void settle(std::vector<SeriesPoint> &points)
{
    const auto order = [](const SeriesPoint &point) { return std::tuple(point.from, point.to, point.fiscal, point.y); };
    const auto rank
        = [](const SeriesPoint &point) { return std::tuple(point.status != Figure::Status::Confirmed, point.figure); };
    std::ranges::sort(points, [&](const SeriesPoint &a, const SeriesPoint &b) {
        return order(a) != order(b) ? order(a) < order(b) : rank(a) < rank(b);
    });
    std::vector<SeriesPoint> claims;
    for (SeriesPoint &point : points) {
        if (claims.empty() || !isSameClaim(claims.back(), point)) {
            claims.push_back(std::move(point));
            continue;
        }
        claims.back().witnesses.push_back(point.figure);
        claims.back().witnessArticles.push_back(point.article);
    }
    points = std::move(claims);
}

// Two series of one measure and place differ in their units: then the titles say so.
void tellApart(std::vector<Series> &series)
{
    std::map<QString, int> titles;
    for (const Series &one : series)
        ++titles[one.title];
    for (Series &one : series) {
        if (titles[one.title] > 1)
            one.title = QCoreApplication::translate("Quipu::Series", "%1 (%2)", "title (unit)")
                            .arg(one.title, unitLabel(one.unit));
    }
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

} // namespace

std::vector<Series> buildSeries(const std::vector<Figure> &figures)
{
    std::map<QString, Series> byKey;
    for (const Figure &figure : figures) {
        if (figure.status == Figure::Status::Rejected || figure.measure.isEmpty() || !isLevel(figure.measure))
            continue;
        const NormalisedValue stated = measured(figure);
        std::optional<SeriesPoint> point = pointOf(figure, stated);
        if (!point)
            continue;
        const QString place = placeOf(figure);
        const QString unit = figure.per.isEmpty() ? stated.unit : stated.unit + u'/' + figure.per;
        const QString key = figure.measure + u'/' + place + u'/' + unit;
        Series &series = byKey[key];
        if (series.key.isEmpty())
            series = {key, {}, figure.measure, place, unit, {}};
        series.points.push_back(std::move(*point));
    }
    std::vector<Series> all;
    all.reserve(byKey.size());
    for (auto &[key, series] : byKey) {
        settle(series.points);
        series.title = titleOf(series);
        all.push_back(std::move(series));
    }
    tellApart(all);
    return all;
}

std::vector<std::vector<size_t>> contiguousRuns(const Series &series)
{
    const std::vector<SeriesPoint> &points = series.points;
    const auto isContested = [&](size_t i) {
        const auto isSamePeriod
            = [&](size_t j) { return points[i].from == points[j].from && points[i].to == points[j].to; };
        return (i > 0 && isSamePeriod(i - 1)) || (i + 1 < points.size() && isSamePeriod(i + 1));
    };
    std::vector<std::vector<size_t>> runs;
    bool isOpen = false;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].spansYears)
            continue;
        const bool isFree = !isContested(i);
        if (isOpen && isFree && isJoinable(points[runs.back().back()], points[i]))
            runs.back().push_back(i);
        else
            runs.push_back({i});
        isOpen = isFree;
    }
    return runs;
}

QString periodLabel(const SeriesPoint &point)
{
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); };
    const auto month = [](QDate date) { return QLocale().toString(date, u"MMM yyyy"_s); };
    const auto range = [](const QString &first, const QString &last) {
        return QCoreApplication::translate("Quipu::Series", "%1 – %2", "from – to").arg(first, last);
    };
    if (point.fiscal && point.period.year)
        return QCoreApplication::translate("Quipu::Series", "FY%1", "fiscal year").arg(*point.period.year);
    const bool ofWholeMonths
        = point.from.day() == 1 && point.to == PartialDate {point.to.year(), point.to.month()}.last();
    const bool ofWholeYears = ofWholeMonths && point.from.month() == 1 && point.to.month() == 12;
    if (ofWholeYears && point.from.year() == point.to.year())
        return QString::number(point.from.year());
    if (ofWholeYears)
        return QCoreApplication::translate("Quipu::Series", "%1–%2", "years")
            .arg(point.from.year())
            .arg(point.to.year());
    if (ofWholeMonths && point.from.year() == point.to.year() && point.from.month() == point.to.month())
        return month(point.from);
    if (point.from == point.to)
        return day(point.from);
    return ofWholeMonths ? range(month(point.from), month(point.to)) : range(day(point.from), day(point.to));
}

} // namespace Quipu
