// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/occurrences.h"

#include "models/base/codepointmap.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

bool isOfHand(const Mention &mention)
{
    return mention.origin == "analyst"_L1 || mention.status != ReviewStatus::Suggested;
}

bool overlapsMark(const Mention &mention, TextSpan span)
{
    return std::ranges::any_of(spansOf(mention), [span](const TextSpan &part) { return part.overlaps(span); });
}

// The suggestion that stands just there; one of the type before others.
const Mention *suggestionOn(const std::vector<MentionRow> &marks, TextSpan span, const QString &type)
{
    const Mention *found = nullptr;
    for (const MentionRow &row : marks) {
        const Mention &mark = row.mention;
        if (!isOfHand(mark) && mark.parts.empty() && mark.quote.span == span && (!found || mark.type == type))
            found = &mark;
    }
    return found;
}

} // namespace

Outcome OccurrenceRun::begin(Reader &reader)
{
    m_hasBegun = true;
    for (const auto &[article, span] : m_query.places) {
        std::vector<TextSpan> &spans = m_places[article];
        if (spans.empty())
            m_walk.articles.push_back(article);
        spans.push_back(span);
    }
    if (!m_query.places.empty())
        return Done {};
    ConcordanceQuery words;
    words.text = m_query.words;
    words.matchesCase = m_query.matchesCase;
    words.inWords = m_query.inWords;
    const Result<ConcordanceFinder> finder = ConcordanceFinder::make(words);
    if (!finder)
        return finder.error();
    m_finder = *finder;
    m_walk.articles = {m_query.article};
    if (m_query.article)
        return Done {};
    Result<std::vector<ArticleId>> articles = reader.articleIds(m_finder->candidates(), ArticleSort::Newest);
    if (!articles)
        return articles.error();
    m_walk.articles = std::move(*articles);
    return Done {};
}

Result<OccurrenceRun::Piece> OccurrenceRun::next(Reader &reader, std::chrono::milliseconds patience)
{
    if (!m_hasBegun) {
        if (const Outcome begun = begin(reader); !begun)
            return begun.error();
    }
    Piece piece;
    const Outcome walked = m_walk.next(
        patience, piece, [&](ArticleId article) { return addArticle(reader, article, piece.occurrences); });
    if (!walked)
        return walked.error();
    return piece;
}

bool OccurrenceRun::isMeant(const Mention &mention) const
{
    const bool isWanted = m_query.work == OccurrenceQuery::Work::Untag ? mention.status != ReviewStatus::Rejected
                                                                       : mention.status == ReviewStatus::Suggested;
    if (!isWanted || mention.type != m_query.type)
        return false;
    const QString words = wordsOf(mention).simplified();
    return m_query.matchesCase ? words == m_query.words.simplified() : foldedName(words) == foldedName(m_query.words);
}

std::vector<TextSpan> OccurrenceRun::spansIn(ArticleId id, const QString &text) const
{
    if (m_finder)
        return m_finder->find(text);
    std::vector<TextSpan> spans;
    for (const TextSpan &place : m_places.value(id)) {
        const TextSpan span = place.fits(text.size()) ? trimmed(place, text) : TextSpan();
        if (!span.isEmpty())
            spans.push_back(span);
    }
    std::ranges::sort(spans);
    const auto [first, last] = std::ranges::unique(spans);
    spans.erase(first, last);
    return spans;
}

std::vector<Edit<Mention>> OccurrenceRun::editsIn(ArticleId id, const QString &text,
                                                  const std::vector<MentionRow> &marks) const
{
    std::vector<Edit<Mention>> edits;
    if (m_query.work != OccurrenceQuery::Work::Tag) {
        for (const MentionRow &row : marks) {
            if (!isMeant(row.mention))
                continue;
            Edit<Mention> edit {row.mention, std::nullopt};
            if (m_query.work != OccurrenceQuery::Work::Untag) {
                edit.after = row.mention;
                edit.after->status
                    = m_query.work == OccurrenceQuery::Work::Accept ? ReviewStatus::Accepted : ReviewStatus::Rejected;
            }
            edits.push_back(std::move(edit));
        }
        return edits;
    }
    for (const TextSpan &span : spansIn(id, text)) {
        const bool isTaken = std::ranges::any_of(marks, [&](const MentionRow &row) {
            return row.mention.type == m_query.type && isOfHand(row.mention) && overlapsMark(row.mention, span);
        });
        if (isTaken)
            continue;
        Mention mark;
        Edit<Mention> edit;
        if (const Mention *suggested = suggestionOn(marks, span, m_query.type)) {
            edit.before = *suggested;
            mark = *suggested;
        }
        mark.article = id;
        mark.quote = QuotedSpan::of(span, text);
        mark.type = m_query.type;
        mark.entity = m_query.entity.id ? m_query.entity.id : entityId(mark.type, mark.quote.text.simplified());
        edit.after = std::move(mark);
        edits.push_back(std::move(edit));
    }
    return edits;
}

Outcome OccurrenceRun::addArticle(Reader &reader, ArticleId id, std::vector<Occurrence> &found) const
{
    const Result<QString> text = reader.articleText(id);
    if (!text)
        return text.error().kind == Error::Kind::NotFound ? Outcome(Done {}) : text.error(); // it left meanwhile
    const Result<std::vector<MentionRow>> marks = reader.mentions({.article = id});
    if (!marks)
        return marks.error();
    std::vector<Edit<Mention>> edits = editsIn(id, *text, *marks);
    if (edits.empty())
        return Done {};
    const Result<std::vector<ArticleRow>> rows = reader.articleRows({id});
    if (!rows)
        return rows.error();
    for (Edit<Mention> &edit : edits) {
        ConcordanceLine line;
        line.article = id;
        line.span = (edit.after ? *edit.after : *edit.before).quote.span;
        if (!rows->empty()) {
            line.title = rows->front().title;
            line.outlet = rows->front().outlet;
            line.published = rows->front().published;
        }
        setContext(line, *text);
        found.push_back({std::move(line), std::move(edit)});
    }
    return Done {};
}

} // namespace Quipu
