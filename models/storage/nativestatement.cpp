// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/nativestatement.h"

#include "models/storage/connection.h"
#include "models/storage/sqlerror.h"
#include "models/storage/sqltext.h"

#include <QSqlError>

#include <sqlite3.h>

namespace Quipu {

NativeStatement::NativeStatement(Connection &connection, const QString &statement)
    : m_connection(connection)
{
    const QByteArray sql = sqlText(statement).toUtf8();
    m_code = sqlite3_prepare_v2(connection.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr);
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

void NativeStatement::bind(int parameter, QByteArrayView text)
{
    sqlite3_bind_text(m_statement, parameter, text.isEmpty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
}

void NativeStatement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

bool NativeStatement::next()
{
    if (m_statement == nullptr)
        return false;
    m_code = m_connection.isInterrupted() ? SQLITE_INTERRUPT : sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Outcome NativeStatement::run()
{
    next();
    const Outcome done = outcome();
    sqlite3_reset(m_statement);
    return done;
}

Outcome NativeStatement::outcome() const
{
    if (m_statement != nullptr && (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE))
        return Done {};
    return toError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), QSqlError::StatementError,
                             QString::number(m_code)),
                   m_connection.path());
}

qint64 NativeStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView NativeStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

} // namespace Quipu
