// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectfile.h"

#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 headerBytes = 100;
constexpr qsizetype schemaOffset = 60;
constexpr qsizetype applicationOffset = 68;

QString fileText(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

Error notAProject(const QString &path)
{
    return {Error::Kind::Invalid, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "This is not a Quipu project")), path,
            fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "Open a .quipu file, or import this file into a project"))};
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {Error::Kind::Io,
            fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project cannot be made here (%1)")).arg(reason), path,
            fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "Choose a folder that can be written and has room"))};
}

Outcome fillNewProject(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    return migrate(**connection);
}

} // namespace

Result<ProjectHeader> inspectProject(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error {Error::Kind::NotFound, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "There is no such project")),
                      path, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the name and the folder"))};
    }
    if (!info.isFile())
        return notAProject(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Kind::Io, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project cannot be read")),
                      path, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the permissions of the file"))};
    }
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + applicationOffset) != projectApplicationId)
        return notAProject(path);
    const auto schema = int(qFromBigEndian<quint32>(header.constData() + schemaOffset));
    if (schema > newestSchema()) {
        return Error {Error::Kind::Newer,
                      fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project was made by a newer Quipu")), path,
                      fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "Open it with that version; it was not touched"))};
    }
    return ProjectHeader {schema};
}

bool syncToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

void takeAway(const QString &made)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(made + ending);
}

bool moveIntoPlace(const QString &made, const QString &path)
{
    // The journal stays when a read or a write fails while SQLite brings it into the file.
    const bool isWhole = !QFile::exists(made + u"-wal"_s);
    if (isWhole && syncToDisk(made) && QFile::rename(made, path))
        return true;
    takeAway(made);
    return false;
}

Outcome createProject(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return cannotWrite(path, fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "the folder cannot be made")));
    const QString beside
        = info.absolutePath() + u"/."_s + info.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const Outcome filled = fillNewProject(beside);
    if (!filled) {
        takeAway(beside);
        return cannotWrite(path, filled.error().text());
    }
    if (moveIntoPlace(beside, path))
        return Done {};
    return cannotWrite(path,
                       QFile::exists(path) ? fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "a file of that name exists"))
                                           : fileText(QT_TRANSLATE_NOOP("Quipu::Storage", "the disk fails")));
}

} // namespace Quipu
