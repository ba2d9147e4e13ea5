// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace Quipu {

class Connection;

// Brings the parts in which an import has left the index of the articles together, so that a word is looked for in one
// place and not in twenty. In short steps, each a transaction: an edit that comes waits for no more than one. What is
// left when the program ends is done when it next has time. Writer thread.
class IndexUpkeep final
{
public:
    explicit IndexUpkeep(Connection &connection)
        : m_connection(connection)
    { }

    Result<bool> step(); // whether there is more to do

private:
    Result<bool> begin();
    Outcome merge(qint64 pages);
    Outcome finish();

    Connection &m_connection;
    bool m_hasBegun = false;
    qint64 m_pages = 16; // of the index, that a step writes
};

} // namespace Quipu
