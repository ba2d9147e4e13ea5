// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/concordancing.h"

#include "models/base/codepointmap.h"

#include <algorithm>

namespace Quipu {

Outcome ConcordanceRun::begin(Reader &reader)
{
    m_hasBegun = true;
    if (m_query.kind == ConcordanceQuery::Kind::Words || m_query.kind == ConcordanceQuery::Kind::Expression) {
        const Result<ConcordanceFinder> finder = ConcordanceFinder::make(m_query);
        if (!finder)
            return finder.error();
        m_finder = *finder;
    }
    if (m_query.kind == ConcordanceQuery::Kind::Entity) {
        const Result<Entity> root = reader.rootEntity(m_query.entity); // it may have been merged meanwhile
        if (!root)
            return root.error();
        m_query.entity = root->id;
    }
    if (m_query.article) {
        m_walk.articles = {m_query.article};
        return Done {};
    }
    if (m_finder) {
        Result<std::vector<ArticleId>> articles = reader.articleIds(m_finder->candidates(), ArticleSort::Newest);
        if (!articles)
            return articles.error();
        m_walk.articles = std::move(*articles);
        return Done {};
    }
    CountFilter filter {.entity = m_query.entity, .entityType = m_query.text, .outlet = {}, .ofMentions = true};
    if (m_query.kind == ConcordanceQuery::Kind::Entity)
        filter.entityType.clear();
    return reader.countedArticles(filter, [this](const CountedArticle &counted) {
        m_walk.articles.push_back(counted.article);
        return true;
    });
}

Result<ConcordanceRun::Piece> ConcordanceRun::next(Reader &reader, std::chrono::milliseconds patience)
{
    if (!m_hasBegun) {
        if (const Outcome begun = begin(reader); !begun)
            return begun.error();
    }
    Piece piece;
    const Outcome walked
        = m_walk.next(patience, piece, [&](ArticleId article) { return addArticle(reader, article, piece.lines); });
    if (!walked)
        return walked.error();
    return piece;
}

Result<std::vector<TextSpan>> ConcordanceRun::spansIn(Reader &reader, ArticleId id, const QString &text) const
{
    if (m_finder)
        return m_finder->find(text);
    MentionFilter filter;
    filter.article = id;
    filter.type = m_query.kind == ConcordanceQuery::Kind::EntityType ? m_query.text : QString();
    const Result<std::vector<MentionRow>> rows = reader.mentions(filter);
    if (!rows)
        return rows.error();
    std::vector<TextSpan> spans;
    for (const MentionRow &row : *rows) {
        const bool isAsked = m_query.kind == ConcordanceQuery::Kind::EntityType || row.root == m_query.entity;
        if (isAsked && row.mention.status != ReviewStatus::Rejected && row.mention.quote.span.fits(text.size()))
            spans.push_back(row.mention.quote.span);
    }
    return spans;
}

Outcome ConcordanceRun::addArticle(Reader &reader, ArticleId id, std::vector<ConcordanceLine> &lines)
{
    const Result<QString> text = reader.articleText(id);
    if (!text)
        return text.error().kind == Error::Kind::NotFound ? Outcome(Done {}) : text.error(); // it left meanwhile
    const Result<std::vector<TextSpan>> spans = spansIn(reader, id, *text);
    if (!spans)
        return spans.error();
    if (spans->empty())
        return Done {};
    const Result<std::vector<ArticleRow>> rows = reader.articleRows({id});
    if (!rows)
        return rows.error();
    const CodePointMap map(*text);
    for (const TextSpan &span : *spans) {
        ConcordanceLine line;
        line.article = id;
        line.span = span;
        line.codePoints = map.toCodePoints(span);
        if (!rows->empty()) {
            line.title = rows->front().title;
            line.outlet = rows->front().outlet;
            line.published = rows->front().published;
        }
        line.place = int(m_walk.read);
        setContext(line, *text);
        lines.push_back(std::move(line));
    }
    return Done {};
}

} // namespace Quipu
