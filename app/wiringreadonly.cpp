// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/readonlywatch.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/inspectordock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// A lock of another machine goes when the person says that nobody works there.
void askToTakeOver(Workbench &bench, OpenProject &project, const LockHolder &holder)
{
    const Consent consent {
        Workbench::tr("Take Over the Project"),
        Workbench::tr("%1 seems to work on this project on the computer %2. Taking it over is right when that computer "
                      "was switched off or has crashed. When Quipu still runs there, what is not saved there yet "
                      "will not be saved into this file.")
            .arg(holder.who, holder.machine),
        Workbench::tr("Take Over")};
    bench.prompts().askForConsent(consent, [&bench, guard = QPointer(&project)] {
        if (!guard)
            return;
        runInPool<Outcome>(
            guard.data(), [path = guard->path()] { return breakLock(path); },
            [&bench](const Outcome &broken) {
                if (broken)
                    bench.reopenProject();
                else
                    bench.notices().showError(broken.error());
            });
    });
}

// The bar says who has the project, and once nobody has it any more, that it can be edited.
void wireHeldBySomebody(Workbench &bench, OpenProject &project, const Error &why)
{
    MessageBar *bar = bench.window().standing();
    auto *watch = new ReadOnlyWatch(project.path(), project.lane, &project);
    const auto tell = [bar, watch, why] {
        if (!watch->holder())
            bar->showMessage(Workbench::tr("Nobody else has the project open any more."), Workbench::tr("Edit It"));
        else if (watch->holder()->isOnThisMachine)
            bar->showMessage(Workbench::tr("Read only: %1.").arg(lockedBy(*watch->holder(), why.where).what));
        else
            bar->showMessage(Workbench::tr("Read only: %1.").arg(lockedBy(*watch->holder(), why.where).what),
                             Workbench::tr("Take Over…"));
    };
    bar->showMessage(Workbench::tr("Read only: %1.").arg(why.what));
    QObject::connect(watch, &ReadOnlyWatch::holderSeen, bar, tell);
    QObject::connect(bar, &MessageBar::actionTriggered, watch, [&bench, &project, watch] {
        if (!watch->holder())
            QMetaObject::invokeMethod(&bench, &Workbench::reopenProject,
                                      Qt::QueuedConnection); // the watch goes with it
        else
            askToTakeOver(bench, project, *watch->holder());
    });
    QObject::connect(watch, &ReadOnlyWatch::editedElsewhere, &project, [&project] {
        for (Listing *listing : project.listings())
            listing->refresh();
    });
}

} // namespace

// Where nothing can be changed, the window says why, offers what can be done, and refuses in words what would change
// something.
void wireReadOnly(Workbench &bench, OpenProject &project)
{
    const std::optional<Error> why = project.project.whyReadOnly();
    ActionRegistry &actions = bench.window().actions();
    actions.setReadOnly(why.has_value());
    bench.window().inspector()->setReadOnly(why.has_value());
    bench.window().notes()->editor()->setReadOnly(why.has_value());
    if (!why)
        return;
    QObject::connect(&project.project, &Project::refused, &bench.notices(),
                     [&bench](const Error &refusal) { bench.notices().showError(refusal); });
    if (why->kind == Error::Kind::Locked) {
        wireHeldBySomebody(bench, project, *why);
        return;
    }
    MessageBar *bar = bench.window().standing();
    QAction *saveCopy = actions.action(u"file.saveCopy"_s);
    bar->showMessage(Workbench::tr("Read only: %1.").arg(why->what), Workbench::tr("Save a Copy…"));
    QObject::connect(bar, &MessageBar::actionTriggered, &project, [saveCopy] { saveCopy->trigger(); });
}

} // namespace Quipu
