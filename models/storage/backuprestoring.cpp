// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"
#include "models/storage/connection.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/projectlock.h"
#include "models/storage/soundnesscheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error notRestored(const QString &project)
{
    return {Error::Kind::Io, QCoreApplication::translate("Quipu::Storage", "The backup cannot be put into its place"),
            project, QCoreApplication::translate("Quipu::Storage", "Choose a folder that can be written and has room")};
}

// The copy that is to take the place, beside it: read from the backup, and found to be as sound.
Outcome layOut(const QString &backup, const QString &copy)
{
    if (Outcome written = writeProjectCopy(backup, copy); !written)
        return written;
    const auto wanted = logEndOf(backup);
    auto connection
        = wanted ? Connection::open(copy, Connection::Mode::Read) : Result<std::unique_ptr<Connection>>(wanted.error());
    Outcome sound = connection ? checkSoundness(**connection) : Outcome(connection.error());
    if (connection)
        connection->reset();
    if (sound && logEndOf(copy).value() == *wanted)
        return Done {};
    takeAway(copy);
    return sound ? Outcome(notRestored(copy)) : sound;
}

QString freeNameBeside(const QString &project)
{
    const QFileInfo info(project);
    const QString at = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString name
        = QCoreApplication::translate("Quipu::Storage", "%1 (put aside %2)").arg(info.completeBaseName(), at);
    QString path = info.absoluteDir().filePath(name + u".quipu"_s);
    for (int number = 2; QFileInfo::exists(path) || QFileInfo::exists(path + u"-wal"_s); ++number)
        path = info.absoluteDir().filePath(u"%1 %2.quipu"_s.arg(name).arg(number));
    return path;
}

// With its journal, if it has one: nothing is brought into a file that may be damaged.
Outcome putAside(const QString &project, const QString &aside)
{
    if (QFileInfo::exists(project) && !QFile::rename(project, aside))
        return notRestored(project);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s})
        QFile::rename(project + ending, aside + ending); // also one that was left alone by a power cut just here
    QFile::remove(project + u"-shm"_s);
    return Done {};
}

} // namespace

Result<QString> restoreBackup(const QString &backup, const QString &project, const QString &who)
{
    const QString path = QFileInfo(project).absoluteFilePath();
    if (const auto header = inspectProject(backup); !header)
        return header.error();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return notRestored(path);
    const auto lock = ProjectLock::take(path, who);
    if (!lock)
        return lock.error();
    const QString copy
        = folder + u"/."_s + QFileInfo(path).fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    if (const Outcome laidOut = layOut(backup, copy); !laidOut)
        return laidOut.error().kind == Error::Kind::Io ? notRestored(path) : laidOut.error();
    const bool wasThere = QFileInfo::exists(path);
    const QString aside = freeNameBeside(path);
    if (const Outcome moved = putAside(path, aside); !moved) {
        takeAway(copy);
        return moved.error();
    }
    if (!QFile::rename(copy, path)) {
        takeAway(copy);
        [[maybe_unused]] const Outcome back = wasThere ? putAside(aside, path) : Outcome(Done {});
        return notRestored(path);
    }
    syncFolder(folder);
    return wasThere ? aside : QString();
}

} // namespace Quipu
