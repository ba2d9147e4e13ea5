// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/archivetables.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/projectarchive.h"
#include "models/storage/projectfile.h"
#include "models/storage/sqlerror.h"
#include "models/storage/sqltext.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 longestLine = 512 * 1024 * 1024; // bytes: an article with all that it may hold
constexpr qint64 rowsBetweenNews = 500;

Error badArchive(const QString &what, const QString &name, qint64 line)
{
    return {Error::Kind::Invalid, what,
            QCoreApplication::translate("Quipu::Storage", "%1, line %2").arg(name, QString::number(line)),
            QCoreApplication::translate("Quipu::Storage", "Take an archive that “quipu export --to archive” wrote")};
}

QVariant variantOf(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[u"base64"_s].toString().toLatin1());
    return value.toVariant();
}

// Puts the rows of an archive into the empty tables of a project of its schema.
class ArchiveReading final
{
public:
    ArchiveReading(QIODevice &archive, const QString &name, Connection &connection)
        : m_archive(archive)
        , m_name(name)
        , m_connection(connection)
    { }

    Result<int> readSchema();
    Outcome emptyTables();
    Result<qint64> readRows(const std::function<bool(qint64)> &done);

private:
    Result<QJsonObject> nextLine();
    Outcome put(const QString &table, const QJsonObject &row);
    Result<QSqlQuery *> insertion(const QString &table, const QStringList &columns);
    Error bad(const char *what) const
    {
        return badArchive(QCoreApplication::translate("Quipu::Storage", what), m_name, m_line);
    }

    QIODevice &m_archive;
    QString m_name;
    Connection &m_connection;
    qint64 m_line = 0;
    std::map<QString, std::set<QString>> m_columns; // of each table
    std::map<QString, QSqlQuery> m_insertions;
};

Result<QJsonObject> ArchiveReading::nextLine()
{
    ++m_line;
    const QByteArray line = m_archive.readLine(longestLine);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return bad(line.isEmpty() ? QT_TRANSLATE_NOOP("Quipu::Storage", "The archive is not whole")
                                  : QT_TRANSLATE_NOOP("Quipu::Storage", "This is no line of an archive"));
    return document.object();
}

Result<int> ArchiveReading::readSchema()
{
    const Result<QJsonObject> head = nextLine();
    if (!head)
        return head.error();
    const int schema = (*head)[u"schema"_s].toInt();
    if ((*head)[u"quipu"_s] != u"project"_s || schema < 1)
        return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "This is no archive of a Quipu project"));
    if (schema > newestSchema())
        return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "The archive was made by a newer Quipu"));
    return schema;
}

Outcome ArchiveReading::emptyTables()
{
    const Result<QStringList> tables = archivedTables(m_connection);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        if (const auto done = m_connection.run(u"DELETE FROM "_s + quotedName(table)); !done)
            return done.error();
        Statement columns(m_connection, u"columns_of_table"_s);
        columns.bind(u":table"_s, table);
        while (columns.next())
            m_columns[table].insert(columns.text(0));
    }
    return Done {};
}

Result<qint64> ArchiveReading::readRows(const std::function<bool(qint64)> &done)
{
    for (qint64 rows = 0;; ++rows) {
        const Result<QJsonObject> line = nextLine();
        if (!line)
            return line.error();
        if (line->size() != 1)
            return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "This is no line of an archive"));
        const auto entry = line->begin();
        if (entry.key() == u"rows"_s && entry.value().isDouble()) {
            if (entry.value().toInteger() != rows)
                return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "The archive is not whole"));
            return rows;
        }
        if (const Outcome put = this->put(entry.key(), entry.value().toObject()); !put)
            return put.error();
        if (rows % rowsBetweenNews == 0 && !done(rows))
            return Error {Error::Kind::Cancelled, {}, {}, {}};
    }
}

Outcome ArchiveReading::put(const QString &table, const QJsonObject &row)
{
    const Result<QSqlQuery *> insertion = this->insertion(table, row.keys());
    if (!insertion)
        return insertion.error();
    for (const QJsonValue &value : row)
        (*insertion)->addBindValue(variantOf(value));
    if (!(*insertion)->exec())
        return badArchive((*insertion)->lastError().databaseText(), m_name, m_line);
    return Done {};
}

// Only names that the schema has come into the text of a statement.
Result<QSqlQuery *> ArchiveReading::insertion(const QString &table, const QStringList &columns)
{
    const auto known = m_columns.find(table);
    if (known == m_columns.end() || columns.isEmpty())
        return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "A project has no such table"));
    const QString key = table + u'\n' + columns.join(u'\n');
    if (const auto made = m_insertions.find(key); made != m_insertions.end())
        return &made->second;
    QStringList names;
    QStringList places;
    for (const QString &column : columns) {
        if (!known->second.contains(column))
            return bad(QT_TRANSLATE_NOOP("Quipu::Storage", "A project has no such column"));
        names.append(quotedName(column));
        places.append(u"?"_s);
    }
    QSqlQuery insertion(m_connection.database());
    if (!insertion.prepare(u"INSERT INTO "_s + quotedName(table) + u" ("_s + names.join(u", "_s) + u") VALUES ("_s
                           + places.join(u", "_s) + u')'))
        return toError(insertion.lastError(), m_connection.path());
    return &m_insertions.emplace(key, std::move(insertion)).first->second;
}

Result<qint64> readInto(QIODevice &archive, const QString &name, const QString &path,
                        const std::function<bool(qint64)> &done)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    if ((*connection)->handle() != nullptr) // what triggers keep count of is in the archive itself
        sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    ArchiveReading reading(archive, name, **connection);
    const Result<int> schema = reading.readSchema();
    if (!schema)
        return schema.error();
    if (const Outcome made = raiseSchema(**connection, *schema); !made)
        return made.error();
    qint64 rows = 0;
    {
        Transaction transaction(**connection);
        if (const Outcome begun = transaction.begin(); !begun)
            return begun.error();
        if (const Outcome emptied = reading.emptyTables(); !emptied)
            return emptied.error();
        const Result<qint64> read = reading.readRows(done);
        if (!read)
            return read.error();
        rows = *read;
        if (const Outcome kept = transaction.commit(); !kept)
            return kept.error();
    }
    if (const Outcome raised = raiseSchema(**connection, newestSchema()); !raised)
        return raised.error();
    Transaction transaction(**connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.error();
    if (const Outcome indexed = makeSearchIndexes(**connection); !indexed)
        return indexed.error();
    if (const Outcome kept = transaction.commit(); !kept)
        return kept.error();
    return rows;
}

} // namespace

Result<qint64> readArchive(QIODevice &archive, const QString &name, const QString &project,
                           const std::function<bool(qint64)> &done)
{
    const QFileInfo info(project);
    const Error exists {
        Error::Kind::Conflict, QCoreApplication::translate("Quipu::Storage", "There is a project of that name already"),
        project, QCoreApplication::translate("Quipu::Storage", "Give the restored project a name of its own")};
    if (info.exists())
        return exists;
    const QString beside
        = info.absolutePath() + u"/."_s + info.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const Result<qint64> rows = readInto(archive, name, beside, done);
    if (!rows)
        takeAway(beside);
    else if (!moveIntoPlace(beside, info.absoluteFilePath()))
        return exists;
    return rows;
}

} // namespace Quipu
