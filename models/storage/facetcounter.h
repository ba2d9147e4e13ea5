// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"
#include "models/storage/reader.h"

#include <QHash>

namespace Quipu {

// Counts facets over the articles that a query finds, a piece at a time from the newest on, so that the first counts
// come at once and none of the pieces keeps the lane for long. Exact when it is whole. What it holds grows with the
// number of different values, not of articles. Lives on the lane that its Reader lives on.
class FacetCounter final
{
public:
    // wanted: may be empty, for the dates alone.
    FacetCounter(Query query, std::vector<Facet> wanted);

    // Counts about as many articles as a fraction of a second allows.
    Outcome proceed(Reader &reader);
    bool isWhole() const { return m_isWhole; }
    const Query &query() const { return m_query; } // any thread
    const DateCounts &dates() const { return m_dates; }
    Result<FacetPage> page(Reader &reader, Facet facet, const FacetView &view) const;

private:
    using Counts = QHash<QString, int>;
    Result<std::vector<ArticleId>> piece(Reader &reader);
    void note(const FacetArticle &article);
    std::vector<FacetValue> filtered(Facet facet, const FacetView &view) const;

    Query m_query;
    std::vector<Facet> m_wanted;
    std::vector<Counts> m_counts {size_t(facetCount)};
    DateCounts m_dates;
    ArticlePlace m_place; // where the list goes on
    std::vector<ArticleId> m_waiting; // found and not counted
    size_t m_counted = 0; // of these
    int m_piece;
    bool m_isWhole = false;
};

} // namespace Quipu
