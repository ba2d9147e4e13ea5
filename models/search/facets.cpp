// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/facets.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int monthsAndNone = 13; // of a year: twelve, and the one nobody told
constexpr std::array facetFields {"outlet"_L1, "date"_L1,   "lang"_L1,   "type"_L1,  "entity"_L1,
                                  "tag"_L1,    "status"_L1, "figure"_L1, "folder"_L1};
constexpr std::array facetOrder {Facet::Folder, Facet::Outlet, Facet::Year, Facet::Language, Facet::Type,
                                 Facet::Entity, Facet::Tag,    Facet::Status, Facet::Measure};
static_assert(facetFields.size() == facetCount && facetOrder.size() == facetCount);

} // namespace

std::span<const Facet> allFacets()
{
    return facetOrder;
}

QString fieldOf(Facet facet)
{
    return facetFields[size_t(facet)];
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
