// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Quipu {

namespace {

constexpr int sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteInterrupt = 9, sqliteIoError = 10,
              sqliteCorrupt = 11, sqliteFull = 13, sqliteCannotOpen = 14, sqliteNotADatabase = 26;

QString sqlErrorText(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

} // namespace

Error cancelledError(const QString &where)
{
    return {Error::Kind::Cancelled, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Cancelled")), where, {}};
}

Error toError(const QSqlError &error, const QString &where)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return {
            Error::Kind::Locked, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project is in use")), where,
            sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Close the other program that uses it and try again"))};
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return {
            Error::Kind::Io, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project cannot be written")), where,
            sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the permissions of the file and of its folder"))};
    case sqliteInterrupt:
        return cancelledError(where);
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {Error::Kind::Corrupt, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project is damaged")),
                where,
                sqlErrorText(
                    QT_TRANSLATE_NOOP("Quipu::Storage", "Keep this file as it is and go on with a copy made earlier"))};
    case sqliteFull:
        return {Error::Kind::Io, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "The disk is full")), where,
                sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Make room and try again; nothing is lost"))};
    case sqliteIoError:
        return {Error::Kind::Io,
                sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Reading or writing the project failed")), where,
                sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "Check the disk and try again; nothing is lost"))};
    default:
        return {Error::Kind::Io, sqlErrorText(QT_TRANSLATE_NOOP("Quipu::Storage", "The project did not answer")), where,
                error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
    }
}

} // namespace Quipu
