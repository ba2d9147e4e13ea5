// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QtGlobal>

namespace Quipu {

class Connection;

// A write transaction that rolls back unless commit() succeeded. Taken at once (IMMEDIATE), so that two writers meet at
// its start and never half way.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Connection &connection);
    ~Transaction();

    Outcome begin();
    Outcome commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace Quipu
