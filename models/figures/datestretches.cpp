// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/datepoints.h"

using namespace Qt::StringLiterals;

// Stretches of time told by their length: "the 12 months through July", "the fiscal year that
// began on July 1".

namespace Quipu {

namespace {

constexpr int longestStretch = 3600; // months

} // namespace

DateReader::Length DateReader::readLength(qsizetype first, qsizetype end) const
{
    const NumberReader numbers {tokens, language, DecimalSign::Point};
    const bool counts = first < end
        && (tokens[size_t(first)].kind == Token::Kind::Number || has(tokens[size_t(first)], Lexeme::Numeral));
    const auto count = counts ? numbers.read(first, end, false) : std::nullopt;
    if (counts && (!count || count->vague || count->share || count->scaled || count->value < 1 || count->value > 300))
        return {};
    const qsizetype at = count ? count->end : first;
    const auto unit = language.stretchUnits.at(tokens, at, end);
    if (!unit)
        return {};
    const int months = unit.payload * (count ? int(count->value) : 1);
    return months > longestStretch ? Length {} : Length {at + unit.words, months, bool(count)};
}

std::optional<DatePoint> DateReader::readStretch(qsizetype begin, qsizetype first, qsizetype end) const
{
    if (!(begun & (language.stretchEnd.bit() | language.stretchStart.bit())))
        return {};
    const auto fiscal = language.fiscal.at(tokens, first, end);
    const bool definite = first > begin && has(tokens[size_t(first - 1)], Lexeme::Definite | Lexeme::From);
    const Length length = fiscal ? Length {first + fiscal.words, 12, false} : readLength(first, end);
    if (length.months == 0 || (!fiscal && !length.counted && !definite))
        return {};
    const auto ending = language.stretchEnd.at(tokens, length.end, end);
    const auto starting = fiscal ? language.stretchStart.at(tokens, length.end, end) : PhraseTable::Match {};
    if (!ending && !starting)
        return {};
    auto point = readPoint(begin, length.end + (ending ? ending.words : starting.words), end);
    if (!point || (ending && point->precision == "now"_L1))
        return {};
    point->months = ending ? -length.months : length.months;
    point->fiscal = bool(fiscal);
    point->precision = length.months <= 12 ? u"months"_s : u"multi_year"_s;
    return point;
}

void DatePoint::stretch()
{
    if (months == 0 || !from.year)
        return;
    isWindow = std::abs(months) <= 12;
    if (months > 0) {
        const QDate start = from.first();
        to = PartialDate::of(start.addMonths(months).addDays(-1));
        if (!from.day)
            to.day = 0;
    } else if (!to.month) {
        from = {to.year + months / 12 + 1, 0, 0};
    } else {
        const QDate finish = to.last();
        const QDate start = QDate(finish.year(), finish.month(), 1).addMonths(months + 1);
        from = {start.year(), start.month(), 0};
        const bool inMonth = to.day && to.day < finish.daysInMonth();
        to = {finish.year(), finish.month(), inMonth ? to.day : 0};
        if (inMonth)
            from = PartialDate::of(finish.addMonths(months).addDays(1));
    }
    months = 0;
}

} // namespace Quipu
