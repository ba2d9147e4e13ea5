// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectarchive.h"

#include "models/storage/archivetables.h"
#include "models/storage/connection.h"
#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 rowsBetweenNews = 500;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject {{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

Error unwritable(const QIODevice &archive)
{
    return {Error::Kind::Io, QCoreApplication::translate("Quipu::Storage", "The archive cannot be written"),
            archive.errorString(), QCoreApplication::translate("Quipu::Storage", "Choose a place that has room")};
}

Result<qint64> writeTable(Connection &connection, const QString &table, QIODevice &archive, qint64 before,
                          const std::function<bool(qint64)> &done)
{
    QSqlQuery rows(connection.database());
    rows.setForwardOnly(true);
    // The name is the file's own schema's, quoted; a name cannot be bound.
    if (!rows.exec(u"SELECT * FROM "_s + quotedName(table)))
        return toError(rows.lastError(), connection.path());
    qint64 written = before;
    while (rows.next()) {
        QJsonObject row;
        for (int column = 0; column < rows.record().count(); ++column)
            row.insert(rows.record().fieldName(column), jsonOf(rows.value(column)));
        const QByteArray line = lineOf({{table, row}});
        if (archive.write(line) != line.size())
            return unwritable(archive);
        if (++written % rowsBetweenNews == 0 && !done(written))
            return Error {Error::Kind::Cancelled, {}, {}, {}};
    }
    if (rows.lastError().isValid())
        return toError(rows.lastError(), connection.path());
    return written;
}

} // namespace

Result<qint64> writeArchive(const QString &project, QIODevice &archive, const std::function<bool(qint64)> &done)
{
    auto connection = Connection::open(project, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    if (const auto begun = (*connection)->run(u"BEGIN"_s); !begun) // one moment of the project, while it is edited
        return begun.error();
    const auto schema = (*connection)->run(u"PRAGMA user_version"_s);
    const Result<QStringList> tables = archivedTables(**connection);
    if (!schema || !tables)
        return schema ? tables.error() : schema.error();
    const QByteArray head = lineOf({{u"quipu"_s, u"project"_s}, {u"schema"_s, schema->toInt()}});
    if (archive.write(head) != head.size())
        return unwritable(archive);
    qint64 rows = 0;
    for (const QString &table : *tables) {
        const Result<qint64> written = writeTable(**connection, table, archive, rows, done);
        if (!written)
            return written;
        rows = *written;
    }
    const QByteArray end = lineOf({{u"rows"_s, rows}});
    if (archive.write(end) != end.size())
        return unwritable(archive);
    return rows;
}

} // namespace Quipu
