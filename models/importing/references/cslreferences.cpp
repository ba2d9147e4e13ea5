// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textforms.h"
#include "models/importing/references/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString cslDate(const QJsonValue &date)
{
    const QJsonArray parts = date["date-parts"_L1].toArray().first().toArray();
    if (parts.isEmpty())
        return referenceDate(date.isString() ? date.toString()
                                             : date["raw"_L1].toString(date["literal"_L1].toString()));
    QStringList numbers;
    for (const QJsonValue &part : parts)
        numbers.append(part.isString() ? part.toString() : QString::number(part.toInt()));
    return referenceDate(numbers.join(u'-'));
}

QString cslName(const QJsonObject &name)
{
    if (name.contains("literal"_L1))
        return name.value("literal"_L1).toString().simplified();
    QStringList parts;
    for (const char *field : {"given", "non-dropping-particle", "dropping-particle", "family", "suffix"})
        parts.append(name.value(QLatin1StringView(field)).toString());
    return parts.join(u' ').simplified();
}

Reference cslReference(const QJsonObject &item)
{
    const auto text = [&item](QLatin1StringView field) { return item.value(field).toString().simplified(); };
    Reference reference;
    reference.key = text(item.contains("citation-key"_L1) ? "citation-key"_L1 : "id"_L1);
    reference.title = text("title"_L1);
    const QJsonArray authors = item.value("author"_L1).toArray();
    for (const QJsonValue &author : authors) {
        if (const QString name = cslName(author.toObject()); !name.isEmpty())
            reference.authors.append(name);
    }
    reference.published = cslDate(item.value("issued"_L1));
    reference.outlet = text("container-title"_L1);
    if (reference.outlet.isEmpty())
        reference.outlet = text("publisher"_L1);
    reference.url = text("URL"_L1);
    reference.doi = text("DOI"_L1);
    reference.language = text("language"_L1);
    reference.abstract = item.value("abstract"_L1).toString().trimmed();
    for (const QString &tag : text("keyword"_L1).split(u',', Qt::SkipEmptyParts))
        reference.tags.append(tag.trimmed());
    const QJsonArray files = item.value("attachments"_L1).toArray();
    for (const QJsonValue &file : files)
        reference.files.append(file["path"_L1].toString());
    reference.files.removeAll(QString());
    reference.source = QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
    return reference;
}

} // namespace

std::vector<Reference> cslReferences(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonArray items = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        items = object.contains("items"_L1) ? object.value("items"_L1).toArray() : QJsonArray {object};
    }
    std::vector<Reference> references;
    for (const QJsonValue &item : items) {
        Reference reference = cslReference(item.toObject());
        if (!reference.title.isEmpty())
            references.push_back(std::move(reference));
    }
    return references;
}

} // namespace Quipu
