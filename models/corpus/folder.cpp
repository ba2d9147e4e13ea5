// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/folder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject folderToJson(const Folder &folder)
{
    return {{u"id"_s, folder.id.value}, {u"name"_s, folder.name}, {u"query"_s, folder.query}};
}

Folder folderFromJson(const QJsonObject &json)
{
    return {{json[u"id"].toInteger()}, json[u"name"].toString(), json[u"query"].toString()};
}

QJsonObject folderArticlesToJson(const FolderArticles &articles)
{
    QJsonArray ids;
    for (const ArticleId id : articles.articles)
        ids.append(id.value);
    return {{u"folder"_s, articles.folder.value}, {u"articles"_s, ids}};
}

FolderArticles folderArticlesFromJson(const QJsonObject &json)
{
    FolderArticles articles {{json[u"folder"].toInteger()}, {}};
    const QJsonArray ids = json[u"articles"].toArray();
    for (const QJsonValue &id : ids)
        articles.articles.push_back({id.toInteger()});
    return articles;
}

} // namespace Quipu
