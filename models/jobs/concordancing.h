// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/articlewalk.h"
#include "models/search/concordancefinder.h"
#include "models/storage/reader.h"

#include <chrono>

namespace Quipu {

// A concordance over a project, in pieces: newest article first, each piece about as long as it may take, so that
// results are seen at once and a newer question need not wait. Read lane or command line; used by one at a time.
class ConcordanceRun final
{
public:
    explicit ConcordanceRun(const ConcordanceQuery &query)
        : m_query(query)
    { }

    struct Piece : WalkProgress
    {
        std::vector<ConcordanceLine> lines; // sort by text; their order is not set
    };
    // The next piece. At least one article a piece. Errors: those of reading; what is asked for cannot be read.
    Result<Piece> next(Reader &reader, std::chrono::milliseconds patience);

private:
    Outcome begin(Reader &reader);
    Outcome addArticle(Reader &reader, ArticleId id, std::vector<ConcordanceLine> &lines);
    Result<std::vector<TextSpan>> spansIn(Reader &reader, ArticleId id, const QString &text) const;

    ConcordanceQuery m_query;
    std::optional<ConcordanceFinder> m_finder;
    ArticleWalk m_walk;
    bool m_hasBegun = false;
};

} // namespace Quipu
