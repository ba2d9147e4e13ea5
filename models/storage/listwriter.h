// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// Puts own lists of names, and what is never to be suggested again, into their tables, for ChangeWriter. Writer thread.
class ListWriter final
{
public:
    explicit ListWriter(Connection &connection)
        : m_connection(connection)
    { }

    Outcome insert(const NameListContent &content);
    Outcome edit(const Edit<NameList> &edit); // its names stay in the file
    Outcome edit(const Edit<Refusal> &edit);

private:
    Connection &m_connection;
};

} // namespace Quipu
