// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
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

inline constexpr size_t dateWordSenses = size_t(DateWord::Millennium) + 1;

// What one word can be in a date.
struct DateSenses
{
    quint32 senses = 0; // bits by DateWord
    std::array<int, dateWordSenses> values {};

    // The value in that sense; nothing when the word does not have it.
    std::optional<int> as(DateWord sense) const
    {
        return senses >> unsigned(sense) & 1 ? std::optional<int>(values[size_t(sense)]) : std::nullopt;
    }
    // Whether a date can begin with it, and not only go on.
    bool opensDate() const;
};

// Of a folded word and its hash (hashOfWord); null when no date is made with it. Lives for ever.
const DateSenses *dateSenses(QStringView key, quint32 hash);

} // namespace Quipu
