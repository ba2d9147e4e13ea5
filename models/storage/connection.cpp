// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/projectfile.h"
#include "models/storage/sqlerror.h"
#include "models/storage/sqlfunctions.h"
#include "models/storage/sqltext.h"
#include "models/storage/wordtally.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// 16 MB of page cache for each of a window's readers, 64 for its writer; the rest is the operating system's. A reader
// waits for a checkpoint, a writer for a reader.
constexpr auto readPragmas = "PRAGMA cache_size = -16384; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;"
                             "PRAGMA cell_size_check = ON; PRAGMA query_only = ON"_L1;
// FULL: a commit is on the disk before the status bar says "saved"
// (https://www.sqlite.org/pragma.html#pragma_synchronous).
constexpr auto writePragmas = "PRAGMA cache_size = -65536; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF;"
                              "PRAGMA cell_size_check = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"_L1;

QString pragmasFor(Connection::Mode mode)
{
    if (mode == Connection::Mode::Read)
        return readPragmas;
    // The page size is fixed by the first write, so it comes before the journal mode.
    const QString create
        = u"PRAGMA page_size = %1; PRAGMA application_id = %2;"_s.arg(projectPageSize).arg(projectApplicationId);
    return mode == Connection::Mode::Create ? create + writePragmas : QString(writePragmas);
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    if (!query.next() || query.value(0).toByteArray() != sqlite3_sourceid())
        return nullptr; // Qt brought its own SQLite: its handle means nothing to ours
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

// What somebody else's file must not be able to do (https://www.sqlite.org/security.html).
void harden(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
}

} // namespace

Connection::Connection(QString path, const QString &name)
    : m_path(std::move(path))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{ }

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    static QAtomicInt next;
    std::unique_ptr<Connection> connection(new Connection(path, u"quipu-%1"_s.arg(next.fetchAndAddRelaxed(1))));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    // A reader opens the file as a writer does (query_only keeps it from writing): only then does SQLite take its
    // journal files away when the last connection closes. On a medium that cannot be written it opens read-only.
    const QFileInfo file(path);
    const bool isWritable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (mode == Mode::Read && !isWritable)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return toError(database.lastError(), path);
    for (const QString &pragma : pragmasFor(mode).split(u';')) {
        if (auto done = connection->run(pragma); !done)
            return done.error();
    }
    connection->m_handle = sqliteHandle(database);
    if (mode != Mode::Read)
        connection->m_wordTally = WordTally::attach(connection->m_handle);
    if (connection->m_handle != nullptr) {
        harden(connection->m_handle);
        addSqlFunctions(connection->m_handle);
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery *Connection::prepared(const QString &statement)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sqlText(statement))) {
            m_error = toError(fresh->lastError(), m_path);
            return nullptr;
        }
        query = std::move(fresh);
    }
    return query.get();
}

Result<QVariant> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return toError(query.lastError(), m_path);
    return query.next() ? query.value(0) : QVariant();
}

void Connection::interrupt()
{
    m_isInterrupted = true;
    if (m_handle != nullptr)
        sqlite3_interrupt(m_handle);
}

} // namespace Quipu
