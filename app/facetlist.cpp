// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetlist.h"

#include "models/search/facetmodel.h"
#include "models/search/queryediting.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBetweenCounts = 1500; // ms
constexpr int moreValues = 40;

Query withoutCopies(const Query &query)
{
    const Query copy {Query::Kind::Field, u"copy"_s, u"is"_s, {}};
    Query whole {Query::Kind::And, {}, {}, {Query {Query::Kind::Not, {}, {}, {copy}}}};
    if (query.kind == Query::Kind::And)
        whole.children.insert(whole.children.begin(), query.children.begin(), query.children.end());
    else if (!query.matchesEverything())
        whole.children.insert(whole.children.begin(), query);
    return whole;
}

} // namespace

FacetList::FacetList(ReadLane &lane, FacetModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenCounts);
    connect(&m_pause, &QTimer::timeout, this, &FacetList::askNow);
}

void FacetList::setQuery(const QString &text)
{
    for (const Facet facet : allFacets())
        m_model.setStanding(facet, wantedValues(text, fieldOf(facet)), excludedValues(text, fieldOf(facet)));
    Result<Query> query = parseQuery(text, true);
    if (!query || *query == m_query)
        return;
    m_query = std::move(*query);
    if (m_wasAsked)
        askNow();
}

void FacetList::setHidesCopies(bool hides)
{
    if (std::exchange(m_hidesCopies, hides) == hides || !m_wasAsked)
        return;
    m_knowsAll = false;
    askNow();
}

void FacetList::setOpenFacets(const std::vector<Facet> &facets)
{
    m_open = facets;
    std::vector<Facet> fresh;
    for (const Facet facet : facets) {
        const auto isCounted = [facet](const Counting &counting) {
            return std::ranges::find(counting.facets, facet) != counting.facets.end();
        };
        if (std::ranges::none_of(m_countings, isCounted))
            fresh.push_back(facet);
    }
    if (fresh.empty() || !m_wasAsked)
        return;
    const size_t before = m_countings.size();
    addCountings(fresh);
    for (size_t i = before; i < m_countings.size(); ++i)
        askPiece(i);
}

void FacetList::setFilter(const QString &text)
{
    for (FacetView &view : m_views)
        view.filter = text;
    for (size_t i = 0; i < m_countings.size(); ++i) {
        if (m_countings[i].isWhole)
            askPiece(i, true);
    }
}

void FacetList::showMore(Facet facet)
{
    m_views[size_t(facet)].most += moreValues;
    for (size_t i = 0; i < m_countings.size(); ++i) {
        if (m_countings[i].isWhole && std::ranges::find(m_countings[i].facets, facet) != m_countings[i].facets.end())
            askPiece(i, true);
    }
}

bool FacetList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.articles.empty() || !change.mentions.empty()
        || !change.entities.empty() || !change.figures.empty() || !change.copies.empty() || !change.copySearches.empty()
        || !change.folders.empty() || !change.folderArticles.empty();
}

void FacetList::ask()
{
    m_knowsAll = false;
    if (!m_wasAsked)
        askNow();
    else
        m_pause.start();
}

void FacetList::askNow()
{
    m_wasAsked = true;
    m_pause.stop();
    makeCountings();
    for (size_t i = 0; i < m_countings.size(); ++i)
        askPiece(i);
}

FacetList::Counting &FacetList::addCounting(const Query &query, const std::vector<Facet> &facets)
{
    // Slots by number: those of the next query take the place of these.
    m_countings.push_back({u"facets %1"_s.arg(m_countings.size()),
                           std::make_shared<FacetCounter>(m_hidesCopies ? withoutCopies(query) : query, facets), facets,
                           false, false, false});
    return m_countings.back();
}

// One for all facets that the query does not ask for, and one for each that it does.
void FacetList::addCountings(const std::vector<Facet> &facets)
{
    std::vector<Facet> together;
    for (const Facet facet : facets) {
        const Query without = withoutFacet(m_query, facet);
        if (without == m_query)
            together.push_back(facet);
        else
            addCounting(without, {facet});
    }
    if (!together.empty())
        addCounting(m_query, together);
}

// The dates come with one of the facets' countings, or with one of their own; those of all articles unless they are
// known.
void FacetList::makeCountings()
{
    m_countings.clear();
    addCountings(m_open);
    const Query undated = withoutFacet(m_query, Facet::Year);
    const Query wanted = m_hidesCopies ? withoutCopies(undated) : undated;
    const auto tells = [&wanted](const Counting &counting) { return counting.counter->query() == wanted; };
    const auto found = std::ranges::find_if(m_countings, tells);
    Counting &dates = found != m_countings.end() ? *found : addCounting(undated, {});
    dates.tellsDates = true;
    dates.isOfAll = undated.matchesEverything();
    if (!m_knowsAll && !dates.isOfAll)
        addCounting({}, {}).isOfAll = true;
}

Result<FacetList::Piece> FacetList::count(Reader &reader, const Counting &counting,
                                          const std::array<FacetView, facetCount> &views, bool onlyPages)
{
    FacetCounter &counter = *counting.counter;
    if (!onlyPages && !counter.isWhole()) {
        if (const Outcome done = counter.proceed(reader); !done)
            return done.error();
    }
    Piece piece {{}, counter.dates(), counter.isWhole()};
    for (const Facet facet : counting.facets) {
        auto page = counter.page(reader, facet, views[size_t(facet)]);
        if (!page)
            return page.error();
        piece.pages.push_back(std::move(*page));
    }
    return piece;
}

void FacetList::askPiece(size_t number, bool onlyPages)
{
    const Counting &counting = m_countings[number];
    m_lane.ask<Piece>(
        counting.slot, this,
        [counting, views = m_views, onlyPages](Reader &reader) { return count(reader, counting, views, onlyPages); },
        [this, number, counter = counting.counter](const Result<Piece> &piece) {
            if (number >= m_countings.size() || m_countings[number].counter != counter)
                return; // of a query before this one
            if (piece)
                deliver(number, *piece);
            else if (piece.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(piece.error());
        });
}

void FacetList::deliver(size_t number, const Piece &piece)
{
    Counting &counting = m_countings[number];
    for (const FacetPage &page : piece.pages)
        m_model.setPage(page);
    if (counting.isOfAll) {
        m_allDates = piece.dates;
        m_knowsAll = piece.isWhole;
    }
    if (counting.tellsDates)
        m_foundDates = piece.dates;
    if (counting.isOfAll || counting.tellsDates)
        Q_EMIT datesFound(m_allDates, m_foundDates);
    counting.isWhole = piece.isWhole;
    if (!piece.isWhole)
        askPiece(number);
    else if (std::ranges::all_of(m_countings, &Counting::isWhole))
        answered();
}

} // namespace Quipu
