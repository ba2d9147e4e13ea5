// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectcopy.h"

#include "models/storage/connection.h"
#include "models/storage/projectfile.h"
#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error copyNotWritten(const QString &target)
{
    return {Error::Kind::Io, QCoreApplication::translate("Quipu::Storage", "The copy cannot be written"), target,
            QCoreApplication::translate("Quipu::Storage", "Choose a folder that can be written and has room")};
}

Outcome vacuumInto(const QString &source, const QString &target, const std::stop_token &stop)
{
    auto connection = Connection::open(source, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    const std::stop_callback interrupt(stop, [&connection] { (*connection)->interrupt(); });
    // query_only would refuse the statement, though it writes elsewhere.
    if (const auto writable = (*connection)->run(u"PRAGMA query_only = OFF"_s); !writable)
        return writable.error();
    QSqlQuery copy((*connection)->database());
    copy.prepare(u"VACUUM INTO :target"_s);
    copy.bindValue(u":target"_s, target);
    if (stop.stop_requested())
        return cancelledError(target);
    if (!copy.exec())
        return toError(copy.lastError(), target);
    return Done {};
}

} // namespace

Outcome shrinkProject(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return connection.error();
    for (const QString &sql : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const auto done = (*connection)->run(sql); !done)
            return done.error();
    }
    return Done {};
}

Outcome writeProjectCopy(const QString &source, const QString &target, const std::stop_token &stop)
{
    const Outcome copied = vacuumInto(source, target, stop);
    if (copied && syncToDisk(target))
        return Done {};
    takeAway(target);
    if (!copied && copied.error().kind != Error::Kind::Io)
        return copied;
    return copyNotWritten(target);
}

Outcome copyProject(const QString &source, const QString &target)
{
    const QFileInfo info(target);
    const QString temporary
        = info.absolutePath() + u"/."_s + info.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    if (const Outcome copied = writeProjectCopy(source, temporary); !copied)
        return copied.error().kind == Error::Kind::Io ? copyNotWritten(target) : copied;
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) == 0)
        return Done {};
    QFile::remove(temporary);
    return copyNotWritten(target);
}

} // namespace Quipu
