// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/indexupkeep.h"

#include "models/storage/connection.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 fewTexts = 500; // added by hand: FTS5 keeps up with them by itself
constexpr int textsPerUnmerged = 20; // nor is it worth to write a large index anew for a small part of it
constexpr qint64 shortStep = 10, longStep = 25; // milliseconds
constexpr qint64 fewestPages = 4, mostPages = 512;

} // namespace

// https://www.sqlite.org/fts5.html#the_merge_command: negative at first, which takes all parts there are; done when it
// has changed less than two rows.
Result<bool> IndexUpkeep::step()
{
    if (!m_hasBegun) {
        const Result<bool> begun = begin();
        if (!begun || !*begun)
            return begun;
    }
    const auto changesBefore = m_connection.run(u"SELECT total_changes()"_s);
    QElapsedTimer time;
    time.start();
    if (const Outcome merged = merge(m_hasBegun ? m_pages : -m_pages); !merged)
        return merged.error();
    m_hasBegun = true;
    if (time.elapsed() > longStep)
        m_pages = std::max(fewestPages, m_pages / 2);
    else if (time.elapsed() < shortStep)
        m_pages = std::min(mostPages, m_pages * 2);
    const auto changesAfter = m_connection.run(u"SELECT total_changes()"_s);
    if (!changesBefore || !changesAfter)
        return (changesBefore ? changesAfter : changesBefore).error();
    if (changesAfter->toLongLong() - changesBefore->toLongLong() >= 2)
        return true;
    if (const Outcome finished = finish(); !finished)
        return finished.error();
    return false;
}

Result<bool> IndexUpkeep::begin()
{
    Statement unmerged(m_connection, u"unmerged_texts"_s);
    if (!unmerged.next())
        return unmerged.error();
    return unmerged.number(0) >= fewTexts && unmerged.number(0) * textsPerUnmerged >= unmerged.number(1);
}

Outcome IndexUpkeep::merge(qint64 pages)
{
    Transaction transaction(m_connection);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    Statement merge(m_connection, u"merge_index"_s);
    if (Outcome done = merge.bind(u":pages"_s, pages).run(); !done)
        return done;
    return transaction.commit();
}

Outcome IndexUpkeep::finish()
{
    m_hasBegun = false;
    Statement forget(m_connection, u"forget_unmerged_texts"_s);
    if (Outcome done = forget.run(); !done)
        return done;
    if (const auto moved = m_connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !moved)
        return moved.error();
    return Done {};
}

} // namespace Quipu
