// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/revisiontaking.h"
#include "app/revisionwork.h"
#include "app/savedstore.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QPointer>
#include <QSet>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void showRevisions(Workbench &bench, OpenProject &project, const Article &article)
{
    ReaderView *reader = bench.window().reader();
    const auto selection = [reader, &project, id = article.id] {
        return project.article.id() == id && !project.article.isLoading() ? reader->selection() : TextSpan {};
    };
    auto *desk = new RevisionWork(project.project, *project.store, project.path(), article, selection, &project);
    QObject::connect(reader, &ReaderView::selectionChanged, desk, &RevisionsDesk::selectionChanged);
    QObject::connect(desk, &RevisionWork::placeRequested, &project, [&project](ArticleId id, TextSpan span) {
        project.article.open(id, {.span = span, .figure = {}, .selects = true});
    });
    bench.prompts().showRevisions(*desk);
}

void showRevisionsOf(Workbench &bench, OpenProject &project, ArticleId id)
{
    project.lane.ask<Article>(
        u"revised article"_s, &project, [id](Reader &reader) { return reader.article(id); },
        [&bench, &project](const Result<Article> &article) {
            if (article)
                showRevisions(bench, project, *article);
            else
                bench.notices().showError(article.error());
        });
}

using Revisions = std::vector<ArticleRevision>;

// Imported articles that are another revision of one that was there, as far as that is still so.
Result<Revisions> readReplacements(Reader &reader, const std::vector<ImportReport::Likely> &likely,
                                   const AnalysisOptions &options)
{
    Revisions revisions;
    QSet<ArticleId> taken;
    for (const ImportReport::Likely &each : likely) {
        const auto from = reader.articlesFrom(each.file);
        if (!from)
            return from.error();
        if (from->empty() || taken.contains(each.of))
            continue;
        Result<ArticleRevision> revision = readReplacement(reader, each.of, from->front(), options);
        if (!revision && revision.error().kind != Error::Kind::NotFound)
            return revision.error();
        if (revision)
            revisions.push_back(std::move(*revision));
        taken.insert(each.of);
    }
    return revisions;
}

// What shares an address with an article and most of its words is offered as its next revision.
void offerLikely(Workbench &bench, OpenProject &project)
{
    const std::vector<ImportReport::Likely> likely = project.importer.report().likely;
    if (likely.empty())
        return;
    const auto take = [&bench, guard = QPointer(&project), likely] {
        if (!guard)
            return;
        whenSaved(*guard->store, guard, [&bench, guard, likely] {
            AnalysisOptions options;
            options.codebook = guard->project.codebook();
            guard->lane.ask<Revisions>(
                u"replacements"_s, guard,
                [likely, options](Reader &reader) { return readReplacements(reader, likely, options); },
                [&bench, guard](Result<Revisions> revisions) {
                    const Outcome done
                        = revisions ? guard->project.reviseArticles(std::move(*revisions)) : Outcome(revisions.error());
                    if (!done)
                        bench.notices().showError(done.error());
                });
        });
    };
    bench.notices().showMessage(
        Workbench::tr("%n imported article(s) state the address of one that was there, and most "
                      "of its words",
                      nullptr, int(likely.size())),
        Workbench::tr("Take as Revision"), take);
}

// A source that changed gives its article another text; what did not simply stay can be looked at.
void wireTaking(Workbench &bench, OpenProject &project)
{
    auto *taking = new RevisionTaking(project.project, *project.store, project.lane, &project);
    QObject::connect(&project.importer, &Importer::revised, taking, &RevisionTaking::take);
    QObject::connect(taking, &RevisionTaking::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    const auto tell = [&bench, &project, taking] {
        if (taking->isBusy() || project.importer.isRunning())
            return;
        const RevisionTaking::Count count = taking->takeCount();
        if (count.articles == 0)
            return;
        bench.notices().showMessage(taking->summary(count), Workbench::tr("Show"),
                                    [&bench, guard = QPointer(&project), id = count.first] {
                                        if (!guard)
                                            return;
                                        guard->article.open(id);
                                        showRevisionsOf(bench, *guard, id);
                                    });
    };
    QObject::connect(&project.importer, &Importer::finished, taking, [&bench, &project, tell] {
        offerLikely(bench, project);
        tell();
    });
    QObject::connect(taking, &RevisionTaking::settled, taking, tell);
}

Result<std::vector<Article>> readArticles(Reader &reader, const std::vector<ArticleId> &ids)
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

void writeFields(Workbench &bench, OpenProject &project, const std::vector<Article> &articles,
                 const ArticleFieldEdits &edits)
{
    std::vector<Edit<Article>> changed;
    for (const Article &article : articles)
        changed.push_back({article, edited(article, edits)});
    if (const Outcome done = project.project.editArticles(std::move(changed)); !done)
        bench.notices().showError(done.error());
}

// The fields of all selected articles are edited at once.
void editFields(Workbench &bench, OpenProject &project, std::vector<ArticleId> ids)
{
    if (ids.empty() && project.article.id())
        ids = {project.article.id()};
    if (ids.empty())
        return;
    const auto read = [ids](Reader &reader) { return readArticles(reader, ids); };
    const auto write = [&bench, &project, read](const ArticleFieldEdits &edits) {
        const auto taken = [&bench, &project, edits](const Result<std::vector<Article>> &now) {
            if (now)
                writeFields(bench, project, *now, edits);
            else
                bench.notices().showError(now.error());
        };
        // As they are by now: the dialog may have been open for long.
        whenSaved(*project.store, &project, [&project, read, taken] {
            project.lane.ask<std::vector<Article>>(u"fields to write"_s, &project, read, taken);
        });
    };
    project.lane.ask<std::vector<Article>>(
        u"fields"_s, &project, read,
        [&bench, guard = QPointer(&project), write](const Result<std::vector<Article>> &found) {
            if (!found) {
                bench.notices().showError(found.error());
                return;
            }
            bench.prompts().askForArticleFields(*found, [guard, write](const ArticleFieldEdits &edits) {
                if (guard)
                    write(edits);
            });
        });
}

} // namespace

void wireRevisions(Workbench &bench, OpenProject &project)
{
    wireTaking(bench, project);
    ActionRegistry &actions = bench.window().actions();
    ArticleListPane *pane = bench.window().articles();
    QObject::connect(actions.action(u"article.revisions"_s), &QAction::triggered, &project, [&bench, &project] {
        if (project.article.id())
            showRevisions(bench, project, project.article.article());
    });
    QObject::connect(actions.action(u"article.fields"_s), &QAction::triggered, &project,
                     [&bench, &project, pane] { editFields(bench, project, pane->selectedArticles()); });
    QObject::connect(
        pane, &ArticleListPane::editRequested, &project,
        [&bench, &project](const std::vector<ArticleId> &articles) { editFields(bench, project, articles); });
}

} // namespace Quipu
