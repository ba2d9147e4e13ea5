// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/facets.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array facetFields {"outlet"_L1, "date"_L1,   "lang"_L1,   "type"_L1,  "entity"_L1,
                                  "tag"_L1,    "status"_L1, "figure"_L1, "folder"_L1};
constexpr std::array facetOrder {Facet::Outlet, Facet::Year,   Facet::Language, Facet::Type,  Facet::Entity,
                                 Facet::Tag,    Facet::Status, Facet::Measure,  Facet::Folder};
static_assert(facetFields.size() == facetCount && facetOrder.size() == facetCount);

bool asksOnlyOf(const Query &query, const QString &field)
{
    switch (query.kind) {
    case Query::Kind::Field:
        return query.field == field;
    case Query::Kind::Not:
        return query.children.front().kind == Query::Kind::Field && asksOnlyOf(query.children.front(), field);
    case Query::Kind::Or:
        return std::ranges::all_of(query.children, [&field](const Query &child) {
            return child.kind == Query::Kind::Field && child.field == field;
        });
    default:
        return false;
    }
}

} // namespace

Query withoutFacet(const Query &query, Facet facet)
{
    const QString field = fieldOf(facet);
    if (asksOnlyOf(query, field))
        return {};
    if (query.kind != Query::Kind::And)
        return query;
    Query rest = query;
    std::erase_if(rest.children, [&field](const Query &child) { return asksOnlyOf(child, field); });
    if (rest.children.empty())
        return {};
    return rest.children.size() == 1 ? Query(rest.children.front()) : rest;
}

std::span<const Facet> allFacets()
{
    return facetOrder;
}

QString fieldOf(Facet facet)
{
    return facetFields[size_t(facet)];
}

QString askedAs(Facet facet, const QString &value)
{
    const bool isPartly = facet == Facet::Outlet || facet == Facet::Tag;
    return isPartly && !value.isEmpty() ? u'=' + value : value;
}

void DateCounts::add(QStringView published)
{
    const int year = published.left(4).toInt();
    if (year <= 0) {
        ++undated;
        return;
    }
    const int month = published.mid(5, 2).toInt();
    ++months[year * monthsAndNone + (month <= 12 ? month : 0)];
}

int DateCounts::total() const
{
    return std::accumulate(months.begin(), months.end(), undated,
                           [](int sum, const auto &month) { return sum + month.second; });
}

int DateCounts::inYear(int year) const
{
    const auto last = months.lower_bound((year + 1) * monthsAndNone);
    return std::accumulate(months.lower_bound(year * monthsAndNone), last, 0,
                           [](int sum, const auto &month) { return sum + month.second; });
}

int DateCounts::inMonth(int year, int month) const
{
    const auto found = months.find(year * monthsAndNone + month);
    return found == months.end() ? 0 : found->second;
}

} // namespace Quipu
