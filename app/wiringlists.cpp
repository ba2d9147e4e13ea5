// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/namelistsediting.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

// Own lists of names are kept, and what was refused can be allowed again.
void wireNameLists(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    auto *desk = new NameListsEditing(project.project, *project.store, project.lane, bench.prompts(), &project);
    const auto on = [&actions, desk](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, desk, handler);
    };
    on(u"annotate.lists"_s, [&bench, desk] { bench.prompts().editNameLists(*desk, Prompts::ListPage::Lists); });
    on(u"annotate.refusals"_s, [&bench, desk] { bench.prompts().editNameLists(*desk, Prompts::ListPage::Refusals); });
    on(u"annotate.importList"_s, [&bench, desk] {
        bench.prompts().editNameLists(*desk, Prompts::ListPage::Lists);
        desk->askForFile();
    });
    QAction *suggest = actions.action(u"annotate.suggestInProject"_s);
    QObject::connect(desk, &NameListsEditing::suggestRequested, suggest, &QAction::trigger);
    QObject::connect(desk, &NameListsEditing::enabled, &bench, [&bench, suggest](const NameList &list) {
        bench.notices().showMessage(
            Workbench::tr("Articles that come in are read by the list “%1”. Those that are there can be, too.")
                .arg(list.name),
            Workbench::tr("Suggest in the Project"), [guard = QPointer(suggest)] {
                if (guard)
                    guard->trigger();
            });
    });
}

} // namespace Quipu
