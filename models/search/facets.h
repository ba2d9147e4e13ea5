// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/query.h"

#include <QString>

#include <map>
#include <span>
#include <vector>

namespace Quipu {

// What the articles that a query finds can be told apart by.
enum class Facet { Outlet, Year, Language, Type, Entity, Tag, Status, Measure, Folder };
constexpr int facetCount = 9;
std::span<const Facet> allFacets(); // in the order in which they are shown
QString fieldOf(Facet facet); // of the search language: "outlet", "date", "lang", ...

// A value as field:value asks for exactly it: of fields whose values are else looked for in a part.
QString askedAs(Facet facet, const QString &value);

// The query without what it asks of the facet beside everything else, so that the other values are counted as well, to
// widen it by. Inside brackets and beside other alternatives it stays (as in queryediting.h).
Query withoutFacet(const Query &query, Facet facet);

struct FacetValue
{
    QString value; // as the search language names it
    QString detail; // an entity's type; "" for other facets
    int articles = 0;
    bool operator==(const FacetValue &) const = default;
};

// A facet's values, those of most articles first; years from the newest on.
struct FacetPage
{
    Facet facet = Facet::Outlet;
    std::vector<FacetValue> values;
    int all = 0; // how many values there are
    bool isWhole = false; // all articles are counted
    bool operator==(const FacetPage &) const = default;
};

// How much of a facet is asked for.
struct FacetView
{
    int most = 8; // values
    QString filter; // only values with these letters, without case and accents
    bool operator==(const FacetView &) const = default;
};

// Articles by month of publication. Bounded by the calendar.
struct DateCounts
{
    static constexpr int monthsAndNone = 13; // of a year: twelve, and the one nobody told

    std::map<int, int> months; // year * monthsAndNone + month; month 0: only the year is known
    int undated = 0;
    bool isWhole = false;

    void add(QStringView published); // ISO 8601, cut to its precision
    int total() const;
    int inYear(int year) const;
    int inMonth(int year, int month) const;
    bool operator==(const DateCounts &) const = default;
};

} // namespace Quipu
