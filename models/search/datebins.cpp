// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/datebins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int monthsOfYear = 12;
constexpr int fewYears = 3; // are shown by month

int groupedYears(int years, int most)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        if ((years + step - 1) / step < most) // one more where they do not begin at a round year
            return step;
    }
    return 10'000;
}

int countedIn(const DateCounts &counts, int first, int last)
{
    int sum = 0;
    for (auto month = counts.months.lower_bound(first * DateCounts::monthsAndNone);
         month != counts.months.end() && month->first < (last + 1) * DateCounts::monthsAndNone; ++month)
        sum += month->second;
    return sum;
}

// Whether months tell where the articles are: a date that is only a year stands in no month.
bool hasOnlyMonths(const DateCounts &counts)
{
    return std::ranges::none_of(counts.months,
                                [](const auto &month) { return month.first % DateCounts::monthsAndNone == 0; });
}

QString monthText(int year, int month)
{
    return u"%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

QString beginning(const DateBin &bin)
{
    return bin.month > 0 ? monthText(bin.year, bin.month) : u"%1"_s.arg(bin.year, 4, 10, QLatin1Char('0'));
}

QString ending(const DateBin &bin)
{
    return bin.month > 0 ? monthText(bin.year, bin.month) : u"%1"_s.arg(bin.lastYear, 4, 10, QLatin1Char('0'));
}

} // namespace

std::vector<DateBin> dateBins(const DateCounts &all, const DateCounts &found, int most)
{
    const DateCounts &extent = all.months.empty() ? found : all;
    std::vector<DateBin> bins;
    if (extent.months.empty() || most < 1)
        return bins;
    const int first = extent.months.begin()->first / DateCounts::monthsAndNone;
    const int last = extent.months.rbegin()->first / DateCounts::monthsAndNone;
    const int years = last - first + 1;
    if (years <= fewYears && years * monthsOfYear <= most && hasOnlyMonths(extent)) {
        for (int month = 0; month < years * monthsOfYear; ++month) {
            const int year = first + month / monthsOfYear;
            const int number = month % monthsOfYear + 1;
            bins.push_back({year, year, number, all.inMonth(year, number), found.inMonth(year, number)});
        }
        return bins;
    }
    const int step = groupedYears(years, most);
    for (int year = first / step * step; year <= last; year += step) {
        const int end = year + step - 1;
        bins.push_back({year, end, 0, countedIn(all, year, end), countedIn(found, year, end)});
    }
    return bins;
}

QString dateRange(const DateBin &first, const DateBin &last)
{
    const QString from = beginning(first);
    const QString to = ending(last);
    return from == to ? from : from + u".."_s + to;
}

std::pair<int, int> binsOf(const std::vector<DateBin> &bins, const QString &range)
{
    const qsizetype dots = range.indexOf(u".."_s);
    const QString from = dots < 0 ? range : range.left(dots);
    const QString to = dots < 0 ? range : range.mid(dots + 2);
    std::pair<int, int> covered {-1, -1};
    for (int i = 0; i < int(bins.size()); ++i) {
        const bool isIn = (from.isEmpty() || QString(ending(bins[size_t(i)]) + u'~') >= from)
            && (to.isEmpty() || beginning(bins[size_t(i)]) <= QString(to + u'~'));
        if (isIn && covered.first < 0)
            covered.first = i;
        if (isIn)
            covered.second = i;
    }
    return covered;
}

} // namespace Quipu
