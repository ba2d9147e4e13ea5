// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Quipu {

// The words that dates are made of, from resources/gazetteers/datewords.tsv.
enum class DateWord {
    Month, // 1..12
    Weekday, // 1 Monday .. 7
    Number, // three
    Ordinal, // eighteenth
    Unit, // 1 day, 2 week, 3 month, 4 quarter, 5 half, 6 year, 7 decade, 8 century
    Shift, // last -1, this 0, next 1; before or after the unit
    Vague, // recent
    Day, // yesterday -1, today 0, tomorrow 1
    Part, // early 1, mid 2, late 3
    Fiscal,
    Same,
    Before, // words that a bare year or month follows: in, since
    RangeStart, // between
    RangeJoin, // and, to
    Of, // joins day, month and year: of, de
    Ago, // after the number (1) or before it (-1): ago, hace
    Millennium,
};

// The value of a folded word in that sense; nothing when it does not have it.
std::optional<int> dateWord(DateWord sense, const QString &key);
// Whether the word is in any list: the cheap question before the others.
bool isDateWord(const QString &key);

} // namespace Quipu
