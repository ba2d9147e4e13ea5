// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/automaticbackups.h"
#include "app/backupdesk.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QLocale>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

BackupSettings settingsOf(Session &session)
{
    const BackupChoices choices = session.preferences().backups;
    return {choices.isOn, choices.minutes, {choices.most, choices.days}, session.backupPlace()};
}

} // namespace

// The backups of all projects can be looked at and restored, whether a project is open or not.
void wireBackupList(Workbench &bench)
{
    QObject::connect(bench.window().actions().action(u"file.backups"_s), &QAction::triggered, &bench,
                     [&bench] { bench.prompts().showBackups(*new BackupDesk(bench, &bench)); });
}

// The open project is backed up while it is edited, and when the person wants it.
void wireBackups(Workbench &bench, OpenProject &project)
{
    auto *backups = new AutomaticBackups(project.path(), &project);
    backups->setObjectName(u"automaticBackups"_s);
    const bool isOurs = !project.project.whyReadOnly(); // whoever has it backs it up
    const auto choose = [&bench, backups, isOurs] {
        BackupSettings settings = settingsOf(bench.session());
        settings.isOn = settings.isOn && isOurs;
        backups->setSettings(settings);
    };
    choose();
    QObject::connect(&bench, &Workbench::preferencesChanged, backups, choose);
    QObject::connect(&project.project, &Project::changed, backups, &AutomaticBackups::noteEdit);
    QObject::connect(backups, &AutomaticBackups::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    auto *asked = new QObject(backups); // what is made by itself is not worth a word
    QObject::connect(
        bench.window().actions().action(u"file.backup"_s), &QAction::triggered, asked, [&bench, backups, asked] {
            for (QObject *former : asked->children())
                delete former;
            auto *once = new QObject(asked);
            QObject::connect(backups, &AutomaticBackups::made, once, [&bench, once](const Backup &backup) {
                once->deleteLater();
                bench.notices().showMessage(
                    Workbench::tr("Backed up the project (%1).").arg(QLocale().formattedDataSize(backup.bytes)));
            });
            backups->backUp();
        });
    QObject::connect(backups, &AutomaticBackups::unneeded, &bench.notices(), [&bench] {
        bench.notices().showMessage(Workbench::tr("Nothing has changed since the newest backup."));
    });
}

} // namespace Quipu
