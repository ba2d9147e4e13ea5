// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/slopeyears.h"

#include <algorithm>
#include <map>
#include <set>

namespace Quipu {

namespace {

using YearsOfSeries = std::map<int, std::set<size_t>>; // which series tell a value of a year

YearsOfSeries tellersByYear(std::span<const Series *const> series)
{
    YearsOfSeries tellers;
    for (size_t i = 0; i < series.size(); ++i) {
        for (const SeriesPoint &point : series[i]->points) {
            if (!point.spansYears)
                tellers[yearOf(point)].insert(i);
        }
    }
    return tellers;
}

size_t sharedBy(const std::set<size_t> &one, const std::set<size_t> &other)
{
    return size_t(std::ranges::count_if(one, [&](size_t i) { return other.contains(i); }));
}

// Pairs are many: of a long history, the years with most series, and the first and the last.
std::vector<int> candidates(const YearsOfSeries &tellers)
{
    constexpr size_t most = 60;
    std::vector<int> years;
    for (const auto &[year, who] : tellers)
        years.push_back(year);
    if (years.size() <= most)
        return years;
    const std::vector<int> ends {years.front(), years.back()};
    std::ranges::stable_sort(years, std::ranges::greater(), [&](int year) { return tellers.at(year).size(); });
    years.resize(most);
    years.insert(years.end(), ends.begin(), ends.end());
    std::ranges::sort(years);
    years.erase(std::ranges::unique(years).begin(), years.end());
    return years;
}

} // namespace

YearRange slopeYears(std::span<const Series *const> series)
{
    const YearsOfSeries tellers = tellersByYear(series);
    if (tellers.empty())
        return {};
    const std::vector<int> years = candidates(tellers);
    YearRange best {years.front(), years.back()};
    size_t most = 0;
    for (size_t i = 0; i < years.size(); ++i) {
        for (size_t j = i + 1; j < years.size(); ++j) {
            const size_t shared = sharedBy(tellers.at(years[i]), tellers.at(years[j]));
            if (shared > most || (shared == most && years[j] - years[i] > best.last - best.first)) {
                best = {years[i], years[j]};
                most = shared;
            }
        }
    }
    return best;
}

} // namespace Quipu
