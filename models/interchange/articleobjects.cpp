// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/objects.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QChar hitStart(0xE000);
constexpr QChar hitEnd(0xE001);

QJsonValue fieldObject(const std::optional<MetadataField> &field, const QString &text, const CodePointMap &map)
{
    if (!field)
        return QJsonValue::Null;
    return QJsonObject {{u"value"_s, field->value},
                        {u"span"_s, field->span ? QJsonValue(spanObject(*field->span, text, map)) : QJsonValue::Null},
                        {u"origin"_s, toString(field->origin)}};
}

QJsonArray spanArray(const std::vector<TextSpan> &spans, const QString &text, const CodePointMap &map)
{
    QJsonArray array;
    for (const TextSpan &span : spans)
        array.append(spanObject(span, text, map));
    return array;
}

QJsonArray quoteArray(const std::vector<Quotation> &quotes, const QString &text, const CodePointMap &map)
{
    QJsonArray array;
    for (const Quotation &quote : quotes) {
        QJsonObject object = spanObject(quote.span, text, map);
        object.insert(u"speaker"_s, textOrNull(quote.speaker));
        array.append(object);
    }
    return array;
}

// What both forms of an article have.
QJsonObject commonObject(const Article &article)
{
    return {{u"article"_s, article.id.value},
            {u"file"_s, article.fileName()},
            {u"path"_s, article.path},
            {u"format"_s, article.format},
            {u"encoding"_s, article.encoding},
            {u"sha256"_s, QString::fromLatin1(article.sha256)},
            {u"language"_s, textOrNull(article.language)},
            {u"words"_s, article.words},
            {u"status"_s, toString(article.status)},
            {u"note"_s, textOrNull(article.note)}};
}

// Takes the marks around the hits out of a snippet and says where they were.
QJsonArray takeHits(QString &snippet)
{
    QJsonArray hits;
    QString plain;
    qsizetype points = 0;
    qsizetype start = 0;
    for (const QChar c : std::as_const(snippet)) {
        if (c == hitStart) {
            start = points;
        } else if (c == hitEnd) {
            hits.append(QJsonObject {{u"start"_s, qint64(start)}, {u"end"_s, qint64(points)}});
        } else {
            plain += c;
            points += !c.isLowSurrogate();
        }
    }
    snippet = plain;
    return hits;
}

} // namespace

QJsonObject metadataObject(const Metadata &metadata, const QString &text, const CodePointMap &map)
{
    QJsonObject object {{u"tags"_s, QJsonArray::fromStringList(metadata.tags)},
                        {u"categories"_s, QJsonArray::fromStringList(metadata.categories)}};
    for (const MetadataFieldName &named : metadataFields())
        object.insert(named.name, fieldObject(metadata.*named.field, text, map));
    if (!metadata.claims.empty()) {
        QJsonArray claims;
        for (const MetadataClaim &claim : metadata.claims) {
            QJsonObject item = fieldObject(claim.said, text, map).toObject();
            item.insert(u"field"_s, claim.field);
            claims.append(item);
        }
        object.insert(u"claims"_s, claims);
    }
    return object;
}

QJsonArray boilerplateArray(const Structure &structure, const QString &text, const CodePointMap &map)
{
    QJsonArray array;
    for (const Boilerplate &boilerplate : structure.boilerplate) {
        QJsonObject object = spanObject(boilerplate.span, text, map);
        object.insert(u"kind"_s, boilerplate.kind);
        array.append(object);
    }
    return array;
}

QJsonObject articleObject(const Article &article, const QString &text)
{
    const CodePointMap map(text);
    QJsonObject object = commonObject(article);
    object.insert(u"text"_s, text);
    object.insert(u"metadata"_s, metadataObject(article.metadata, text, map));
    object.insert(u"boilerplate"_s, boilerplateArray(article.structure, text, map));
    object.insert(u"headings"_s, spanArray(article.structure.headings, text, map));
    object.insert(u"quotes"_s, quoteArray(article.structure.quotes, text, map));
    object.insert(u"citations"_s, spanArray(article.structure.citations, text, map));
    return object;
}

QJsonObject articleListObject(const Article &article, const ArticleRow &row, bool hasQuery)
{
    QJsonObject metadata {{u"tags"_s, QJsonArray::fromStringList(article.metadata.tags)},
                          {u"categories"_s, QJsonArray::fromStringList(article.metadata.categories)}};
    for (const MetadataFieldName &named : metadataFields()) {
        const std::optional<MetadataField> &field = article.metadata.*named.field;
        metadata.insert(named.name, field ? QJsonValue(field->value) : QJsonValue(QJsonValue::Null));
    }
    QJsonObject object = commonObject(article);
    object.insert(u"metadata"_s, metadata);
    object.insert(u"mentions"_s, row.mentions);
    object.insert(u"figures"_s, row.figures);
    if (hasQuery) {
        QString snippet = row.snippet;
        object.insert(u"hits"_s, takeHits(snippet));
        object.insert(u"snippet"_s, snippet);
        object.insert(u"score"_s, numberOrNull(row.score));
    }
    return object;
}

} // namespace Quipu
