// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/objects.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue dateOrNull(const std::optional<PartialDate> &date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue(QJsonValue::Null);
}

// A figure keeps the words it was made from: they are shown even if the text should no longer have them.
QJsonObject quotedObject(const QuotedSpan &quoted, const CodePointMap &map)
{
    return {{u"start"_s, qint64(map.toCodePoint(quoted.span.start))},
            {u"end"_s, qint64(map.toCodePoint(quoted.span.end))},
            {u"text"_s, quoted.text}};
}

QJsonObject periodObject(const Period &period)
{
    return {{u"year"_s, period.year ? QJsonValue(*period.year) : QJsonValue(QJsonValue::Null)},
            {u"from"_s, dateOrNull(period.from)},
            {u"to"_s, dateOrNull(period.to)},
            {u"fiscal"_s, period.fiscal},
            {u"precision"_s, period.precision},
            {u"text"_s, textOrNull(period.text)},
            {u"resolved_from"_s, textOrNull(period.resolvedFrom)}};
}

QJsonObject normalisedObject(const NormalisedValue &normalised)
{
    return {{u"value"_s, numberOrNull(normalised.value)},
            {u"value_low"_s, numberOrNull(normalised.low)},
            {u"value_high"_s, numberOrNull(normalised.high)},
            {u"unit"_s, normalised.unit},
            {u"factor"_s, numberOrNull(normalised.factor)}};
}

QJsonValue countriesValue(const QStringList &countries)
{
    if (countries.isEmpty())
        return QJsonValue::Null;
    return countries.size() == 1 ? QJsonValue(countries.first()) : QJsonValue(QJsonArray::fromStringList(countries));
}

QJsonValue derivedValue(const std::optional<Derivation> &derived)
{
    if (!derived)
        return QJsonValue::Null;
    QJsonArray of;
    for (const FigureId figure : derived->of)
        of.append(figure.value);
    return QJsonObject {{u"kind"_s, derived->kind}, {u"of"_s, of}};
}

QJsonValue originValue(const Figure &figure)
{
    if (figure.rule.isEmpty())
        return u"analyst"_s;
    return QJsonObject {{u"rule"_s, figure.rule}, {u"version"_s, figure.ruleVersion}};
}

// The shortest dates that say the same: whole years as years, whole months as months.
std::pair<QString, QString> shortestDates(QDate from, QDate to)
{
    const bool startsYear = from.dayOfYear() == 1;
    const bool endsYear = to.dayOfYear() == to.daysInYear();
    if (startsYear && endsYear)
        return {PartialDate {from.year(), 0, 0}.toIso(), PartialDate {to.year(), 0, 0}.toIso()};
    if (from.day() == 1 && to.day() == to.daysInMonth())
        return {PartialDate {from.year(), from.month(), 0}.toIso(), PartialDate {to.year(), to.month(), 0}.toIso()};
    return {PartialDate::of(from).toIso(), PartialDate::of(to).toIso()};
}

std::pair<QString, QString> pointDates(const SeriesPoint &point)
{
    if (point.fiscal && !point.partial && !point.spansYears) {
        const QString year = PartialDate {point.to.year(), 0, 0}.toIso();
        return {year, year};
    }
    return shortestDates(point.from, point.to);
}

QJsonObject pointObject(const SeriesPoint &point)
{
    const auto [x, xTo] = pointDates(point);
    QJsonArray witnesses;
    for (const FigureId witness : point.witnesses)
        witnesses.append(witness.value);
    return {{u"x"_s, x},
            {u"x_to"_s, xTo == x ? QJsonValue(QJsonValue::Null) : QJsonValue(xTo)},
            {u"from"_s, PartialDate::of(point.from).toIso()},
            {u"to"_s, PartialDate::of(point.to).toIso()},
            {u"y"_s, numberOrNull(point.y)},
            {u"low"_s, numberOrNull(point.low)},
            {u"high"_s, numberOrNull(point.high)},
            {u"approx"_s, toString(point.approximation)},
            {u"figure"_s, point.figure.value},
            {u"article"_s, point.article.value},
            {u"sentence"_s, point.sentence},
            {u"source"_s, textOrNull(point.source)},
            {u"partial"_s, point.partial},
            {u"fiscal"_s, point.fiscal},
            {u"status"_s, toString(point.status)},
            {u"witnesses"_s, witnesses}};
}

} // namespace

QJsonObject figureObject(const FigureRow &row, const CodePointMap &map, const std::optional<Derivation> &derived)
{
    const Figure &figure = row.figure;
    return {{u"figure"_s, figure.id.value},
            {u"article"_s, figure.article ? QJsonValue(figure.article.value) : QJsonValue(QJsonValue::Null)},
            {u"file"_s, textOrNull(row.fileName)},
            {u"span"_s, quotedObject(figure.quote, map)},
            {u"sentence"_s, quotedObject(figure.sentence, map)},
            {u"value"_s, numberOrNull(figure.value)},
            {u"value_low"_s, numberOrNull(figure.low)},
            {u"value_high"_s, numberOrNull(figure.high)},
            {u"approx"_s, toString(figure.approximation)},
            {u"unit"_s, figure.unit},
            {u"per"_s, textOrNull(figure.per)},
            {u"persons"_s, figure.persons},
            {u"normalised"_s, normalisedObject(figure.normalised)},
            {u"subject"_s, textOrNull(figure.subject)},
            {u"measure"_s, textOrNull(figure.measure)},
            {u"place"_s, textOrNull(figure.place)},
            {u"country"_s, countriesValue(figure.countries)},
            {u"actor"_s, textOrNull(figure.actor)},
            {u"beneficiary"_s, textOrNull(figure.beneficiary)},
            {u"period"_s, periodObject(figure.period)},
            {u"attributed_source"_s, textOrNull(figure.attributedSource)},
            {u"derived"_s, derivedValue(derived)},
            {u"status"_s, toString(figure.status)},
            {u"origin"_s, originValue(figure)},
            {u"edited"_s, figure.edited},
            {u"note"_s, textOrNull(figure.note)}};
}

QJsonObject seriesObject(const Series &series, bool withPoints)
{
    QJsonObject object {{u"series"_s, series.key},
                        {u"title"_s, series.title},
                        {u"measure"_s, series.measure},
                        {u"place"_s, textOrNull(series.place)},
                        {u"unit"_s, series.unit}};
    if (withPoints) {
        QJsonArray points;
        for (const SeriesPoint &point : series.points)
            points.append(pointObject(point));
        object.insert(u"points"_s, points);
    }
    return object;
}

} // namespace Quipu
