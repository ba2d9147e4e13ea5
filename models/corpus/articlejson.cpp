// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlejson.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray spanToJson(const TextSpan &span)
{
    return {span.start, span.end};
}

TextSpan spanFromJson(const QJsonValue &json)
{
    const QJsonArray ends = json.toArray();
    return {ends.at(0).toInteger(), ends.at(1).toInteger()};
}

template <typename T, typename ToJson> QJsonArray listToJson(const std::vector<T> &list, ToJson toJson)
{
    QJsonArray json;
    for (const T &item : list)
        json.append(toJson(item));
    return json;
}

template <typename T, typename FromJson> std::vector<T> listFromJson(const QJsonValue &json, FromJson fromJson)
{
    std::vector<T> list;
    for (const QJsonValue &item : json.toArray())
        list.push_back(fromJson(item));
    return list;
}

QJsonObject fieldToJson(const MetadataField &field)
{
    QJsonObject json {{u"value"_s, field.value}, {u"origin"_s, toString(field.origin)}};
    if (field.span)
        json.insert("span"_L1, spanToJson(*field.span));
    return json;
}

std::optional<MetadataField> fieldFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    MetadataField field;
    field.value = json["value"_L1].toString();
    if (json["span"_L1].isArray())
        field.span = spanFromJson(json["span"_L1]);
    field.origin = originFromString(json["origin"_L1].toString()).value_or(field.origin);
    return field;
}

constexpr std::pair<QLatin1StringView, QStringList HandEdits::*> handEditLists[] {
    {"tags_added"_L1, &HandEdits::tagsAdded},
    {"tags_removed"_L1, &HandEdits::tagsRemoved},
    {"categories_added"_L1, &HandEdits::categoriesAdded},
    {"categories_removed"_L1, &HandEdits::categoriesRemoved},
    {"cleared"_L1, &HandEdits::cleared},
};

QJsonObject handEditsToJson(const HandEdits &byHand)
{
    QJsonObject json;
    for (const auto &[name, list] : handEditLists) {
        if (!(byHand.*list).isEmpty())
            json.insert(name, QJsonArray::fromStringList(byHand.*list));
    }
    if (byHand.language)
        json.insert("language"_L1, true);
    return json;
}

HandEdits handEditsFromJson(const QJsonObject &json)
{
    HandEdits byHand;
    for (const auto &[name, list] : handEditLists)
        byHand.*list = stringsOf(json.value(name));
    byHand.language = json.value("language"_L1).toBool();
    return byHand;
}

} // namespace

QJsonObject metadataToJson(const Metadata &metadata)
{
    QJsonObject json;
    for (const MetadataFieldName &named : metadataFields()) {
        if (const auto &field = metadata.*named.field)
            json.insert(named.name, fieldToJson(*field));
    }
    json.insert("tags"_L1, QJsonArray::fromStringList(metadata.tags));
    json.insert("categories"_L1, QJsonArray::fromStringList(metadata.categories));
    if (!metadata.claims.empty())
        json.insert("claims"_L1, listToJson(metadata.claims, [](const MetadataClaim &claim) {
                        QJsonObject item = fieldToJson(claim.said);
                        item.insert("field"_L1, claim.field);
                        return item;
                    }));
    if (metadata.byHand != HandEdits {})
        json.insert("by_hand"_L1, handEditsToJson(metadata.byHand));
    return json;
}

Metadata metadataFromJson(const QJsonObject &json)
{
    Metadata metadata;
    for (const MetadataFieldName &named : metadataFields())
        metadata.*named.field = fieldFromJson(json.value(named.name));
    metadata.tags = stringsOf(json.value("tags"_L1));
    metadata.categories = stringsOf(json.value("categories"_L1));
    for (const QJsonValue &item : json.value("claims"_L1).toArray()) {
        if (const auto said = fieldFromJson(item))
            metadata.claims.push_back({item["field"_L1].toString(), *said});
    }
    metadata.byHand = handEditsFromJson(json.value("by_hand"_L1).toObject());
    return metadata;
}

QJsonObject structureToJson(const Structure &structure)
{
    QJsonObject json {
        {u"boilerplate"_s,
         listToJson(structure.boilerplate,
                    [](const Boilerplate &item) {
                        return QJsonObject {{u"span"_s, spanToJson(item.span)}, {u"kind"_s, item.kind}};
                    })},
        {u"headings"_s, listToJson(structure.headings, spanToJson)},
        {u"quotes"_s,
         listToJson(structure.quotes,
                    [](const Quotation &item) {
                        return QJsonObject {{u"span"_s, spanToJson(item.span)}, {u"speaker"_s, item.speaker}};
                    })},
        {u"citations"_s, listToJson(structure.citations, spanToJson)},
    };
    if (!structure.pages.empty())
        json.insert("pages"_L1, listToJson(structure.pages, [](const PageStart &page) {
                        return QJsonObject {{u"offset"_s, page.offset}, {u"label"_s, page.label}};
                    }));
    if (!structure.kept.empty())
        json.insert("kept"_L1, listToJson(structure.kept, spanToJson));
    return json;
}

Structure structureFromJson(const QJsonObject &json)
{
    Structure structure;
    structure.boilerplate = listFromJson<Boilerplate>(json.value("boilerplate"_L1), [](const QJsonValue &item) {
        return Boilerplate {spanFromJson(item["span"_L1]), item["kind"_L1].toString()};
    });
    structure.headings = listFromJson<TextSpan>(json.value("headings"_L1), spanFromJson);
    structure.quotes = listFromJson<Quotation>(json.value("quotes"_L1), [](const QJsonValue &item) {
        return Quotation {spanFromJson(item["span"_L1]), item["speaker"_L1].toString()};
    });
    structure.citations = listFromJson<TextSpan>(json.value("citations"_L1), spanFromJson);
    structure.pages = listFromJson<PageStart>(json.value("pages"_L1), [](const QJsonValue &item) {
        return PageStart {item["offset"_L1].toInteger(), item["label"_L1].toString()};
    });
    structure.kept = listFromJson<TextSpan>(json.value("kept"_L1), spanFromJson);
    return structure;
}

QJsonObject articleToJson(const Article &article)
{
    return {
        {u"article"_s, article.id.value},
        {u"path"_s, article.path},
        {u"format"_s, article.format},
        {u"encoding"_s, article.encoding},
        {u"sha256"_s, QString::fromLatin1(article.sha256)},
        {u"language"_s, article.language},
        {u"words"_s, article.words},
        {u"metadata"_s, metadataToJson(article.metadata)},
        {u"structure"_s, structureToJson(article.structure)},
        {u"status"_s, toString(article.status)},
        {u"note"_s, article.note},
        {u"revision"_s, article.revision},
    };
}

Article articleFromJson(const QJsonObject &json)
{
    Article article;
    article.id = ArticleId {json.value("article"_L1).toInteger()};
    article.path = json.value("path"_L1).toString();
    article.format = json.value("format"_L1).toString();
    article.encoding = json.value("encoding"_L1).toString();
    article.sha256 = json.value("sha256"_L1).toString().toLatin1();
    article.language = json.value("language"_L1).toString();
    article.words = json.value("words"_L1).toInt();
    article.metadata = metadataFromJson(json.value("metadata"_L1).toObject());
    article.structure = structureFromJson(json.value("structure"_L1).toObject());
    article.status = articleStatusFromString(json.value("status"_L1).toString()).value_or(article.status);
    article.note = json.value("note"_L1).toString();
    article.revision = json.value("revision"_L1).toInt(1);
    return article;
}

} // namespace Quipu
