// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"
#include "models/storage/termwriter.h"

#include <memory>
#include <vector>

namespace Quipu {

class Connection;

// Puts articles with their texts into their tables and index, for ChangeWriter. Texts wait for writeTexts(), because
// the index wants them in the order of their positions: FTS5 writes out what it has gathered whenever a lower rowid
// comes (fts5_index.c, sqlite3Fts5IndexBeginWrite), which makes an import of shuffled dates three times as slow. Writer
// thread.
class ArticleWriter final
{
public:
    explicit ArticleWriter(Connection &connection);

    Outcome insert(const std::shared_ptr<const Addition> &addition);
    Outcome writeTexts(); // of the articles inserted; before anything else looks at them, and before the commit
    Outcome setPresent(ArticleId article, bool present);
    Outcome edit(const Edit<Article> &edit);
    // The figures and mentions of an article came, went or were reviewed: they are counted once, in finish().
    void noteTally(ArticleId article) { m_touched.push_back(article); }
    Outcome finish(); // before the commit: the texts, the dictionary of their words, and what was noted

private:
    Result<qint64> freePosition(const Article &article);
    Outcome moveDocument(qint64 from, qint64 to);
    Outcome tally();

    struct WaitingText
    {
        qint64 position = 0;
        std::shared_ptr<const Addition> addition;
    };

    Connection &m_connection;
    TermWriter m_terms;
    std::vector<WaitingText> m_waiting;
    std::vector<ArticleId> m_touched;
};

} // namespace Quipu
