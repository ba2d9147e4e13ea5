// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentionjson.h"

#include "models/annotation/entityjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray partsToJson(const std::vector<QuotedSpan> &parts)
{
    QJsonArray array;
    for (const QuotedSpan &part : parts) {
        array.append(QJsonObject {{u"start"_s, part.span.start}, {u"end"_s, part.span.end}, {u"text"_s, part.text}});
    }
    return array;
}

std::vector<QuotedSpan> partsFromJson(const QJsonArray &array)
{
    std::vector<QuotedSpan> parts;
    for (const QJsonValue &value : array) {
        parts.push_back({{qsizetype(value[u"start"].toInteger()), qsizetype(value[u"end"].toInteger())},
                         value[u"text"].toString()});
    }
    return parts;
}

} // namespace

QString partsToText(const std::vector<QuotedSpan> &parts)
{
    if (parts.empty())
        return u""_s;
    return QString::fromUtf8(QJsonDocument(partsToJson(parts)).toJson(QJsonDocument::Compact));
}

std::vector<QuotedSpan> partsFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return partsFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

QJsonObject mentionToJson(const Mention &mention)
{
    QJsonObject json {{u"id"_s, idToJson(mention.id.value)},
                      {u"article"_s, idToJson(mention.article.value)},
                      {u"start"_s, mention.quote.span.start},
                      {u"end"_s, mention.quote.span.end},
                      {u"text"_s, mention.quote.text},
                      {u"type"_s, mention.type},
                      {u"entity"_s, idToJson(mention.entity.value)},
                      {u"status"_s, toString(mention.status)},
                      {u"origin"_s, mention.origin},
                      {u"rule"_s, mention.rule},
                      {u"score"_s, mention.score ? QJsonValue(*mention.score) : QJsonValue()},
                      {u"note"_s, mention.note}};
    if (mention.metonym)
        json[u"metonym"] = true;
    if (!mention.parts.empty())
        json[u"parts"_s] = partsToJson(mention.parts);
    return json;
}

Mention mentionFromJson(const QJsonObject &json)
{
    Mention mention;
    mention.id = {idFromJson(json[u"id"_s])};
    mention.article = {idFromJson(json[u"article"_s])};
    mention.quote.span = {json[u"start"_s].toInteger(), json[u"end"_s].toInteger()};
    mention.quote.text = json[u"text"_s].toString();
    mention.type = json[u"type"_s].toString();
    mention.entity = {idFromJson(json[u"entity"_s])};
    mention.status = reviewStatusFromString(json[u"status"_s].toString()).value_or(ReviewStatus::Suggested);
    mention.origin = json[u"origin"_s].toString();
    mention.rule = json[u"rule"_s].toString();
    if (json[u"score"_s].isDouble())
        mention.score = json[u"score"_s].toDouble();
    mention.note = json[u"note"_s].toString();
    mention.metonym = json[u"metonym"_s].toBool();
    mention.parts = partsFromJson(json[u"parts"_s].toArray());
    return mention;
}

} // namespace Quipu
