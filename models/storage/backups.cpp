// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"

#include "models/storage/connection.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"
#include "models/storage/soundnesscheck.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto nameOfOwner = "project.json"_L1; // in each folder: whose backups these are
constexpr auto unfinishedEnding = ".part"_L1;
constexpr auto timeInName = "yyyyMMdd'T'HHmmss'Z'"_L1;

QString backupText(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

Error placeNotWritten(const QString &place)
{
    return {Error::Kind::Io, backupText(QT_TRANSLATE_NOOP("Quipu::Storage", "Backups cannot be written here")), place,
            backupText(QT_TRANSLATE_NOOP("Quipu::Storage",
                                         "Choose another place for backups in the preferences, or make room"))};
}

std::optional<Backup> backupNamed(const QFileInfo &file)
{
    static const QRegularExpression name(u"\\.(\\d+)\\.(\\d{8}T\\d{6}Z)\\.quipu$"_s);
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.captured(2), QString(timeInName));
    at.setTimeSpec(Qt::UTC);
    return Backup {match.captured(1).toInt(), at, file.absoluteFilePath(), file.size()};
}

std::vector<Backup> backupsIn(const QDir &folder)
{
    std::vector<Backup> backups;
    for (const QFileInfo &file : folder.entryInfoList({u"*.quipu"_s}, QDir::Files)) {
        if (const std::optional<Backup> backup = backupNamed(file))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::number);
    return backups;
}

QString ownerOf(const QDir &folder)
{
    QFile file(folder.filePath(QString(nameOfOwner)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"project"].toString();
}

Outcome prepareFolder(const QDir &folder, const QString &project)
{
    if (!QDir().mkpath(folder.path()))
        return placeNotWritten(folder.path());
    if (ownerOf(folder) == project)
        return Done {};
    QSaveFile owner(folder.filePath(QString(nameOfOwner)));
    const bool isWritten = owner.open(QIODevice::WriteOnly)
        && owner.write(QJsonDocument(QJsonObject {{u"project"_s, project}}).toJson()) > 0 && owner.commit();
    return isWritten ? Outcome(Done {}) : Outcome(placeNotWritten(folder.path()));
}

Outcome checkRoom(const QString &project, const QDir &folder)
{
    const qint64 needed = QFileInfo(project).size() + QFileInfo(project + u"-wal"_s).size();
    const qint64 free = QStorageInfo(folder.path()).bytesAvailable();
    if (free < 0 || free > needed) // less than nothing: the system does not say
        return Done {};
    const QLocale locale;
    return Error {
        Error::Kind::Io,
        backupText(QT_TRANSLATE_NOOP("Quipu::Storage", "There is no room for a backup: it takes %1, and there are %2"))
            .arg(locale.formattedDataSize(needed), locale.formattedDataSize(free)),
        folder.path(), placeNotWritten({}).remedy};
}

Result<LogEnd> logEndIn(Connection &connection)
{
    Statement newest(connection, u"newest_change"_s);
    if (newest.next())
        return LogEnd {newest.number(0), newest.text(1)};
    return newest.failed() ? Result<LogEnd>(newest.error()) : Result<LogEnd>(LogEnd {});
}

// What was written says all that it should, as it is on the disk now.
Outcome verifyCopy(const QString &copy, const LogEnd &atLeast, const std::stop_token &stop)
{
    auto connection = Connection::open(copy, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    const std::stop_callback interrupt(stop, [&connection] { (*connection)->interrupt(); });
    if (Outcome sound = checkSoundness(**connection); !sound)
        return sound;
    const auto end = logEndIn(**connection);
    if (!end)
        return end.error();
    if (end->change > atLeast.change || *end == atLeast)
        return Done {};
    return Error {Error::Kind::Corrupt, backupText(QT_TRANSLATE_NOOP("Quipu::Storage", "The backup is not whole")),
                  copy, backupText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the disk that it lies on"))};
}

Result<Backup> nameBackup(const QString &unfinished, const QDir &folder, const QString &project)
{
    const std::vector<Backup> earlier = backupsIn(folder);
    const int number = earlier.empty() ? 1 : earlier.front().number + 1;
    const QString name = u"%1.%2.%3.quipu"_s.arg(QFileInfo(project).completeBaseName(), QString::number(number),
                                                 QDateTime::currentDateTimeUtc().toString(QString(timeInName)));
    const QString path = folder.filePath(name);
    if (!QFile::rename(unfinished, path))
        return placeNotWritten(folder.path());
    syncFolder(folder.path());
    return *backupNamed(QFileInfo(path));
}

} // namespace

QString backupFolderOf(const QString &place, const QString &project)
{
    const QString path = QFileInfo(project).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QDir(place).absoluteFilePath(QFileInfo(path).completeBaseName() + u'-'
                                        + QString::fromLatin1(hash.toHex().left(8)));
}

std::vector<Backup> backupsOf(const QString &place, const QString &project)
{
    return backupsIn(QDir(backupFolderOf(place, project)));
}

std::vector<BackedUpProject> allBackups(const QString &place)
{
    std::vector<BackedUpProject> projects;
    for (const QFileInfo &info : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(info.absoluteFilePath());
        BackedUpProject project {ownerOf(folder), backupsIn(folder)};
        if (!project.project.isEmpty() && !project.backups.empty())
            projects.push_back(std::move(project));
    }
    std::ranges::stable_sort(projects, std::ranges::greater(),
                             [](const BackedUpProject &project) { return project.backups.front().at; });
    return projects;
}

Result<LogEnd> logEndOf(const QString &project)
{
    auto connection = Connection::open(project, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    return logEndIn(**connection);
}

Result<std::optional<Backup>> makeBackup(const QString &project, const QString &place, const BackupRules &rules,
                                         const std::stop_token &stop)
{
    const QString path = QFileInfo(project).absoluteFilePath();
    if (const auto header = inspectProject(path); !header)
        return header.error();
    const auto end = logEndOf(path);
    if (!end)
        return end.error();
    const QDir folder(backupFolderOf(place, path));
    if (const Outcome prepared = prepareFolder(folder, path); !prepared)
        return prepared.error();
    QLockFile turn(folder.filePath(u"backups.lock"_s));
    turn.setStaleLockTime(0);
    if (!turn.tryLock(0)) {
        return turn.error() == QLockFile::LockFailedError ? Result<std::optional<Backup>>(std::optional<Backup>())
                                                          : placeNotWritten(folder.path());
    }
    const std::vector<Backup> earlier = backupsIn(folder);
    if (!earlier.empty()) {
        if (const auto newest = logEndOf(earlier.front().path); newest && *newest == *end)
            return std::optional<Backup>();
    }
    for (const QString &left : folder.entryList({u"*"_s + unfinishedEnding}, QDir::Files | QDir::Hidden))
        takeAway(folder.filePath(left)); // by a program that was killed: it is our turn
    if (const Outcome room = checkRoom(path, folder); !room)
        return room.error();
    const QString unfinished = folder.filePath(u".backup"_s + unfinishedEnding);
    if (const Outcome written = writeProjectCopy(path, unfinished, stop); !written)
        return written.error().kind == Error::Kind::Io ? placeNotWritten(folder.path()) : written.error();
    if (const Outcome whole = verifyCopy(unfinished, *end, stop); !whole) {
        takeAway(unfinished);
        return whole.error();
    }
    const auto made = nameBackup(unfinished, folder, path);
    if (!made) {
        takeAway(unfinished);
        return made.error();
    }
    for (const Backup &backup : superfluousBackups(backupsIn(folder), rules, QDateTime::currentDateTimeUtc()))
        QFile::remove(backup.path);
    return std::optional(*made);
}

} // namespace Quipu
