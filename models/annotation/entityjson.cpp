// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonValue idToJson(qint64 id)
{
    return QString::number(id);
}

qint64 idFromJson(const QJsonValue &json)
{
    return json.toString().toLongLong();
}

QJsonArray externalIdsToJson(const std::vector<ExternalId> &ids)
{
    QJsonArray array;
    for (const ExternalId &id : ids)
        array.append(QJsonObject {{u"scheme"_s, id.scheme}, {u"id"_s, id.id}});
    return array;
}

std::vector<ExternalId> externalIdsFromJson(const QJsonArray &json)
{
    std::vector<ExternalId> ids;
    for (const QJsonValue &id : json)
        ids.push_back({id[u"scheme"].toString(), id[u"id"].toString()});
    return ids;
}

QJsonObject entityToJson(const Entity &entity)
{
    QJsonObject json {{u"id"_s, idToJson(entity.id.value)},
                      {u"type"_s, entity.type},
                      {u"name"_s, entity.name},
                      {u"note"_s, entity.note}};
    if (!entity.externalIds.empty())
        json[u"external_ids"] = externalIdsToJson(entity.externalIds);
    if (entity.mergedInto)
        json[u"merged_into"] = idToJson(entity.mergedInto.value);
    return json;
}

Entity entityFromJson(const QJsonObject &json)
{
    Entity entity;
    entity.id = {idFromJson(json[u"id"])};
    entity.type = json[u"type"].toString();
    entity.name = json[u"name"].toString();
    entity.note = json[u"note"].toString();
    entity.externalIds = externalIdsFromJson(json[u"external_ids"].toArray());
    entity.mergedInto = {idFromJson(json[u"merged_into"])};
    return entity;
}

QJsonObject distinctionToJson(const Distinction &distinction)
{
    return {{u"one"_s, idToJson(distinction.one.value)},
            {u"other"_s, idToJson(distinction.other.value)},
            {u"who"_s, distinction.who},
            {u"at"_s, distinction.at.toUTC().toString(Qt::ISODateWithMs)}};
}

Distinction distinctionFromJson(const QJsonObject &json)
{
    return Distinction::of({idFromJson(json[u"one"])}, {idFromJson(json[u"other"])}, json[u"who"].toString(),
                           QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs));
}

QJsonObject relationToJson(const Relation &relation)
{
    QJsonObject json {{u"id"_s, relation.id.value},
                      {u"subject"_s, idToJson(relation.subject.value)},
                      {u"kind"_s, relation.kind},
                      {u"object"_s, idToJson(relation.object.value)},
                      {u"article"_s, relation.article.value},
                      {u"start"_s, relation.sentence.span.start},
                      {u"end"_s, relation.sentence.span.end},
                      {u"text"_s, relation.sentence.text},
                      {u"note"_s, relation.note}};
    if (relation.from)
        json[u"from"] = relation.from->toIso();
    if (relation.until)
        json[u"until"] = relation.until->toIso();
    return json;
}

Relation relationFromJson(const QJsonObject &json)
{
    Relation relation;
    relation.id = {json[u"id"].toInteger()};
    relation.subject = {idFromJson(json[u"subject"])};
    relation.kind = json[u"kind"].toString();
    relation.object = {idFromJson(json[u"object"])};
    relation.from = PartialDate::fromIso(json[u"from"].toString());
    relation.until = PartialDate::fromIso(json[u"until"].toString());
    relation.article = {json[u"article"].toInteger()};
    relation.sentence.span = {qsizetype(json[u"start"].toInteger()), qsizetype(json[u"end"].toInteger())};
    relation.sentence.text = json[u"text"].toString();
    relation.note = json[u"note"].toString();
    return relation;
}

} // namespace Quipu
