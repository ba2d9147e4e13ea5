// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

// Parts of one: "half", "two thirds", "one in four", and those behind a whole number: "6 1/2", "1½", "two and a half".

namespace Quipu {

namespace {

constexpr double fewestOfWhole = 1;
constexpr double mostParts = 10;
constexpr double firstLikelyYear = 1900, lastLikelyYear = 2100; // what could as well be a year

bool isScale(const Token &token)
{
    return has(token, Lexeme::Scale);
}

} // namespace

std::optional<TrailingFraction> writtenFraction(const Tokens &tokens, qsizetype first)
{
    constexpr std::array wholes {2, 3, 4, 5, 6, 8, 10, 16, 32, 64};
    const Token &above = tokens[size_t(first)];
    const Token &below = tokens[size_t(first + 2)];
    if (above.kind != Token::Kind::Number || below.kind != Token::Kind::Number)
        return {};
    const int part = above.word.toInt();
    const int whole = below.word.toInt();
    if (part < 1 || part >= whole || std::find(wholes.begin(), wholes.end(), whole) == wholes.end())
        return {};
    return TrailingFraction {double(part) / whole, first + 3};
}

// "1/4": of few parts, so that neither a date nor a season is meant
std::optional<TrailingFraction> NumberReader::readWrittenFraction(qsizetype first, qsizetype end) const
{
    if (first < end && has(tokens[size_t(first)], Lexeme::FractionSign))
        return TrailingFraction {tokens[size_t(first)].lexeme->number, first + 1};
    if (first + 2 >= end || !tokens[size_t(first + 1)].is(u'/') || tokens[size_t(first + 1)].spaced
        || tokens[size_t(first + 2)].spaced || tokens[size_t(first)].used)
        return {};
    return writtenFraction(tokens, first);
}

// "½", "1/2", "-1/4", "and a half", "-and-a-half", "and three quarters"
std::optional<TrailingFraction> NumberReader::readTrailingFraction(qsizetype first, qsizetype end, bool inDigits) const
{
    qsizetype i = first;
    const auto skipDash = [&] {
        if (i + 1 < end && tokens[size_t(i)].isDash() && !tokens[size_t(i)].spaced && !tokens[size_t(i + 1)].spaced)
            ++i;
    };
    skipDash();
    if (i >= end)
        return {};
    if (inDigits) {
        if (const auto written = readWrittenFraction(i, end))
            return written;
    }
    if (!has(tokens[size_t(i)], Lexeme::And))
        return {};
    ++i;
    skipDash();
    double count = 1;
    bool counted = false;
    if (i < end && has(tokens[size_t(i)], Lexeme::One)) {
        counted = true;
        ++i;
    } else if (i < end && has(tokens[size_t(i)], Lexeme::Numeral) && tokens[size_t(i)].lexeme->number > 1
               && tokens[size_t(i)].lexeme->number < mostParts) {
        count = tokens[size_t(i)].lexeme->number;
        counted = true;
        ++i;
    }
    skipDash();
    if (i >= end || !has(tokens[size_t(i)], Lexeme::Fraction))
        return {};
    const bool half = has(tokens[size_t(i)], Lexeme::Half);
    const double part = count * tokens[size_t(i)].lexeme->number;
    const bool ordinal = count == 1 && !language.quarters.contains(tokens[size_t(i)].word); // "and a third"
    if (!half && (inDigits || !counted || ordinal || part >= fewestOfWhole)) // "$200,000 and two fifths of it"
        return {};
    if (!half && i + 1 < end && has(tokens[size_t(i + 1)], Lexeme::Of)) // "five and a quarter of them"
        return {};
    return TrailingFraction {part, i + 1};
}

// "half", "a third", "two-thirds", "una tercera parte", "half a million", "medio millón"
std::optional<ReadNumber> NumberReader::readFraction(qsizetype first, qsizetype end) const
{
    qsizetype i = first;
    double count = 1;
    bool counted = false;
    const Token &start = tokens[size_t(i)];
    if (const auto written = readWrittenFraction(i, end)) { // "½ cup", "3/4 of"
        const bool isShare = written->end < end && has(tokens[size_t(written->end)], Lexeme::Of);
        return ReadNumber {written->end, written->value, true, false, false, isShare, 0, false};
    }
    if (has(start, Lexeme::One)
        || (has(start, Lexeme::Numeral) && start.lexeme->number >= 1 && start.lexeme->number < 10)) {
        if (has(start, Lexeme::Numeral))
            count = start.lexeme->number;
        counted = true;
        ++i;
        if (i + 1 < end && tokens[size_t(i)].isDash() && !tokens[size_t(i)].spaced)
            ++i;
    }
    if (i >= end || !has(tokens[size_t(i)], Lexeme::Fraction))
        return {};
    const bool half = has(tokens[size_t(i)], Lexeme::Half);
    if (!counted && !half)
        return {};
    ReadNumber number {i + 1, count * tokens[size_t(i)].lexeme->number, false, false, false, true, 0, false};
    const auto at = [&](qsizetype j) { return j < end ? &tokens[size_t(j)] : nullptr; };
    const bool part = at(number.end) && has(*at(number.end), Lexeme::FractionPart);
    if (part)
        ++number.end;
    // "a third straight season", "un cuarto mandato": an ordinal
    const Token *noun = at(number.end);
    if (!half && !part && count == 1 && noun && noun->spaced && noun->kind == Token::Kind::Word
        && !has(*noun, Lexeme::Stop | Lexeme::Of | Lexeme::ClauseVerb))
        return {};
    qsizetype next = number.end;
    if (at(next) && has(*at(next), Lexeme::Of))
        ++next;
    const bool of = next > number.end;
    if (at(next) && has(*at(next), Lexeme::One))
        ++next;
    if (at(next) && isScale(*at(next))) { // half a million
        number.value *= at(next)->lexeme->number;
        number.end = next + 1;
        number.share = false;
        number.scaled = true;
        return number;
    }
    if (next > number.end && !of) { // half a ton
        number.end = next;
        number.share = false;
        return number;
    }
    if (half && language.averages.contains(tokens[size_t(i)].word)
        && (of || !at(number.end) || at(number.end)->kind != Token::Kind::Word))
        return {};
    const bool wholeFollows = of || (at(number.end) && has(*at(number.end), Lexeme::Definite));
    if (half && !counted && !wholeFollows) {
        if (language.code == u"en" || !at(number.end) || at(number.end)->kind != Token::Kind::Word)
            return {};
        number.share = false; // "media hora", "medio kilo"
    }
    return number;
}

// "one in four", "3 out of 10", "uno de cada tres": a share
std::optional<ReadNumber> NumberReader::readRatio(qsizetype first, qsizetype end) const
{
    const auto valueAt = [&](qsizetype i) -> std::optional<double> {
        if (i >= end)
            return {};
        const Token &token = tokens[size_t(i)];
        if (has(token, Lexeme::Numeral))
            return token.lexeme->number;
        return token.kind == Token::Kind::Number ? valueOfDigits(token.word, sign) : std::nullopt;
    };
    const auto link = language.ratios.at(tokens, first + 1, end);
    const auto part = link ? valueAt(first) : std::nullopt;
    if (!part)
        return {};
    const auto whole = valueAt(first + 1 + link.words);
    const bool small = whole && *whole >= 2 && *part >= 1 && *part < *whole;
    const bool round
        = small && *part == 1 && std::fmod(*whole, 10) == 0 && (*whole < firstLikelyYear || *whole > lastLikelyYear);
    if (!small || (*whole > 20 && *whole != 100 && *whole != 1000 && !round)) // "one in 50", not "one in 1990"
        return {};
    const qsizetype after = first + 2 + link.words;
    if (after < end && isScale(tokens[size_t(after)])) // "22,6 por cada 100 mil"
        return {};
    return ReadNumber {after, *part / *whole, false, false, false, true, 0, false};
}

} // namespace Quipu
