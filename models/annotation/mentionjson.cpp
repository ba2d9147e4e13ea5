// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Ids use all of 63 bits, more than a JSON number carries.
QJsonValue idToJson(qint64 id)
{
    return QString::number(id);
}

qint64 idFromJson(const QJsonValue &json)
{
    return json.toString().toLongLong();
}

} // namespace

QJsonObject mentionToJson(const Mention &mention)
{
    return {{u"id"_s, idToJson(mention.id.value)},
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
    return mention;
}

QJsonObject entityToJson(const Entity &entity)
{
    return {{u"id"_s, idToJson(entity.id.value)},
            {u"type"_s, entity.type},
            {u"name"_s, entity.name},
            {u"aliases"_s, QJsonArray::fromStringList(entity.aliases)},
            {u"note"_s, entity.note}};
}

Entity entityFromJson(const QJsonObject &json)
{
    Entity entity;
    entity.id = {idFromJson(json[u"id"_s])};
    entity.type = json[u"type"_s].toString();
    entity.name = json[u"name"_s].toString();
    for (const QJsonValue &alias : json[u"aliases"_s].toArray())
        entity.aliases += alias.toString();
    entity.note = json[u"note"_s].toString();
    return entity;
}

} // namespace Quipu
