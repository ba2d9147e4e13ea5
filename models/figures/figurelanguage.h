// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/anchorwords.h"
#include "models/figures/phrasetable.h"
#include "models/figures/wordendings.h"

#include <QStringList>

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
};

// The words and phrases by which one language states figures, read from :/quipu/codebooks/figures-LL.json. Immutable
// once made; any lane.
class FigureLanguage final
{
public:
    // The language of that code; for "" and for one without data, the one whose commonest words the text uses most.
    static const FigureLanguage &of(const QString &code, QStringView text);

    explicit FigureLanguage(const QString &code);
    Q_DISABLE_COPY_MOVE(FigureLanguage)

    const Lexeme *find(QStringView word) const { return m_lexemes.find(word); }
    const Lexeme *find(const Token &token) const { return m_lexemes.find(token.word, token.hash); }
    // Sets what the language knows of the token.
    void lookUp(Token &token) const
    {
        const Lexeme *lexeme = find(token);
        token.lexeme = lexeme;
        token.isPlain = token.kind != Token::Kind::Number
            && !(lexeme
                 && ((lexeme->flags & (Lexeme::opensStatement | Lexeme::Month)) || (lexeme->begins & m_openingTables)));
    }
    // Whether a date or stretch of time can begin with the token: most words need no closer look.
    bool beginsTime(const Token &token) const
    {
        return token.kind == Token::Kind::Number
            || (token.lexeme
                && ((token.lexeme->flags & (Lexeme::Month | Lexeme::Numeral))
                    || (token.lexeme->begins & m_timeTables)));
    }
    // What a sentence must hold for a number, a date or, in the other list, a wide area to be in it.
    const AnchorWords &anchors() const { return m_anchors; }
    const AnchorWords &areaAnchors() const { return m_areaAnchors; }
    bool isDemonym(const Token &token) const; // "Yemenis", "Ghanaians": a capital and an ending
    bool looksPast(QStringView word) const; // by its ending
    bool looksFuture(QStringView word) const;

    QString code;
    bool pointIsDecimal = true; // unless the text itself shows otherwise
    PhraseTable qualifiersBefore, qualifiersAfter; // payload: Approximation
    PhraseTable skippedBefore, idioms, ratios, denominators;
    PhraseTable ageBefore, ageAfter;
    PhraseTable perYear, perOther; // perOther's payload: index into perNames
    QStringList perNames;
    PhraseTable fiscal, early, decadeWords, agoBefore, agoYears, yearsAgo, multiYear, multiYearBefore, ofYear;
    PhraseTable subyears, relative, bounds; // payload: index into the names beside it
    QStringList subyearNames, relativeNames, boundNames;
    PhraseTable decades; // payload: first year
    PhraseTable sourceBefore, anaphors, locals;
    PhraseTable comparisons, numberNouns, earlierYears, belowZero;
    PhraseTable stretchUnits; // payload: months
    PhraseTable stretchEnd, stretchStart;
    PhraseTable levelComparisons, directComparisons, sinceWords, contrasts, relativePronouns;
    PhraseTable sourceNouns, sourcePronouns;
    PhraseTable findings; // verbs by which people come upon things, and the same with a "that" behind
    PhraseTable wideAreas; // the world, continents: more than a country
    PhraseTable holders; // between a place and its number: "Peru with 861,000"
    PhraseTable lastSpans; // "the last" of "the last twelve months"
    PhraseTable perGroups; // "per 100,000 people"
    PhraseTable listLinks, totalVerbs, differences; // around numbers whose noun was told before
    QStringList roundScales, pointNouns;
    QStringList averages; // words for a half that mean an average too: "el precio medio de"
    QStringList quarters; // fractions that are no ordinals
    QStringList indexNouns; // what points are of that are no percentage points
    QStringList unitAdjectives; // "square", "cubic"
    QStringList crossSigns; // "60 x 80 cm"
    QStringList settlements; // what is told by how many live in it
    QStringList participantNouns; // what a bare "two" only introduces: "two countries"
    PhraseTable pairs; // payload: how many
    PhraseTable multipleFollow, ageLinks, perLinks; // perLinks' payload: 1 where a noun may follow, 0 for units only

private:
    void markTables();
    void findAnchors();
    void addFolds(const QString &ending);

    WordMap<Lexeme> m_lexemes;
    AnchorWords m_anchors, m_areaAnchors;
    quint64 m_timeTables = 0; // the bits of those whose phrases name times
    quint64 m_openingTables = 0; // ... that anything read in a sentence can begin with
    WordEndings m_pastEndings, m_futureEndings;
    QStringList m_demonymEndings;
};

inline bool has(const Token &token, quint64 flags)
{
    return token.lexeme && (token.lexeme->flags & flags);
}

} // namespace Quipu
