// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupdesk.h"

#include "app/analystname.h"
#include "app/background.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/workbench.h"
#include "models/storage/projectcopy.h"
#include "views/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

std::vector<BackupsDesk::ProjectRow> backupRows(const QString &place, const QString &open)
{
    std::vector<BackupsDesk::ProjectRow> rows;
    for (const BackedUpProject &project : allBackups(place)) {
        BackupsDesk::ProjectRow row {project.project, QFileInfo::exists(project.project), project.project == open, {}};
        for (const Backup &backup : project.backups)
            row.backups.push_back({backup.path, backup.at, backup.bytes});
        rows.push_back(std::move(row));
    }
    return rows;
}

QString whenMade(const BackupsDesk::Row &backup)
{
    return QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

BackupDesk::BackupDesk(Workbench &bench, QObject *parent)
    : BackupsDesk(parent)
    , m_bench(bench)
{
    const QString open = bench.project() != nullptr ? bench.project()->path() : QString();
    runInPool<std::vector<ProjectRow>>(
        this, [place = place(), open] { return backupRows(place, open); },
        [this](const std::vector<ProjectRow> &rows) {
            m_projects = rows;
            Q_EMIT changed();
        });
}

QString BackupDesk::place() const
{
    return m_bench.session().backupPlace();
}

void BackupDesk::restore(const QString &project, const Row &backup)
{
    const Consent consent {
        tr("Restore a Backup"),
        tr("“%1” becomes again what it was on %2. What it is now is put aside under another name, beside it.")
            .arg(QFileInfo(project).completeBaseName(), whenMade(backup)),
        tr("Restore")};
    m_bench.prompts().askForConsent(consent, [guard = QPointer(this), what = Restoring {project, backup}] {
        if (guard)
            guard->begin(what);
    });
}

void BackupDesk::begin(const Restoring &what)
{
    if (m_bench.project() != nullptr && m_bench.project()->path() == what.project)
        m_bench.closeProject();
    runInPool<Result<QString>>(
        this, [what] { return restoreBackup(what.backup.path, what.project, analystName()); },
        [this, what](const Result<QString> &putAside) { end(what, putAside); });
}

void BackupDesk::end(const Restoring &what, const Result<QString> &putAside)
{
    if (!putAside) {
        m_bench.notices().showError(putAside.error());
    } else {
        const QString message = putAside->isEmpty()
            ? tr("Restored the backup of %1.").arg(whenMade(what.backup))
            : tr("Restored the backup of %1. The project as it was before is %2.")
                  .arg(whenMade(what.backup), QDir::toNativeSeparators(*putAside));
        m_bench.notices().showMessage(message);
    }
    if (QFileInfo::exists(what.project))
        m_bench.openProject(what.project);
    Q_EMIT left();
}

void BackupDesk::saveAs(const QString &project, const Row &backup)
{
    const QString day = backup.at.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s);
    const QString name = tr("%1 (backup %2)").arg(QFileInfo(project).completeBaseName(), day) + ".quipu"_L1;
    m_bench.prompts().askForFile(Prompts::File::SaveCopy, QFileInfo(project).absoluteDir().filePath(name),
                                 [guard = QPointer(this), backup](const QStringList &paths) {
                                     if (guard)
                                         guard->copyTo(paths.first(), backup);
                                 });
}

void BackupDesk::copyTo(const QString &target, const Row &backup)
{
    if (QFileInfo::exists(target)) {
        m_bench.notices().showError(
            {Error::Kind::Invalid, tr("A backup takes the place of no other file"), target, tr("Choose another name")});
        return;
    }
    runInPool<Outcome>(
        this, [backup, target] { return copyProject(backup.path, target); },
        [this, target](const Outcome &copied) {
            if (copied)
                m_bench.openProject(target);
            else
                m_bench.notices().showError(copied.error());
            if (copied)
                Q_EMIT left();
        });
}

} // namespace Quipu
