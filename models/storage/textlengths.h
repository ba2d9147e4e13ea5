// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

struct sqlite3;

namespace Quipu {

// How many words each text of the index has, in memory: 10 bytes a text. FTS5 keeps them in a table, where asking for
// one takes longer than all else that ranking does with a text.
class TextLengths final
{
public:
    void load(sqlite3 *database);
    bool isLoaded() const { return !m_positions.empty(); }

    // 0 for a text that came later. hint: where the last one was found; texts are asked for in the order of positions.
    int find(qint64 position, size_t &hint) const;
    // Which part of the texts has positions up to this one: 0 to 1.
    double shareUpTo(qint64 position) const;

private:
    std::vector<qint64> m_positions; // ascending
    std::vector<quint16> m_words; // 0: more than fit
};

} // namespace Quipu
