// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/articlewalk.h"
#include "models/search/concordancefinder.h"
#include "models/storage/reader.h"

#include <chrono>

namespace Quipu {

// "Do the same with every other one": which words, as which type, and what is to become of them.
struct OccurrenceQuery
{
    enum class Work {
        Tag, // every place where the words stand becomes a mark
        Untag, // every mark on them goes
        Accept, // every suggestion of them is accepted
        Reject, // ... is rejected
    };

    Work work = Work::Tag;
    QString words;
    QString type; // entity type id
    Entity entity {}; // Tag: what the marks belong to; without id: to the one of their words
    bool matchesCase = true; // of letters, and their accents
    bool inWords = false; // also where they are parts of other words
    ArticleId article {}; // in this one only; 0: in all
    std::vector<std::pair<ArticleId, TextSpan>> places {}; // Tag: just these, whatever their words; none: words
};

// One place, as a list shows it, and what would be done there.
struct Occurrence
{
    ConcordanceLine line;
    Edit<Mention> edit; // a new mark has no id yet
};

// Finds them in pieces, newest article first, each about as long as it may take. What the analyst has marked is left
// alone: no new mark overlaps one of the same type that was made, accepted or rejected by hand. Changes nothing. Read
// lane; used by one at a time.
class OccurrenceRun final
{
public:
    explicit OccurrenceRun(OccurrenceQuery query)
        : m_query(std::move(query))
    { }

    struct Piece : WalkProgress
    {
        std::vector<Occurrence> occurrences; // in text order
    };
    Result<Piece> next(Reader &reader, std::chrono::milliseconds patience);

private:
    Outcome begin(Reader &reader);
    Outcome addArticle(Reader &reader, ArticleId id, std::vector<Occurrence> &found) const;
    std::vector<Edit<Mention>> editsIn(ArticleId id, const QString &text, const std::vector<MentionRow> &marks) const;
    bool isMeant(const Mention &mention) const;
    std::vector<TextSpan> spansIn(ArticleId id, const QString &text) const;

    OccurrenceQuery m_query;
    std::optional<ConcordanceFinder> m_finder;
    QHash<ArticleId, std::vector<TextSpan>> m_places; // of the query
    ArticleWalk m_walk;
    bool m_hasBegun = false;
};

} // namespace Quipu
