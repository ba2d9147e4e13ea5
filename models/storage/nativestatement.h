// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace Quipu {

class Connection;

// A named statement run by SQLite itself, for what is done a million times in a row and would be spent in QVariants.
// Only on a connection that has a handle(). Prepared anew at each use; parameters and columns by number, from 1 and 0.
class NativeStatement final
{
    Q_DISABLE_COPY_MOVE(NativeStatement)

public:
    NativeStatement(Connection &connection, const QString &statement);
    ~NativeStatement();

    void bind(int parameter, QByteArrayView text); // must stay where it is until run() or next() is done
    void bind(int parameter, qint64 number);
    bool next(); // false at the end and on failure
    Outcome run();
    Outcome outcome() const; // of what was stepped through

    qint64 number(int column) const;
    QByteArrayView text(int column) const; // UTF-8, until the next step

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

} // namespace Quipu
