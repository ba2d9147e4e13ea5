// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/connection.h"
#include "models/storage/sqlerror.h"

#include <QSqlError>

namespace Quipu {

Statement::Statement(Connection &connection, const QString &statement)
    : m_connection(connection)
    , m_query(connection.prepared(statement))
    , m_failed(m_query == nullptr)
{ }

Statement::Statement(Connection &connection, QSqlQuery query)
    : m_connection(connection)
    , m_own(std::move(query))
    , m_query(&*m_own)
    , m_failed(m_own->lastError().isValid())
{ }

Statement::Statement(Connection &connection, const QString &sql, Composed)
    : m_connection(connection)
    , m_own(QSqlQuery(connection.database()))
    , m_query(&*m_own)
{
    m_own->setForwardOnly(true);
    m_failed = !m_own->prepare(sql);
}

Statement::~Statement()
{
    if (m_query != nullptr)
        m_query->finish();
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    if (m_query != nullptr)
        m_query->bindValue(name, value);
    return *this;
}

bool Statement::execute()
{
    m_executed = true;
    m_failed = m_failed || m_connection.isInterrupted() || !m_query->exec();
    return !m_failed;
}

bool Statement::next()
{
    if (!m_executed && !execute())
        return false;
    if (m_failed)
        return false;
    if (m_query->next())
        return true;
    // Stepping may fail half way: interrupted, or a damaged page.
    m_failed = m_query->lastError().isValid();
    return false;
}

Outcome Statement::run()
{
    if (!execute())
        return error();
    m_query->finish();
    return Done {};
}

Error Statement::error() const
{
    if (m_connection.isInterrupted())
        return cancelledError(m_connection.path());
    return m_query != nullptr ? toError(m_query->lastError(), m_connection.path()) : m_connection.error();
}

Outcome Statement::outcome() const
{
    if (m_failed)
        return error();
    return Done {};
}

} // namespace Quipu
