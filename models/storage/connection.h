// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <memory>

struct sqlite3;

namespace Quipu {

class WordTally;

// One SQLite connection of one thread: opened there, used there, removed there. Statements are prepared once.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class Mode { Read, Write, Create }; // Create: of an empty file, which gets its page size and application id

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();

    QSqlDatabase &database() { return m_database; }
    const QString &path() const { return m_path; }
    // Of what a writing connection indexes; null without a handle.
    WordTally *wordTally() { return m_wordTally.get(); }
    // The prepared query of a statement file; nullptr when it cannot be prepared (error() says why).
    QSqlQuery *prepared(const QString &statement);
    // Runs SQL text that is not in a file: pragmas and migrations. The first value of the first row, if any.
    Result<QVariant> run(const QString &sql);
    const Error &error() const { return m_error; }
    // SQLite's own; nullptr where Qt brought another SQLite than the one linked here. The connection keeps it.
    sqlite3 *handle() const { return m_handle; }
    // From any thread: aborts the statement under way (https://www.sqlite.org/c3ref/interrupt.html) and lets none begin
    // until resume(), so that a task of many statements ends too.
    void interrupt();
    void resume() { m_isInterrupted = false; }
    bool isInterrupted() const { return m_isInterrupted; }

private:
    Connection(QString path, const QString &name);
    Outcome checkJournal();

    QString m_path;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    Error m_error;
    std::atomic_bool m_isInterrupted = false;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<WordTally> m_wordTally; // outlives the open database
};

} // namespace Quipu
