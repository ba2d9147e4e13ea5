// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/connection.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace Quipu {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{ }

Transaction::~Transaction()
{
    if (m_open) {
        // A failed statement may have rolled back already; then there is nothing to do and nothing to report.
        [[maybe_unused]] const auto rolledBack = m_connection.run(u"ROLLBACK"_s);
    }
}

Outcome Transaction::begin()
{
    if (const auto begun = m_connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    m_open = true;
    return Done {};
}

Outcome Transaction::commit()
{
    if (const auto committed = m_connection.run(u"COMMIT"_s); !committed)
        return committed.error();
    m_open = false;
    return Done {};
}

} // namespace Quipu
