// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/anchorwords.h"
#include "models/figures/phrasetable.h"
#include "models/figures/wordendings.h"

#include <QStringList>

#include <bitset>

namespace Quipu {

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
        const Lexeme *known = m_known[token.hash % knownBits] ? find(token) : nullptr;
        token.lexeme = known ? known : &Lexeme::none;
        token.isPlain = token.kind != Token::Kind::Number
            && !(token.lexeme->flags & (Lexeme::opensStatement | Lexeme::Month))
            && !(token.lexeme->begins & m_openingTables);
    }
    // Whether a date or stretch of time can begin with the token: most words need no closer look.
    bool beginsTime(const Token &token) const
    {
        return token.kind == Token::Kind::Number || (token.lexeme->flags & (Lexeme::Month | Lexeme::Numeral))
            || (token.lexeme->begins & m_timeTables);
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

    static constexpr size_t knownBits = 1 << 16;

    WordMap<Lexeme> m_lexemes;
    std::bitset<knownBits> m_known; // by hash, of the words it knows: most others are told by a look at this alone
    AnchorWords m_anchors, m_areaAnchors;
    quint64 m_timeTables = 0; // the bits of those whose phrases name times
    quint64 m_openingTables = 0; // ... that anything read in a sentence can begin with
    WordEndings m_pastEndings, m_futureEndings;
    QStringList m_demonymEndings;
};

inline bool has(const Token &token, quint64 flags)
{
    return token.lexeme->flags & flags;
}

} // namespace Quipu
