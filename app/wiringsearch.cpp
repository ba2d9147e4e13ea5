// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/searchwork.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/lists/articlelistpane.h"
#include "views/lists/queryfield.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

// A search is completed by what the project has, built from rows, and found again.
void wireSearching(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    ArticleListPane *pane = bench.window().articles();
    QueryField *field = pane->searchField();
    auto *work = new SearchWork(project.lane, *pane, &project);
    QObject::connect(work, &SearchWork::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    QObject::connect(field, &QueryField::valuesWanted, work, &SearchWork::askForValues);
    QObject::connect(work, &SearchDesk::valuesFound, field, &QueryField::showValues);
    field->setRecent(bench.session().recentSearchesOf(project.path()));
    QObject::connect(field, &QueryField::recentEdited, work,
                     [&bench, path = project.path()](const QStringList &searches) {
                         bench.session().setRecentSearchesOf(path, searches);
                     });
    const auto on = [&actions, work](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, work, handler);
    };
    on(u"edit.buildSearch"_s, [&bench, work] { bench.prompts().buildSearch(*work); });
    on(u"edit.recentSearches"_s, [pane, field] {
        pane->focusSearch();
        field->showRecent();
    });
}

} // namespace Quipu
