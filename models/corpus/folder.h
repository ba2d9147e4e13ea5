// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>

#include <vector>

class QJsonObject;

namespace Quipu {

// A name under which the analyst keeps articles: those put into it by hand or, when it has a query, whatever a search
// finds. Names are unique in a project, whatever their case.
struct Folder
{
    FolderId id;
    QString name;
    QString query; // as typed in the search field; "" for a folder that is filled by hand

    bool isSearch() const { return !query.isEmpty(); }
    bool operator==(const Folder &) const = default;
};

// Articles of one folder that come into it or go out of it together.
struct FolderArticles
{
    FolderId folder;
    std::vector<ArticleId> articles;
    bool operator==(const FolderArticles &) const = default;
};

// What lists show of a folder.
struct FolderRow
{
    Folder folder;
    int articles = 0; // those that are in the project; -1: nobody counted what a search finds
    bool isCapped = false; // there are more
    bool operator==(const FolderRow &) const = default;
};

QJsonObject folderToJson(const Folder &folder);
Folder folderFromJson(const QJsonObject &json);
QJsonObject folderArticlesToJson(const FolderArticles &articles);
FolderArticles folderArticlesFromJson(const QJsonObject &json);

} // namespace Quipu
