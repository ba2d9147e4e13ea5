// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QtGlobal>

#include <vector>

namespace Quipu {

class Connection;
class WordTally;

// Indexes documents, and keeps the dictionary of their words (the table term) true in the same transaction. One for
// each transaction. Without a tally of the words, SQLite indexes what comes a second time, aside, to know them; then
// what goes is not taken from the counts. Writer thread.
class TermWriter final
{
public:
    TermWriter(Connection &connection, WordTally *tally);

    Outcome index(qint64 position);
    Outcome unindex(qint64 position); // before its words change: the index needs them to forget
    Outcome finish(); // before the commit: the words of all that were indexed

private:
    Outcome run(const QString &statement, qint64 position);
    Outcome countAside();

    Connection &m_connection;
    WordTally *m_tally;
    std::vector<qint64> m_aside;
};

} // namespace Quipu
