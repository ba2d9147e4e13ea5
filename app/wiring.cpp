// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "app/notices.h"
#include "app/openproject.h"
#include "app/recovering.h"
#include "app/reports.h"
#include "app/workbench.h"
#include "models/annotation/entitytypes.h"
#include "models/figures/measures.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/entitydock.h"
#include "views/docks/entitypagedock.h"
#include "views/docks/figuredock.h"
#include "views/docks/historydock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// What is typed in the search field is what the list shows.
void wireSearch(MainWindow &window, OpenProject &project)
{
    ArticleListPane *pane = window.articles();
    QObject::connect(pane, &ArticleListPane::queryEdited, &project.search, &ArticleSearch::setQuery);
    QObject::connect(&project.project, &Project::changed, &project.search, &ArticleSearch::follow);
    QObject::connect(&project.search, &ArticleSearch::found, pane, [pane, &window, &project](int shown, bool isWhole) {
        const ProjectCounts &counts = project.search.counts();
        pane->showCount(shown, counts.articles, isWhole);
        window.status()->showCounts(counts.articles, counts.mentions, counts.figures);
    });
}

// The figures dock and the entities dock show what the project file says.
void wireLists(MainWindow &window, OpenProject &project)
{
    FigureDock *figures = window.figures();
    QObject::connect(&project.figures, &FigureList::found, figures,
                     [figures, &project](int shown) { figures->showCount(shown, project.search.counts().figures); });
    QObject::connect(&project.search, &ArticleSearch::found, figures, [figures, &project] {
        figures->showCount(project.models.figures.rowCount(), project.search.counts().figures);
    });
    QObject::connect(&project.project, &Project::figuresChanged, &project.figures, &FigureList::applyEdits);

    EntityDock *entities = window.entities();
    QObject::connect(entities, &EntityDock::mentionsWanted, &project.entities, &EntityList::askForMentions);
    QObject::connect(entities, &EntityDock::nameSought, &project.entities, &EntityList::setFilter);
    QObject::connect(entities, &EntityDock::entityWanted, &project.entities, &EntityList::keep);
    QObject::connect(&project.entities, &EntityList::cappedFound, entities, &EntityDock::showCap);
    QObject::connect(&project.entities, &EntityList::mentionsOutdated, entities, &EntityDock::forgetMentions);
}

// An edit reaches the disk, and the lists follow; while it does not, the status bar says so.
void wireSaving(Workbench &bench, OpenProject &project)
{
    StatusLine *status = bench.window().status();
    Notices &notices = bench.notices();
    SqlStore *store = project.store.get();
    if (project.project.whyReadOnly())
        status->showReadOnly();
    else
        status->showSaved({});
    QObject::connect(&project.project, &Project::changed, status, &StatusLine::showSaving);
    QObject::connect(store, &Store::saved, status, [status, store](ChangeId, const QDateTime &at) {
        if (store->pending() == 0)
            status->showSaved(at);
    });
    QObject::connect(store, &Store::saved, &project.article, [&project, store] {
        if (store->pending() == 0)
            project.article.everythingSaved();
    });
    QObject::connect(store, &Store::failed, &project, [&bench, store](const Error &error) {
        if (error.kind == Error::Kind::Corrupt)
            bench.notices().showError(error, Workbench::tr("&Recover…"),
                                      [&bench, path = store->path()] { recoverDamaged(bench, path); });
        else if (store->isHalted())
            bench.notices().showError(error, Workbench::tr("Open It Again"), [&bench] { bench.reopenProject(); });
        else
            bench.notices().showError(error, Workbench::tr("Retry"), [store] { store->retry(); });
    });
    for (Listing *listing : project.listings()) {
        QObject::connect(&project.project, &Project::changed, listing, &Listing::noteChange);
        QObject::connect(store, &Store::saved, listing,
                         [listing, store] { listing->refreshStale(store->pending() > 0); });
        QObject::connect(listing, &Listing::failed, &notices,
                         [&notices](const Error &error) { notices.showError(error); });
    }
}

// The project can be named, copied, checked and closed.
void wireProjectFile(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    QObject::connect(actions.action(u"file.snapshot"_s), &QAction::triggered, &project, [&bench, &project] {
        const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
        bench.prompts().askForSnapshotName(now, [&bench, guard = QPointer(&project)](const QString &name) {
            if (!guard)
                return;
            if (const Outcome taken = guard->project.takeSnapshot(name); !taken)
                bench.notices().showError(taken.error());
            else
                bench.notices().showMessage(Workbench::tr("Saved the snapshot “%1”").arg(name));
        });
    });
    QObject::connect(actions.action(u"file.saveCopy"_s), &QAction::triggered, &project, [&bench, &project] {
        const QString name = Workbench::tr("%1 (copy)").arg(project.name()) + ".quipu"_L1;
        bench.prompts().askForFile(Prompts::File::SaveCopy, name,
                                   [&bench](const QStringList &paths) { bench.saveCopy(paths.first()); });
    });
    QObject::connect(actions.action(u"tools.verify"_s), &QAction::triggered, &project, [&bench, &project] {
        project.lane.ask<QStringList>(
            u"verify"_s, &project, [](Reader &reader) { return reader.verify(); },
            [&bench](Result<QStringList> faults) {
                if (faults)
                    bench.prompts().showReport(verificationReport(*faults));
                else
                    bench.notices().showError(faults.error());
            });
    });
}

} // namespace

void wireProject(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    window.actions().setConditions(Condition::Project);
    wireReadOnly(bench, project);
    wirePlace(bench, project);
    wireTagging(bench, project);
    wireSearch(window, project);
    wireSearching(bench, project);
    wireLists(window, project);
    wireReading(bench, project);
    wireEditing(bench, project);
    wireReview(bench, project);
    wireNameLists(bench, project);
    wireOccurrences(bench, project);
    wireFigures(bench, project);
    wireEntities(bench, project);
    wireFacets(bench, project);
    wireExports(bench, project);
    wireCharts(bench, project);
    wireChartEditor(bench, project);
    wireChecks(bench, project);
    wireConcordance(bench, project);
    wireNotes(bench, project);
    wireHistory(bench, project);
    wireStates(bench, project);
    wireSaving(bench, project);
    wireImport(bench, project);
    wireCopies(bench, project);
    wireMerging(bench, project);
    wireOriginals(bench, project);
    wireWatching(bench, project);
    wireBackups(bench, project);
    wireRevisions(bench, project);
    wireProjectFile(bench, project);
    wireCodebook(bench, project);
}

void unwireProject(Workbench &bench)
{
    MainWindow &window = bench.window();
    window.status()->progress()->finish();
    window.notes()->editor()->save();
    window.notes()->editor()->clear();
    window.notes()->setArticle({});
    window.history()->setArticle({});
    window.history()->setEntity({}, {});
    window.history()->showCount(0);
    window.actions().setConditions({});
    window.actions().setReadOnly(false);
    setCodebookForLabels(nullptr);
    setEntityTypesInUse({});
    window.entityPage()->clear();
    window.actions().action(u"edit.undo"_s)->setText(Workbench::tr("&Undo"));
    window.actions().action(u"edit.redo"_s)->setText(Workbench::tr("&Redo"));
}

} // namespace Quipu
