// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/citations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray dateParts(const QString &published)
{
    QJsonArray parts;
    for (const QStringView part : QStringView(published).split(u'-'))
        parts.append(part.toInt());
    return {parts};
}

} // namespace

QJsonObject cslItem(const CitedArticle &article)
{
    QJsonObject item {{u"id"_s, u"article-%1"_s.arg(article.id.value)},
                      {u"type"_s, u"article-newspaper"_s},
                      {u"title"_s, article.title},
                      {u"archive_location"_s, article.file}};
    const auto put = [&item](const QString &key, const QString &text) {
        if (!text.isEmpty())
            item[key] = text;
    };
    put(u"container-title"_s, article.outlet);
    put(u"URL"_s, article.url);
    put(u"language"_s, article.language);
    put(u"note"_s, article.sha256.isEmpty() ? QString() : "SHA-256: "_L1 + article.sha256);
    if (!article.author.isEmpty())
        item[u"author"_s] = QJsonArray {QJsonObject {{u"literal"_s, article.author}}};
    if (PartialDate::fromIso(article.published))
        item[u"issued"_s] = QJsonObject {{u"date-parts"_s, dateParts(article.published)}};
    return item;
}

QByteArray sourcesText(const ChartEvidence &evidence)
{
    QString text;
    int number = 0;
    for (const CitedArticle &article : evidence.articles) {
        text += QCoreApplication::translate("Quipu::Citations", "[%1] %2\n    File: %3\n    SHA-256: %4\n\n")
                    .arg(QString::number(++number), citationText(article), article.file, article.sha256);
    }
    return text.toUtf8();
}

QByteArray sourcesCslJson(const ChartEvidence &evidence)
{
    QJsonArray items;
    for (const CitedArticle &article : evidence.articles)
        items.append(cslItem(article));
    return QJsonDocument(items).toJson(QJsonDocument::Indented);
}

} // namespace Quipu
