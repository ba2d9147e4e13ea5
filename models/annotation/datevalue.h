// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partialdate.h"

#include <QString>

#include <optional>

namespace Quipu {

// "2011", or "2002/2008" when the dates differ.
QString dateRange(const PartialDate &from, const PartialDate &to);
// The unit (DateWord::Unit) that lies shift units from the published date: "this year", "last week"; empty when the
// publication date is missing or not exact enough.
QString shiftedUnit(const std::optional<PartialDate> &published, int unit, int shift);
// The stretch of count units up to the publication date: "last three decades".
QString lastUnits(const std::optional<PartialDate> &published, int unit, int count);
// The unit that lay count units back: "three years ago".
QString unitsAgo(const std::optional<PartialDate> &published, int unit, int count);
// The weekday (1 Monday) nearest before the publication date (that day itself counts), or after it when isNext.
QString weekdayBefore(const std::optional<PartialDate> &published, int weekday, bool isNext);
// A part (DateWord::Part) of a decade or a century whose first year is given: "late 1980s".
QString partOfDecade(int firstYear, int part);
QString partOfCentury(int century, int part);

} // namespace Quipu
