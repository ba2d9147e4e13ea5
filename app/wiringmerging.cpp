// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/projectmerging.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

// Another project is chosen, compared, and becomes part of this one. The desk goes with its dialog.
void wireMerging(Workbench &bench, OpenProject &project)
{
    QObject::connect(
        bench.window().actions().action(u"file.merge"_s), &QAction::triggered, &project, [&bench, &project] {
            bench.prompts().askForFile(
                Prompts::File::MergeProject, {}, [&bench, guard = QPointer(&project)](const QStringList &paths) {
                    if (!guard)
                        return;
                    auto *merging
                        = new ProjectMerging(guard->project, *guard->store, guard->path(), paths.first(), guard);
                    QObject::connect(merging, &ProjectMergeDesk::merged, &bench, [&bench, name = merging->from()] {
                        bench.notices().showMessage(
                            Workbench::tr("“%1” is part of this project now. Undo takes it back.").arg(name));
                    });
                    bench.prompts().mergeProject(*merging);
                });
        });
}

} // namespace Quipu
