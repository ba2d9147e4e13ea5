// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/commonphrase.h"
#include "models/storage/dictionary.h"
#include "models/storage/reader.h"

namespace Quipu {

class Connection;

// One question for a list of articles: which, and in what order. Newest and oldest first are read piece by piece, in
// the order of the index; all other orders by walking an index of the table, or by sorting what was found. For the
// parts of Reader. One reading connection, its thread.
class ArticleListing final
{
    Q_DISABLE_COPY_MOVE(ArticleListing)

public:
    ArticleListing(Connection &connection, Dictionary &dictionary, const Query &query, ArticleSort sort,
                   const QString &rank, bool hasSequences);

    // The first ones, at once: of a prefix only those with the commonest words, so that a few may be missing (next says
    // that it is not the end). Nothing where the order cannot be had without finding all.
    Result<ArticlePart> first(int most);
    // From a place on, exact: at least so many, or what was found in a while where few are.
    Result<ArticlePart> part(const ArticlePlace &from, int least);

private:
    struct Found
    {
        qint64 position = 0;
        ArticleId id;
    };
    struct Range // of positions
    {
        qint64 first = 0, last = 0;
    };
    using Matches = std::vector<Found>; // in the order of the list

    Outcome prepare(Dictionary::Extent extent);
    enum class Pace { Hasty, Thorough }; // Hasty: looks near the beginning first, and ends when that takes a while
    Result<Range> narrowed(Range range, Pace pace, int round);
    Result<Range> nearEnd(Range range);
    Result<qint64> articleCount();
    std::vector<Range> ranges() const;
    Result<ArticlePart> walk(const ArticlePlace &from, int least, Pace pace);
    Result<Matches> within(Range range, int least);
    Result<Matches> matches(const Query &query, Range range, int most);
    Result<Matches> all();
    Result<size_t> mostThereCanBe();
    Result<ArticlePart> sortedMatches();
    Result<ArticlePart> sorted(const ArticlePlace &from, int least);
    Result<std::vector<ArticleId>> inOrderOfTable(size_t stretch, const Matches *among, qint64 after, int most);
    Result<ArticlePart> byRank(const ArticlePlace &from, int least);
    Result<qint64> oldestRanked(const QString &match);
    Result<std::vector<ArticleId>> ranked(int most);

    Connection &m_connection;
    Dictionary &m_dictionary;
    Query m_query;
    ArticleSort m_sort;
    QString m_rank; // the function that ranks
    bool m_hasSequences; // in_sequence() is there
    Dictionary::InWords m_inWords;
    std::optional<CommonPhrase> m_phrase; // of a query in one part
};

} // namespace Quipu
