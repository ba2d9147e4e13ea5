// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace Quipu {

class Connection;

// One use of a named statement: binds by name, steps forward, finishes at the end of its scope. Two uses of the same
// statement on one connection must not overlap.
class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    // statement: a file name in resources/sql without its ending.
    Statement(Connection &connection, const QString &statement);
    // SQL composed in this room from a file and conditions; prepared for this use only.
    Statement(Connection &connection, QSqlQuery query);
    struct Composed
    { };
    Statement(Connection &connection, const QString &sql, Composed);
    ~Statement();

    Statement &bind(const QString &name, const QVariant &value);
    template <typename Tag> Statement &bind(const QString &name, Id<Tag> id) { return bind(name, QVariant(id.value)); }
    template <typename T> Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return bind(name, value ? QVariant(*value) : QVariant());
    }

    bool next(); // executes at the first call; false at the end and on failure
    Outcome run(); // executes for its effect
    int touched() const { return m_query->numRowsAffected(); } // rows, by what next() did
    bool failed() const { return m_failed; }
    Error error() const;
    Outcome outcome() const; // of what was stepped through

    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return value(column).toString(); }
    qint64 number(int column) const { return value(column).toLongLong(); }

private:
    bool execute();

    Connection &m_connection;
    std::optional<QSqlQuery> m_own;
    QSqlQuery *m_query = nullptr;
    bool m_executed = false;
    bool m_failed = false;
};

} // namespace Quipu
