// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/search/query.h"
#include "models/storage/fulltext.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Quipu {

class Connection;

// The words that the articles' index knows, to ask it for words where a query names only their beginning: FTS5 answers
// words in the order of the list and lazily, but reads all articles of a prefix before it gives the first. One reading
// connection, its thread.
class Dictionary final
{
    Q_DISABLE_COPY_MOVE(Dictionary)

public:
    explicit Dictionary(Connection &connection);

    // The words of a text as the index has them: without case and accents. Nothing where SQLite does not tell.
    QStringList cut(const QString &text) const;
    const WordCutter *cutter() const { return m_cutter.get(); } // null where SQLite does not offer it

    // Words of the index with these first letters (as cut() gives them), those in most texts first; -1: all.
    Result<QStringList> wordsBeginning(const QString &letters, int most = -1);

    Result<qint64> textsWith(const QString &word); // of the index

    // The query with each ~word and title:word* as the words of the index that are meant; without a dictionary as it
    // is.
    Result<Query> withForms(const Query &query);

    // Queries that together find what the query finds, in words instead of prefixes. The first has the words in most
    // texts, which find nearly all of the newest articles; there is one query where that is enough.
    struct InWords
    {
        std::vector<Query> parts; // never empty
        bool isWhole = true; // false: only the first part was asked for, and there are others
    };
    enum class Extent { Few, Commonest, All }; // Few: what can be weighed against each other quickly enough
    // A prefix of very many words stays one where it is excluded or stands beside another: SQLite answers it, slowly.
    Result<InWords> inWords(const Query &query, Extent extent);

private:
    struct LongList;
    Outcome expand(Query &query, LongList &list);
    Outcome expandPrefix(Query &query, LongList &list);
    Outcome expandForms(Query &query);
    Outcome expandStem(Query &query);
    Outcome expandTitle(Query &query);
    Result<QStringList> languages();

    Connection &m_connection;
    std::unique_ptr<WordCutter> m_cutter;
};

} // namespace Quipu
