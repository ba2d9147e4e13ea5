// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/checkdock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/statusline.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void settleCheck(Workbench &bench, OpenProject &project, const CheckRow &row)
{
    const QString suggestion = row.settlement ? row.settlement->reason : QString();
    bench.prompts().askForReason(
        row.check.message, suggestion, [&bench, guard = QPointer(&project), row](const QString &reason) {
            if (!guard)
                return;
            if (const Outcome settled = guard->project.settleCheck(row.check, reason, row.settlement); !settled)
                bench.notices().showError(settled.error());
        });
}

void reopenCheck(Workbench &bench, OpenProject &project, const CheckRow &row)
{
    if (!row.settlement)
        return;
    if (const Outcome reopened = project.project.reopenCheck(row.check, *row.settlement); !reopened)
        bench.notices().showError(reopened.error());
}

} // namespace

void wireChecks(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    CheckDock *dock = window.checks();

    // The dock shows what the figures say about one another, and the status bar how much of it is open.
    project.checks.setFilter(dock->filter());
    QObject::connect(dock, &CheckDock::filterEdited, &project.checks, &CheckList::setFilter);
    QObject::connect(&project.checks, &CheckList::found, dock, [dock, &window, &project](int shown) {
        dock->showCount(shown, project.checks.open(), project.checks.all());
        window.status()->showOpenChecks(project.checks.open());
    });
    QObject::connect(dock, &CheckDock::figureActivated, &project.article, &OpenArticle::openFigure);

    // A check is settled with a reason, and reopened.
    QObject::connect(&project.project, &Project::settlementsChanged, &project.checks, &CheckList::applySettlements);
    QObject::connect(dock, &CheckDock::settleRequested, &project,
                     [&bench, &project](const CheckRow &row) { settleCheck(bench, project, row); });
    QObject::connect(dock, &CheckDock::reopenRequested, &project,
                     [&bench, &project](const CheckRow &row) { reopenCheck(bench, project, row); });
    QObject::connect(dock, &CheckDock::currentChanged, &actions, [&actions, dock] {
        const std::optional<CheckRow> row = dock->currentCheck();
        actions.setCondition(Condition::Check, row && !row->isSettled());
        actions.setCondition(Condition::SettledCheck, row && row->isSettled());
    });
    const auto on = [&actions, &project, dock](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, [dock, handler] {
            if (const std::optional<CheckRow> row = dock->currentCheck())
                handler(*row);
        });
    };
    on(u"figures.settleCheck"_s, [&bench, &project](const CheckRow &row) { settleCheck(bench, project, row); });
    on(u"figures.reopenCheck"_s, [&bench, &project](const CheckRow &row) { reopenCheck(bench, project, row); });
    QObject::connect(actions.action(u"figures.nextCheck"_s), &QAction::triggered, &project, [dock] {
        dock->show();
        dock->raise();
        dock->goToNextOpen();
    });
}

} // namespace Quipu
