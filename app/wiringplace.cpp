// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/storage/storageplace.h"

namespace Quipu {

namespace {

// What the person should know of it; empty: nothing.
QString warningAbout(const QString &project)
{
    const StoragePlace place = storagePlaceOf(project);
    if (place.isOnNetwork) {
        return Workbench::tr(
                   "This project lies on a network drive (%1). It is kept with a slower, safer journal there, "
                   "and one person at a time can edit it. On a disk of this computer it is quicker, and "
                   "safer when the network fails.")
            .arg(place.fileSystem);
    }
    if (const QString service = cloudServiceOf(project); !service.isEmpty()) {
        return Workbench::tr("%1 seems to synchronise this project's folder. Close the project before it is opened on "
                             "another computer, and wait until it has arrived there: else there will be two versions "
                             "of it.")
            .arg(service);
    }
    return {};
}

} // namespace

// The person is told of a place where more can go wrong, until it is known.
void wirePlace(Workbench &bench, OpenProject &project)
{
    if (bench.session().isPlaceKnownOf(project.path()))
        return;
    runInPool<QString>(
        &project, [path = project.path()] { return warningAbout(path); },
        [&bench, path = project.path()](const QString &warning) {
            if (!warning.isEmpty())
                bench.notices().addMessage(warning, Workbench::tr("Do Not Say Again"),
                                           [&bench, path] { bench.session().setPlaceKnownOf(path); });
        });
}

} // namespace Quipu
