// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/facets.h"

#include <QString>

#include <vector>

namespace Quipu {

// A stretch of time in a histogram of publication dates: some years, a year, or a month.
struct DateBin
{
    int year = 0, lastYear = 0;
    int month = 0; // 0: whole years
    int all = 0, found = 0; // articles
    bool operator==(const DateBin &) const = default;
};

// From the first date of all to the last, without gaps: months where they are few, else years, as many in one as it
// takes to stay within `most`.
std::vector<DateBin> dateBins(const DateCounts &all, const DateCounts &found, int most);

// As the search language names it: "2012", "2012-03", "2010..2014".
QString dateRange(const DateBin &first, const DateBin &last);
// The bins that a range of the search language covers, first and last; -1, -1 where it covers none.
std::pair<int, int> binsOf(const std::vector<DateBin> &bins, const QString &range);

} // namespace Quipu
