// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentionjson.h"

#include "models/annotation/entityjson.h"

using namespace Qt::StringLiterals;

namespace Quipu {

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
    return mention;
}

} // namespace Quipu
