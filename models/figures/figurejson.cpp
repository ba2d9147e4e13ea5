// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figurejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void putText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void putNumber(QJsonObject &json, QLatin1StringView key, const std::optional<double> &number)
{
    if (number)
        json.insert(key, *number);
}

std::optional<double> numberIn(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject spanToJson(const QuotedSpan &span)
{
    return {{u"start"_s, span.span.start}, {u"end"_s, span.span.end}, {u"text"_s, span.text}};
}

QuotedSpan spanFromJson(const QJsonObject &json)
{
    return {{qsizetype(json["start"_L1].toInteger()), qsizetype(json["end"_L1].toInteger())},
            json["text"_L1].toString()};
}

QJsonObject periodToJson(const Period &period)
{
    QJsonObject json;
    if (period.year)
        json.insert("year"_L1, *period.year);
    if (period.from)
        json.insert("from"_L1, period.from->toIso());
    if (period.to)
        json.insert("to"_L1, period.to->toIso());
    if (period.fiscal)
        json.insert("fiscal"_L1, true);
    putText(json, "precision"_L1, period.precision);
    putText(json, "text"_L1, period.text);
    putText(json, "resolved_from"_L1, period.resolvedFrom);
    return json;
}

Period periodFromJson(const QJsonObject &json)
{
    Period period;
    if (json["year"_L1].isDouble())
        period.year = json["year"_L1].toInt();
    period.from = PartialDate::fromIso(json["from"_L1].toString());
    period.to = PartialDate::fromIso(json["to"_L1].toString());
    period.fiscal = json["fiscal"_L1].toBool();
    period.precision = json["precision"_L1].toString();
    period.text = json["text"_L1].toString();
    period.resolvedFrom = json["resolved_from"_L1].toString();
    return period;
}

QJsonObject normalisedToJson(const NormalisedValue &normalised)
{
    QJsonObject json;
    putNumber(json, "value"_L1, normalised.value);
    putNumber(json, "value_low"_L1, normalised.low);
    putNumber(json, "value_high"_L1, normalised.high);
    putText(json, "unit"_L1, normalised.unit);
    json.insert("factor"_L1, normalised.factor);
    return json;
}

NormalisedValue normalisedFromJson(const QJsonObject &json)
{
    return {numberIn(json, "value"_L1), numberIn(json, "value_low"_L1), numberIn(json, "value_high"_L1),
            json["unit"_L1].toString(), json["factor"_L1].toDouble(1)};
}

} // namespace

QJsonObject figureToJson(const Figure &figure)
{
    QJsonObject json;
    if (figure.id)
        json.insert("figure"_L1, figure.id.value);
    if (figure.article)
        json.insert("article"_L1, figure.article.value);
    json.insert("span"_L1, spanToJson(figure.quote));
    json.insert("sentence"_L1, spanToJson(figure.sentence));
    putNumber(json, "value"_L1, figure.value);
    putNumber(json, "value_low"_L1, figure.low);
    putNumber(json, "value_high"_L1, figure.high);
    json.insert("approx"_L1, toString(figure.approximation));
    putText(json, "unit"_L1, figure.unit);
    putText(json, "per"_L1, figure.per);
    if (figure.persons)
        json.insert("persons"_L1, true);
    json.insert("normalised"_L1, normalisedToJson(figure.normalised));
    putText(json, "subject"_L1, figure.subject);
    putText(json, "measure"_L1, figure.measure);
    putText(json, "place"_L1, figure.place);
    if (!figure.countries.isEmpty())
        json.insert("countries"_L1, QJsonArray::fromStringList(figure.countries));
    putText(json, "actor"_L1, figure.actor);
    putText(json, "beneficiary"_L1, figure.beneficiary);
    json.insert("period"_L1, periodToJson(figure.period));
    putText(json, "attributed_source"_L1, figure.attributedSource);
    json.insert("status"_L1, toString(figure.status));
    putText(json, "rule"_L1, figure.rule);
    if (figure.ruleVersion)
        json.insert("rule_version"_L1, figure.ruleVersion);
    if (figure.edited)
        json.insert("edited"_L1, true);
    putText(json, "note"_L1, figure.note);
    return json;
}

Figure figureFromJson(const QJsonObject &json)
{
    Figure figure;
    figure.id = {json["figure"_L1].toInteger()};
    figure.article = {json["article"_L1].toInteger()};
    figure.quote = spanFromJson(json["span"_L1].toObject());
    figure.sentence = spanFromJson(json["sentence"_L1].toObject());
    figure.value = numberIn(json, "value"_L1);
    figure.low = numberIn(json, "value_low"_L1);
    figure.high = numberIn(json, "value_high"_L1);
    figure.approximation = approximationFromString(json["approx"_L1].toString()).value_or(Approximation::Exact);
    figure.unit = json["unit"_L1].toString();
    figure.per = json["per"_L1].toString();
    figure.persons = json["persons"_L1].toBool();
    figure.normalised = normalisedFromJson(json["normalised"_L1].toObject());
    figure.subject = json["subject"_L1].toString();
    figure.measure = json["measure"_L1].toString();
    figure.place = json["place"_L1].toString();
    for (const QJsonValue &country : json["countries"_L1].toArray())
        figure.countries.append(country.toString());
    figure.actor = json["actor"_L1].toString();
    figure.beneficiary = json["beneficiary"_L1].toString();
    figure.period = periodFromJson(json["period"_L1].toObject());
    figure.attributedSource = json["attributed_source"_L1].toString();
    figure.status = figureStatusFromString(json["status"_L1].toString()).value_or(Figure::Status::Suggested);
    figure.rule = json["rule"_L1].toString();
    figure.ruleVersion = json["rule_version"_L1].toInt();
    figure.edited = json["edited"_L1].toBool();
    figure.note = json["note"_L1].toString();
    return figure;
}

} // namespace Quipu
