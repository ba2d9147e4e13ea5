// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/digits.h"

namespace Quipu {

// A number as a text writes it, in digits or words, with its scale words: "2.3 million", "sixty-five", "62 mil 500",
// "half a million", "two thirds", "dozens". No unit and no qualifier yet.
struct ReadNumber
{
    qsizetype end = 0; // the token after its last
    double value = 0;
    bool inDigits = false;
    bool scaled = false; // has a scale word such as million
    bool vague = false; // "dozens", "several hundred": value is the least it can mean
    bool share = false; // "half", "two thirds" of something: value is the fraction
    double leading = 0; // its first part: 2.3 in "2.3 million"
    bool round = false; // "un centenar", "una veintena": about that many
};

// A part of one behind a whole number, or alone: the half of "6 1/2".
struct TrailingFraction
{
    double value = 0;
    qsizetype end = 0; // the token after its last
};

// The fraction that the digits, stroke and digits from token first on write, if it is one of few parts.
std::optional<TrailingFraction> writtenFraction(const Tokens &tokens, qsizetype first);

// What reading a number needs to know, besides the tokens.
struct NumberReader
{
    const Tokens &tokens;
    const FigureLanguage &language;
    DecimalSign sign = DecimalSign::Point;

    // The number that begins at token first and ends before end.
    std::optional<ReadNumber> read(qsizetype first, qsizetype sentenceEnd, bool isMoney) const;

private:
    std::optional<ReadNumber> readVague(qsizetype first, qsizetype end) const;
    std::optional<ReadNumber> readFraction(qsizetype first, qsizetype end) const;
    std::optional<ReadNumber> readPlain(qsizetype first, qsizetype end, bool isMoney) const;
    std::optional<TrailingFraction> readWrittenFraction(qsizetype first, qsizetype end) const;
    std::optional<TrailingFraction> readTrailingFraction(qsizetype first, qsizetype end, bool inDigits) const;
    std::optional<ReadNumber> readRatio(qsizetype first, qsizetype end) const;
};

} // namespace Quipu
