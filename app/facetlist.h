// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/jobs/readlane.h"
#include "models/search/query.h"
#include "models/storage/facetcounter.h"

#include <QTimer>

#include <array>
#include <memory>

namespace Quipu {

class FacetModel;

// Counts the facets of what the search finds, and when the articles were published, piece by piece on a lane that
// nothing else waits for: typing never waits for it. A facet that the query asks for is counted without that, to widen
// the search by. GUI lane.
class FacetList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetList)

public:
    FacetList(ReadLane &lane, FacetModel &model, QObject *parent = nullptr);

    void setQuery(const QString &text); // as typed; one that cannot be read leaves the counts as they are
    void setHidesCopies(bool hides);
    void setOpenFacets(const std::vector<Facet> &facets); // those that are counted
    void setFilter(const QString &text); // of the values shown
    void showMore(Facet facet);

Q_SIGNALS:
    void datesFound(const Quipu::DateCounts &all, const Quipu::DateCounts &found);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    struct Counting
    {
        QString slot;
        std::shared_ptr<FacetCounter> counter;
        std::vector<Facet> facets;
        bool tellsDates = false; // of what is found
        bool isOfAll = false; // all articles of the project
        bool isWhole = false;
    };
    struct Piece
    {
        std::vector<FacetPage> pages;
        DateCounts dates;
        bool isWhole = false;
    };

    void askNow();
    void makeCountings();
    void addCountings(const std::vector<Facet> &facets);
    Counting &addCounting(const Query &query, const std::vector<Facet> &facets);
    void askPiece(size_t number, bool onlyPages = false);
    void deliver(size_t number, const Piece &piece);
    static Result<Piece> count(Reader &reader, const Counting &counting, const std::array<FacetView, facetCount> &views,
                               bool onlyPages);

    ReadLane &m_lane;
    FacetModel &m_model;
    QTimer m_pause; // between the changes of an import
    Query m_query;
    bool m_hidesCopies = false;
    std::vector<Facet> m_open;
    std::array<FacetView, facetCount> m_views;
    std::vector<Counting> m_countings;
    DateCounts m_allDates, m_foundDates;
    bool m_knowsAll = false; // all dates; until a change
    bool m_wasAsked = false;
};

} // namespace Quipu
