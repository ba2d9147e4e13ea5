// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/readerprivate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<std::vector<FolderRow>> Reader::folders()
{
    Statement found(d->connection(), u"folders"_s);
    std::vector<FolderRow> rows;
    while (found.next())
        rows.push_back({{{found.number(0)}, found.text(1), found.text(2)}, int(found.number(3)), false});
    if (found.failed())
        return found.error();
    return rows;
}

Result<Folder> Reader::folderNamed(const QString &numberOrName)
{
    const auto rows = folders();
    if (!rows)
        return rows.error();
    for (const FolderRow &row : *rows) {
        if (row.folder.name.compare(numberOrName, Qt::CaseInsensitive) == 0
            || QString::number(row.folder.id.value) == numberOrName)
            return row.folder;
    }
    return notFound(QCoreApplication::translate("Quipu::Storage", "The project has no such folder"), numberOrName);
}

Result<std::vector<ArticleId>> Reader::articlesInFolder(FolderId folder, const std::vector<ArticleId> &of)
{
    QJsonArray asked;
    for (const ArticleId id : of)
        asked.append(id.value);
    Statement found(d->connection(), u"folder_articles"_s);
    found.bind(u":folder"_s, folder)
        .bind(u":articles"_s, QString::fromLatin1(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
    std::vector<ArticleId> ids;
    while (found.next())
        ids.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return ids;
}

Result<QStringList> Reader::tags(int limit)
{
    Statement found(d->connection(), u"tags"_s);
    found.bind(u":limit"_s, limit);
    QStringList tags;
    while (found.next())
        tags.append(found.text(0));
    if (found.failed())
        return found.error();
    return tags;
}

} // namespace Quipu
