// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlesearch.h"

#include "models/corpus/articlelistmodel.h"
#include "models/jobs/readlane.h"

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct FoundArticles
{
    std::vector<ArticleId> ids;
    ProjectCounts counts;
};

Result<FoundArticles> findArticles(Reader &reader, const Query &query, ArticleSort sort)
{
    Result<std::vector<ArticleId>> ids = reader.articleIds(query, sort);
    if (!ids)
        return ids.error();
    Result<ProjectCounts> counts = reader.counts();
    if (!counts)
        return counts.error();
    return FoundArticles {std::move(*ids), *counts};
}

} // namespace

ArticleSearch::ArticleSearch(ReadLane &lane, ArticleListModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    connect(&m_model, &ArticleListModel::rowsWanted, this, &ArticleSearch::askForRows);
}

void ArticleSearch::setQuery(const QString &text)
{
    m_text = text;
    Result<Query> query = parseQuery(text, true);
    Q_EMIT queryRefused(query ? QString() : query.error().text());
    if (!query)
        return;
    m_query = std::move(*query);
    const std::vector<QString> words = Quipu::terms(m_query);
    m_terms = QStringList(words.begin(), words.end());
    Q_EMIT termsChanged(m_terms);
    refresh();
}

void ArticleSearch::setSort(ArticleSort sort)
{
    m_sort = sort;
    refresh();
}

void ArticleSearch::setHidesCopies(bool hides)
{
    if (std::exchange(m_hidesCopies, hides) != hides)
        refresh();
}

// What was typed, and what the list leaves out.
Query ArticleSearch::wholeQuery() const
{
    if (!m_hidesCopies)
        return m_query;
    const Query copy {Query::Kind::Field, u"copy"_s, u"is"_s, {}};
    Query whole {Query::Kind::And, {}, {}, {Query {Query::Kind::Not, {}, {}, {copy}}}};
    if (m_query.kind == Query::Kind::And)
        whole.children.insert(whole.children.begin(), m_query.children.begin(), m_query.children.end());
    else if (!m_query.matchesEverything())
        whole.children.insert(whole.children.begin(), m_query);
    return whole;
}

bool ArticleSearch::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.articles.empty() || !change.mentions.empty()
        || !change.figures.empty() || !change.copies.empty() || !change.copySearches.empty();
}

void ArticleSearch::ask()
{
    m_lane.ask<FoundArticles>(
        u"article list"_s, this,
        [query = wholeQuery(), sort = m_sort](Reader &r) { return findArticles(r, query, sort); },
        [this](Result<FoundArticles> answer) {
            if (answer) {
                m_model.setResult(std::move(answer->ids));
                m_counts = answer->counts;
                Q_EMIT found(m_model.rowCount());
            } else {
                Q_EMIT failed(answer.error());
            }
            answered();
        });
}

void ArticleSearch::askForRows(const std::vector<ArticleId> &articles)
{
    using Rows = std::vector<ArticleRow>;
    m_lane.ask<Rows>(
        u"article rows"_s, this, [articles, query = m_query](Reader &r) { return r.articleRows(articles, query); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.deliver(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace Quipu
