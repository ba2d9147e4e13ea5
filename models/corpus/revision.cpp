// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/revision.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array revisedKindWords {"mention"_L1, "figure"_L1, "relation"_L1, "note"_L1};
constexpr std::array revisedOutcomeWords {"moved"_L1, "changed"_L1, "lost"_L1};

QJsonObject quoteToJson(const QuotedSpan &quote)
{
    return {{u"span"_s, QJsonArray {quote.span.start, quote.span.end}}, {u"text"_s, quote.text}};
}

QuotedSpan quoteFromJson(const QJsonValue &json)
{
    const QJsonArray span = json[u"span"].toArray();
    return {{qsizetype(span.at(0).toInteger()), qsizetype(span.at(1).toInteger())}, json[u"text"].toString()};
}

} // namespace

QJsonObject revisedMarkToJson(const RevisedMark &mark)
{
    QJsonObject json {{u"article"_s, mark.article.value},     {u"revision"_s, mark.revision},
                      {u"kind"_s, toString(mark.kind)},       {u"id"_s, mark.id},
                      {u"outcome"_s, toString(mark.outcome)}, {u"label"_s, mark.label},
                      {u"was"_s, quoteToJson(mark.was)},      {u"now"_s, quoteToJson(mark.now)}};
    if (!mark.record.isEmpty())
        json[u"record"] = mark.record;
    return json;
}

RevisedMark revisedMarkFromJson(const QJsonObject &json)
{
    RevisedMark mark;
    mark.article = {json[u"article"].toInteger()};
    mark.revision = json[u"revision"].toInt();
    mark.kind = revisedKindFromString(json[u"kind"].toString()).value_or(mark.kind);
    mark.id = json[u"id"].toInteger();
    mark.outcome = revisedOutcomeFromString(json[u"outcome"].toString()).value_or(mark.outcome);
    mark.label = json[u"label"].toString();
    mark.was = quoteFromJson(json[u"was"]);
    mark.now = quoteFromJson(json[u"now"]);
    mark.record = json[u"record"].toObject();
    return mark;
}

QString toString(RevisedMark::Kind kind)
{
    return revisedKindWords[size_t(kind)];
}

std::optional<RevisedMark::Kind> revisedKindFromString(QStringView word)
{
    const auto found = std::find(revisedKindWords.begin(), revisedKindWords.end(), word);
    if (found == revisedKindWords.end())
        return {};
    return RevisedMark::Kind(found - revisedKindWords.begin());
}

QString toString(RevisedMark::Outcome outcome)
{
    return revisedOutcomeWords[size_t(outcome)];
}

std::optional<RevisedMark::Outcome> revisedOutcomeFromString(QStringView word)
{
    const auto found = std::find(revisedOutcomeWords.begin(), revisedOutcomeWords.end(), word);
    if (found == revisedOutcomeWords.end())
        return {};
    return RevisedMark::Outcome(found - revisedOutcomeWords.begin());
}

} // namespace Quipu
