// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quipu {

// What a language knows of one word. A word can be several things ("second" is a unit elsewhere; "may" is a month and a
// verb); the flags say which lists of the data file hold it.
struct Lexeme
{
    enum Flag : quint64 {
        Numeral = 1ull << 0,
        Scale = 1ull << 1,
        SuffixScale = 1ull << 2,
        Vague = 1ull << 3,
        VagueTens = 1ull << 4,
        Fraction = 1ull << 5,
        Half = 1ull << 6,
        FractionPart = 1ull << 7,
        One = 1ull << 8,
        And = 1ull << 9,
        Of = 1ull << 10,
        To = 1ull << 11,
        Or = 1ull << 12,
        Between = 1ull << 13,
        From = 1ull << 14,
        Definite = 1ull << 15,
        Label = 1ull << 16,
        Something = 1ull << 17,
        OrdinalSuffix = 1ull << 18,
        VoteCue = 1ull << 19,
        ScoreCue = 1ull << 20,
        Stop = 1ull << 21,
        ClauseVerb = 1ull << 22,
        Prenominal = 1ull << 23,
        IrregularPlural = 1ull << 24,
        NotPlural = 1ull << 25,
        Person = 1ull << 26,
        Casualty = 1ull << 27,
        Month = 1ull << 28,
        AmbiguousMonth = 1ull << 29,
        Weekday = 1ull << 30,
        YearBefore = 1ull << 31,
        SpanCue = 1ull << 32,
        Change = 1ull << 33,
        Title = 1ull << 34,
        WeakPlace = 1ull << 35,
        StrongPlace = 1ull << 36,
        Receiver = 1ull << 37,
        DonorAfter = 1ull << 38,
        Giving = 1ull << 39,
        ParticipantLink = 1ull << 40,
        TotalNoun = 1ull << 41,
        Clock = 1ull << 42,
        ListCue = 1ull << 43,
        SourceVerb = 1ull << 44,
        PerYearFollow = 1ull << 45,
        Present = 1ull << 46,
        Past = 1ull << 47,
        When = 1ull << 48,
        Subordinator = 1ull << 57,
        Future = 1ull << 58,
        Superlative = 1ull << 49,
        YearAside = 1ull << 50,
        Including = 1ull << 51,
        PersonTotal = 1ull << 52,
        Minus = 1ull << 53,
        SizeNoun = 1ull << 54,
        PhoneCue = 1ull << 55,
        CountedBefore = 1ull << 56,
        FractionSign = 1ull << 59,
        Fold = 1ull << 60, // "tenfold"
        Multiple = 1ull << 61, // "twice"
        VerbNoun = 1ull << 62, // a plural that is as often a verb: "starts"
        Move = 1ull << 63, // verbs before the size of a change: "gained"
    };

    // What the value of a statement can begin with, beside digits.
    static constexpr quint64 opensStatement
        = Numeral | One | Scale | Vague | VagueTens | Fraction | Fold | Multiple | FractionSign;

    quint64 flags = 0;
    quint64 begins = 0; // the language's phrase tables that hold a phrase with this first word: their bits
    quint64 ends = 0; // ... with this last word
    double number = 0; // of a numeral, scale, fraction or vague word
    int month = 0;

    static const Lexeme none; // of a word that the language does not know
};

inline constexpr Lexeme Lexeme::none {};

} // namespace Quipu
