// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome nameOfFolder(const Folder &folder)
{
    if (!folder.name.trimmed().isEmpty())
        return Done {};
    return Error {Error::Kind::Invalid, Project::tr("A folder needs a name"), {}, Project::tr("Type one")};
}

QString quantity(size_t articles)
{
    return QString::number(articles);
}

} // namespace

Result<Folder> Project::addFolder(Folder folder, const std::vector<ArticleId> &articles)
{
    if (const Outcome named = nameOfFolder(folder); !named)
        return named.error();
    folder.id = {m_next.folder++};
    Change change;
    change.verb = folder.isSearch() ? u"save_search"_s : u"add_folder"_s;
    change.arguments = {shortened(folder.name)};
    change.folders.push_back({std::nullopt, folder});
    if (!articles.empty())
        change.folderArticles.push_back({std::nullopt, FolderArticles {folder.id, articles}});
    push(std::move(change));
    return folder;
}

Outcome Project::editFolder(const Folder &before, const Folder &after)
{
    if (before == after)
        return Done {};
    if (const Outcome named = nameOfFolder(after); !named)
        return named;
    Q_ASSERT(before.id == after.id);
    Change change;
    const bool isRenamed = before.name != after.name;
    change.verb = isRenamed ? u"rename_folder"_s : u"edit_search"_s;
    change.arguments = {shortened(before.name)};
    if (isRenamed)
        change.arguments.append(shortened(after.name));
    change.folders.push_back({before, after});
    push(std::move(change));
    return Done {};
}

Outcome Project::removeFolders(const std::vector<Folder> &folders)
{
    if (folders.empty())
        return Done {};
    const bool isMany = folders.size() > 1;
    Change change;
    change.verb = isMany ? u"remove_folders"_s : u"remove_folder"_s;
    change.arguments = {isMany ? quantity(folders.size()) : shortened(folders.front().name)};
    for (const Folder &folder : folders)
        change.folders.push_back({folder, std::nullopt});
    push(std::move(change));
    return Done {};
}

Outcome Project::addToFolder(const Folder &folder, const std::vector<ArticleId> &articles,
                             const std::vector<ArticleId> &held)
{
    const QSet<ArticleId> there(held.begin(), held.end());
    FolderArticles added {folder.id, {}};
    std::ranges::copy_if(articles, std::back_inserter(added.articles),
                         [&there](ArticleId article) { return !there.contains(article); });
    if (added.articles.empty())
        return Done {};
    Change change;
    change.verb = u"add_to_folder"_s;
    change.arguments = {quantity(added.articles.size()), shortened(folder.name)};
    change.folderArticles.push_back({std::nullopt, std::move(added)});
    push(std::move(change));
    return Done {};
}

Outcome Project::takeFromFolder(const Folder &folder, const std::vector<ArticleId> &held)
{
    if (held.empty())
        return Done {};
    Change change;
    change.verb = u"take_from_folder"_s;
    change.arguments = {quantity(held.size()), shortened(folder.name)};
    change.folderArticles.push_back({FolderArticles {folder.id, held}, std::nullopt});
    push(std::move(change));
    return Done {};
}

Outcome Project::tagArticles(const std::vector<Article> &articles, const QString &tag, bool isWanted)
{
    const QString name = tag.simplified();
    if (name.isEmpty())
        return Error {Error::Kind::Invalid, tr("A tag needs a name"), {}, tr("Type one")};
    ArticleFieldEdits edits;
    (isWanted ? edits.tagsAdded : edits.tagsRemoved) = QStringList {name};
    Change change;
    for (const Article &article : articles) {
        Article after = edited(article, edits);
        if (after.metadata.tags == article.metadata.tags)
            continue;
        after.metadata.byHand = handEdits(article, after);
        change.articles.push_back({article, std::move(after)});
    }
    if (change.articles.empty())
        return Done {};
    change.verb = isWanted ? u"tag_articles"_s : u"untag_articles"_s;
    change.arguments = {quantity(change.articles.size()), shortened(name)};
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
