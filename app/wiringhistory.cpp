// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/docks/historydock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeableWalk = 100; // steps, from which on a walk is shown in the status bar

// The history answers its filter, and a line of it leads to its place.
void wireHistoryList(Workbench &bench, OpenProject &project)
{
    HistoryDock *dock = bench.window().history();
    QObject::connect(dock, &HistoryDock::filterEdited, &project.history, &HistoryList::setFilter);
    QObject::connect(dock, &QDockWidget::visibilityChanged, &project.history, &HistoryList::setWatched);
    project.history.setWatched(!dock->visibleRegion().isEmpty());
    QObject::connect(&project.history, &HistoryList::found, dock, &HistoryDock::showCount);
    QObject::connect(&project.history, &HistoryList::peopleFound, dock, &HistoryDock::setPeople);
    QObject::connect(dock, &HistoryDock::placeRequested, &project.article, [&project](ArticleId id, TextSpan span) {
        project.article.open(id, {span, {}});
    });
    QObject::connect(&project.article, &OpenArticle::opened, dock,
                     [dock](const LoadedArticle &loaded) { dock->setArticle(loaded.article.id); });
    QObject::connect(&project.article, &OpenArticle::left, dock, [dock] { dock->setArticle({}); });
    QObject::connect(&project.selected, &Selected::changed, dock, [dock, &project] {
        if (const std::optional<MentionRow> &mention = project.selected.mention(); mention && mention->mention.entity)
            dock->setEntity(mention->mention.entity, mention->entityName);
    });
    ActionRegistry &actions = bench.window().actions();
    QObject::connect(actions.action(u"edit.history"_s), &QAction::triggered, dock, [dock] {
        dock->show();
        dock->raise();
        dock->setFocus();
    });
}

// The project goes back to any point of its history, and forward again.
void wireWalk(Workbench &bench, OpenProject &project)
{
    HistoryDock *dock = bench.window().history();
    HistoryWalk *walk = &project.walk;
    ProgressLine *progress = bench.window().status()->progress();
    QObject::connect(dock, &HistoryDock::pointRequested, walk, &HistoryWalk::goTo);
    QObject::connect(dock, &HistoryDock::pointBeforeRequested, walk, &HistoryWalk::goToBefore);
    QObject::connect(walk, &HistoryWalk::progressed, progress, [progress](int done, int total) {
        if (total >= noticeableWalk)
            progress->showProgress(Workbench::tr("Going through the history"), done, total);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, walk, &HistoryWalk::cancel);
    QObject::connect(walk, &HistoryWalk::finished, progress, [progress, &project] {
        if (!project.importer.isRunning())
            progress->finish();
    });
    QObject::connect(walk, &HistoryWalk::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
}

} // namespace

void wireHistory(Workbench &bench, OpenProject &project)
{
    wireHistoryList(bench, project);
    wireWalk(bench, project);
}

} // namespace Quipu
