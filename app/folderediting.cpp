// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folderediting.h"

#include "app/itemmodels.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/base/textfinder.h"
#include "models/search/queryediting.h"
#include "views/actions/finderpopup.h"
#include "views/dialogs/prompts.h"
#include "views/docks/folderdock.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"

#include <QPointer>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 2000; // that are offered
constexpr size_t shownTags = 12;

// What many articles share is what is taken from them.
Result<QStringList> tagsOf(Reader &reader, const std::vector<ArticleId> &articles)
{
    QStringList tags;
    for (const ArticleId id : articles) {
        const Result<Article> article = reader.article(id);
        if (!article)
            return article.error();
        tags += article->metadata.tags;
    }
    tags.removeDuplicates();
    return tags;
}

Result<std::vector<Article>> articlesOf(Reader &reader, const std::vector<ArticleId> &ids)
{
    std::vector<Article> articles;
    for (const ArticleId id : ids) {
        Result<Article> article = reader.article(id);
        if (!article)
            return article.error();
        articles.push_back(std::move(*article));
    }
    return articles;
}

} // namespace

FolderEditing::FolderEditing(Workbench &bench, OpenProject &project)
    : QObject(&project)
    , m_bench(bench)
    , m_project(project)
{ }

std::vector<ArticleId> FolderEditing::chosen() const
{
    std::vector<ArticleId> articles = m_bench.window().articles()->selectedArticles();
    if (articles.empty() && m_project.article.id())
        articles.push_back(m_project.article.id());
    return articles;
}

Folder FolderEditing::folderOf(FolderId id) const
{
    const Folder *folder = m_project.models.folders.at(m_project.models.folders.indexOf(id));
    return folder != nullptr ? *folder : Folder {};
}

void FolderEditing::tell(const Outcome &outcome)
{
    if (!outcome)
        m_bench.notices().showError(outcome.error());
}

QString FolderEditing::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; m_project.models.folders.hasName(free); ++number)
        free = Workbench::tr("%1 (%2)", "a name that is taken, a number").arg(name).arg(number);
    return free;
}

bool FolderEditing::isFree(const QString &name, FolderId but)
{
    if (!m_project.models.folders.hasName(name, but))
        return true;
    tell(Error {Error::Kind::Conflict, Workbench::tr("Another folder has this name"), name,
                Workbench::tr("Choose another one")});
    return false;
}

void FolderEditing::search(FolderId id)
{
    const Folder folder = folderOf(id);
    if (!folder.id)
        return;
    m_bench.window().articles()->setQuery(folder.isSearch() ? folder.query : withField({}, u"folder"_s, folder.name));
}

void FolderEditing::makeFolder(const QString &name, const std::vector<ArticleId> &articles)
{
    const QString simple = name.simplified();
    if (!isFree(simple))
        return;
    if (const Result<Folder> made = m_project.project.addFolder({{}, simple, {}}, articles); !made)
        tell(made.error());
}

void FolderEditing::addFolder()
{
    const std::vector<ArticleId> articles = m_bench.window().articles()->selectedArticles();
    const bool isFilled = articles.size() > 1; // one is always current in the list
    m_bench.prompts().askForText(
        {Workbench::tr("New Folder"),
         isFilled ? Workbench::tr("Name of the folder for %n article(s):", nullptr, int(articles.size()))
                  : Workbench::tr("Name of the folder:"),
         freeName(Workbench::tr("New folder")), Workbench::tr("Add")},
        [guard = QPointer(this), articles, isFilled](const QString &name) {
            if (guard)
                guard->makeFolder(name, isFilled ? articles : std::vector<ArticleId>());
        });
}

void FolderEditing::saveSearch()
{
    const QString query = m_bench.window().articles()->query().simplified();
    if (query.isEmpty()) {
        m_bench.notices().showMessage(
            Workbench::tr("Search for something first: what is in the search field is saved."));
        return;
    }
    if (const Result<Query> parsed = parseQuery(query); !parsed) {
        tell(parsed.error());
        return;
    }
    m_bench.prompts().askForText(
        {Workbench::tr("Save Search"), Workbench::tr("Name of the search:"), freeName(query), Workbench::tr("Save")},
        [guard = QPointer(this), query](const QString &name) {
            if (!guard || !guard->isFree(name.simplified()))
                return;
            const Result<Folder> saved = guard->m_project.project.addFolder({{}, name.simplified(), query});
            guard->tell(saved ? Outcome(Done {}) : Outcome(saved.error()));
        });
}

void FolderEditing::rename(FolderId id, const QString &name)
{
    const Folder before = folderOf(id);
    if (!before.id || !isFree(name, id))
        return;
    Folder after = before;
    after.name = name;
    tell(m_project.project.editFolder(before, after));
}

void FolderEditing::remove(const std::vector<FolderId> &ids)
{
    std::vector<Folder> folders;
    for (const FolderId id : ids) {
        if (const Folder folder = folderOf(id); folder.id)
            folders.push_back(folder);
    }
    tell(m_project.project.removeFolders(folders));
}

void FolderEditing::put(FolderId id, const std::vector<ArticleId> &articles)
{
    const Folder folder = folderOf(id);
    if (!folder.id || articles.empty())
        return;
    using Ids = std::vector<ArticleId>;
    whenSaved(*m_project.store, this, [this, folder, articles] {
        m_project.lane.ask<Ids>(
            {}, this, [folder, articles](Reader &reader) { return reader.articlesInFolder(folder.id, articles); },
            [this, folder, articles](const Result<Ids> &held) {
                tell(held ? m_project.project.addToFolder(folder, articles, *held) : Outcome(held.error()));
            });
    });
}

void FolderEditing::takeOut()
{
    const QString asked = wantedValues(m_bench.window().articles()->query(), u"folder"_s).value(0);
    Folder folder;
    for (const FolderRow &row : m_project.models.folders.rows()) {
        if (!row.folder.isSearch() && foldedText(row.folder.name) == foldedText(asked))
            folder = row.folder;
    }
    if (const auto marked = m_bench.window().folders()->selectedFolders(); !folder.id && marked.size() == 1)
        folder = folderOf(marked.front());
    const std::vector<ArticleId> articles = chosen();
    if (!folder.id || folder.isSearch() || articles.empty()) {
        m_bench.notices().showMessage(
            Workbench::tr("Open a folder, and select the articles that are to be taken out of it."));
        return;
    }
    using Ids = std::vector<ArticleId>;
    m_project.lane.ask<Ids>(
        {}, this, [folder, articles](Reader &reader) { return reader.articlesInFolder(folder.id, articles); },
        [this, folder](const Result<Ids> &held) {
            tell(held ? m_project.project.takeFromFolder(folder, *held) : Outcome(held.error()));
        });
}

void FolderEditing::find(const QString &text)
{
    std::vector<FinderItem> items;
    const std::vector<ArticleId> articles = chosen();
    const QString name = text.simplified();
    bool isKnown = false;
    for (const FolderRow &row : m_project.models.folders.rows()) {
        if (row.folder.isSearch() || !foldedText(row.folder.name).contains(foldedText(name)))
            continue;
        isKnown = isKnown || row.folder.name.compare(name, Qt::CaseInsensitive) == 0;
        items.push_back({row.folder.name,
                         Workbench::tr("%n article(s)", nullptr, row.articles),
                         {},
                         {},
                         [this, id = row.folder.id, articles] { put(id, articles); }});
    }
    if (!name.isEmpty() && !isKnown) {
        items.push_back({Workbench::tr("New folder “%1”").arg(name),
                         {},
                         {},
                         QIcon::fromTheme(u"list-add"_s),
                         [this, name, articles] { makeFolder(name, articles); }});
    }
    m_bench.window().folderFinder()->setItems(std::move(items));
}

void FolderEditing::findTag(const QString &text, bool isWanted)
{
    const std::vector<ArticleId> articles = chosen();
    const auto show = [this, text, isWanted, articles](const Result<QStringList> &tags) {
        FinderPopup *finder = isWanted ? m_bench.window().tagFinder() : m_bench.window().untagFinder();
        const QString name = text.simplified();
        std::vector<FinderItem> items;
        for (const QString &tag : tags ? *tags : QStringList()) {
            if (items.size() < shownTags && foldedText(tag).contains(foldedText(name)))
                items.push_back(
                    {tag, {}, {}, {}, [this, articles, tag, isWanted] { this->tag(articles, tag, isWanted); }});
        }
        if (isWanted && !name.isEmpty() && !(tags && tags->contains(name))) {
            items.push_back({Workbench::tr("New tag “%1”").arg(name),
                             {},
                             {},
                             QIcon::fromTheme(u"list-add"_s),
                             [this, articles, name] { this->tag(articles, name, true); }});
        }
        finder->setItems(std::move(items));
    };
    m_project.lane.ask<QStringList>(
        u"tags"_s, this,
        [isWanted, articles](Reader &reader) { return isWanted ? reader.tags(mostTags) : tagsOf(reader, articles); },
        show);
}

void FolderEditing::tag(const std::vector<ArticleId> &articles, const QString &name, bool isWanted)
{
    using Articles = std::vector<Article>;
    whenSaved(*m_project.store, this, [this, articles, name, isWanted] {
        m_project.lane.ask<Articles>(
            {}, this, [articles](Reader &reader) { return articlesOf(reader, articles); },
            [this, name, isWanted](const Result<Articles> &read) {
                tell(read ? m_project.project.tagArticles(*read, name, isWanted) : Outcome(read.error()));
            });
    });
}

} // namespace Quipu
