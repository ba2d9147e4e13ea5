// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlesearch.h"

#include "models/corpus/articlelistmodel.h"
#include "models/jobs/readlane.h"

#include <algorithm>
#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstArticles = 100; // several screens
constexpr int firstScreen = 16; // whose rows come with them
constexpr int firstOfRest = 10'000; // then ten times as many each time
constexpr int mostAtOnce = 250'000;
// The whole list is not read again before so many times the time has passed that it took: a long import brings changes
// all the time.
constexpr int restAfterWhole = 6;

const auto listSlot = u"article list"_s;

} // namespace

ArticleSearch::ArticleSearch(ReadLane &first, ReadLane &rest, ArticleListModel &model, QObject *parent)
    : Listing(parent)
    , m_firstLane(first)
    , m_restLane(rest)
    , m_model(model)
{
    m_wholePause.setSingleShot(true);
    connect(&m_wholePause, &QTimer::timeout, this, [this] {
        if (m_isWholeDue)
            askForWhole();
    });
    connect(&m_model, &ArticleListModel::rowsWanted, this, &ArticleSearch::askForRows);
}

void ArticleSearch::setQuery(const QString &text)
{
    m_text = text;
    Result<Query> query = parseQuery(text, true);
    if (!query)
        return;
    m_query = std::move(*query);
    const std::vector<QString> words = Quipu::terms(m_query);
    m_terms = QStringList(words.begin(), words.end());
    Q_EMIT termsChanged(m_terms);
    askAnew();
}

void ArticleSearch::setSort(ArticleSort sort)
{
    m_sort = sort;
    askAnew();
}

void ArticleSearch::setHidesCopies(bool hides)
{
    if (std::exchange(m_hidesCopies, hides) != hides)
        askAnew();
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
        || !change.figures.empty() || !change.copies.empty() || !change.copySearches.empty() || !change.folders.empty()
        || !change.folderArticles.empty();
}

void ArticleSearch::follow(const Change &change)
{
    if (!change.left.empty())
        m_model.remove(change.left);
}

void ArticleSearch::askAnew()
{
    m_isNew = true;
    m_isStreaming = m_isWholeDue = m_isReadingWhole = false;
    m_wholePause.stop();
    m_restLane.drop(listSlot);
    refresh();
}

void ArticleSearch::ask()
{
    m_firstLane.ask<Beginning>(
        listSlot, this,
        [query = wholeQuery(), typed = m_query, sort = m_sort](Reader &r) {
            return findBeginning(r, query, typed, sort);
        },
        [this](Result<Beginning> answer) {
            if (answer)
                showBeginning(std::move(*answer));
            else
                Q_EMIT failed(answer.error());
            answered();
        });
}

Result<ArticleSearch::Beginning> ArticleSearch::findBeginning(Reader &reader, const Query &query, const Query &typed,
                                                              ArticleSort sort)
{
    Result<ArticlePart> part = reader.firstArticles(query, sort, firstArticles);
    if (!part)
        return part.error();
    const std::vector<ArticleId> screen(
        part->ids.begin(), part->ids.begin() + std::min<qsizetype>(firstScreen, qsizetype(part->ids.size())));
    Result<std::vector<ArticleRow>> rows = reader.articleRows(screen, typed, Reader::Scores::LeftOut);
    if (!rows)
        return rows.error();
    const Result<ProjectCounts> counts = reader.totals();
    if (!counts)
        return counts.error();
    return Beginning {std::move(*part), std::move(*rows), *counts};
}

void ArticleSearch::showBeginning(Beginning beginning)
{
    const ArticlePart &part = beginning.part;
    const bool isKnown
        = !part.ids.empty() || part.next.isEnd || part.next.bound; // else all have to be found for the first
    m_counts = beginning.counts;
    m_beginning = part.ids;
    if (m_isNew || part.next.isEnd) {
        if (isKnown)
            m_model.setResult(part.ids);
        m_restLane.drop(listSlot);
        m_isReadingWhole = m_isWholeDue = false;
        m_isStreaming = !part.next.isEnd;
        if (m_isStreaming)
            askForRest(part.next, firstOfRest);
    } else {
        if (isKnown)
            m_model.replaceBeginning(part.ids);
        m_isWholeDue = true;
        if (!m_isStreaming && !m_isReadingWhole && !m_wholePause.isActive())
            askForWhole();
    }
    m_isNew = false;
    m_model.deliver(beginning.rows);
    if (isKnown)
        tell();
}

void ArticleSearch::askForRest(const ArticlePlace &from, int least)
{
    m_restLane.ask<ArticlePart>(
        listSlot, this,
        [query = wholeQuery(), sort = m_sort, from, least](Reader &r) {
            return r.articlePart(query, sort, from, least);
        },
        [this, from, least](Result<ArticlePart> rest) {
            if (rest)
                showRest(from, least, std::move(*rest));
            else
                Q_EMIT failed(rest.error());
        });
}

void ArticleSearch::showRest(const ArticlePlace &from, int least, ArticlePart rest)
{
    const bool isFromBeginning = from.stage == 0 && !from.bound;
    if (isFromBeginning)
        m_model.setResult(std::move(rest.ids));
    else
        m_model.append(rest.ids);
    m_isStreaming = !rest.next.isEnd;
    tell();
    if (m_isStreaming)
        askForRest(rest.next, std::min(least * 10, mostAtOnce));
    else if (m_isWholeDue)
        askForWhole();
}

void ArticleSearch::askForWhole()
{
    m_isWholeDue = false;
    m_isReadingWhole = true;
    m_wholeTime.start();
    m_restLane.ask<std::vector<ArticleId>>(
        listSlot, this, [query = wholeQuery(), sort = m_sort](Reader &r) { return r.articleIds(query, sort); },
        [this](Result<std::vector<ArticleId>> answer) {
            m_isReadingWhole = false;
            m_wholePause.start(int(m_wholeTime.elapsed()) * restAfterWhole);
            if (answer)
                showWhole(std::move(*answer));
            else
                Q_EMIT failed(answer.error());
        });
}

// The first rows may have been read after the others: they are newer.
void ArticleSearch::showWhole(std::vector<ArticleId> articles)
{
    if (m_isWholeDue && !m_beginning.empty()) {
        const auto last = std::ranges::find(articles, m_beginning.back());
        if (last != articles.end()) {
            articles.erase(articles.begin(), last + 1);
            articles.insert(articles.begin(), m_beginning.begin(), m_beginning.end());
        }
    }
    m_model.setResult(std::move(articles));
    tell();
}

void ArticleSearch::tell()
{
    Q_EMIT found(m_model.rowCount(), !m_isStreaming);
}

void ArticleSearch::askForRows(const std::vector<ArticleId> &articles)
{
    using Rows = std::vector<ArticleRow>;
    m_firstLane.ask<Rows>(
        u"article rows"_s, this,
        [articles, query = m_query](Reader &r) { return r.articleRows(articles, query, Reader::Scores::LeftOut); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.deliver(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace Quipu
