// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/projectfile.h"
#include "models/storage/sqlerror.h"
#include "models/storage/sqlfunctions.h"
#include "models/storage/sqltext.h"
#include "models/storage/storageplace.h"
#include "models/storage/wordtally.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// 16 MB of page cache for each of a window's readers, 64 for its writer; the rest is the operating system's.
constexpr auto readPragmas = "PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                             "PRAGMA query_only = ON"_L1;
constexpr auto writePragmas
    = "PRAGMA cache_size = -65536; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"_L1;
// FULL: a commit is on the disk before the status bar says "saved"
// (https://www.sqlite.org/pragma.html#pragma_synchronous).
constexpr auto walPragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"_L1;
// On a network: no memory is shared, not even to leave a WAL that the project had elsewhere (that is what EXCLUSIVE is
// for). Not exclusive for good, or the window's readers, which are connections of their own, would be shut out too.
constexpr auto rollbackPragmas
    = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL;"
      "PRAGMA schema_version; PRAGMA synchronous = EXTRA"_L1;

QString pragmasFor(Connection::Mode mode, bool rollsBack)
{
    // A reader waits for a checkpoint, a writer for a reader; with a rollback journal each waits until the other is
    // done with all that it does.
    const QString patience = u"PRAGMA busy_timeout = %1;"_s.arg(rollsBack ? 60'000 : 5'000);
    if (mode == Connection::Mode::Read)
        return patience + readPragmas;
    // The page size is fixed by the first write, so it comes before the journal mode.
    const QString create = mode == Connection::Mode::Create
        ? u"PRAGMA page_size = %1; PRAGMA application_id = %2;"_s.arg(projectPageSize).arg(projectApplicationId)
        : QString();
    return create + patience + writePragmas + (rollsBack ? rollbackPragmas : walPragmas);
}

void setUri(QSqlDatabase &database, const QString &query, const QString &option = {})
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(database.databaseName(), "/"));
    database.setDatabaseName(u"file:"_s + path + u'?' + query);
    database.setConnectOptions(option.isEmpty() ? u"QSQLITE_OPEN_URI"_s : option + u";QSQLITE_OPEN_URI"_s);
}

// How a reader opens the file: as a writer does (query_only keeps it from writing), since only then does SQLite take
// its journal files away when the last connection closes. On a medium that cannot be written it opens read-only, and
// where no journal lies beside the file as one that nobody changes: a WAL project could not be opened there at all
// (https://www.sqlite.org/wal.html#read_only_databases). On a network read-only, too: what looks like a journal that a
// dead writer left may be that of a writer on another machine, and is not for a reader to roll back.
void setReadingOptions(QSqlDatabase &database, const StoragePlace &place, bool rollsBack)
{
    if (place.isWritable && !rollsBack)
        return;
    const QString path = database.databaseName();
    if (place.isWritable || QFileInfo(path + u"-wal"_s).size() > 0)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    else
        setUri(database, u"immutable=1"_s, u"QSQLITE_OPEN_READONLY"_s);
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
    const StoragePlace place = storagePlaceOf(path);
    const bool rollsBack = needsRollbackJournal(place);
    if (mode == Mode::Read)
        setReadingOptions(database, place, rollsBack);
    if (mode != Mode::Create && database.connectOptions().isEmpty())
        setUri(database, u"mode=rw"_s); // a project that has gone meanwhile is not made anew, empty
    if (!database.open())
        return toError(database.lastError(), path);
    if (const Outcome readable = connection->checkJournal(); !readable)
        return readable.error();
    for (const QString &pragma : pragmasFor(mode, rollsBack).split(u';')) {
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

// What a writer that crashed has left beside the file is for a writer to tidy up.
Outcome Connection::checkJournal()
{
    if (!m_database.connectOptions().contains(u"READONLY"_s))
        return Done {};
    const auto read = run(u"PRAGMA schema_version"_s);
    if (read)
        return Done {};
    if (read.error().kind != Error::Kind::Io)
        return read.error();
    return Error {Error::Kind::Io,
                  QCoreApplication::translate(
                      "Quipu::Storage", "The project was not closed properly, and its journal cannot be used here"),
                  m_path,
                  QCoreApplication::translate("Quipu::Storage",
                                              "Open it once for editing; where it cannot be written, copy it and the "
                                              "files beside it of the same name to a folder that can")};
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
