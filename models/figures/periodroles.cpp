// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/periodroles.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype longestComparison = 16; // tokens from its cue to its period
constexpr qsizetype changeReach = 24;
constexpr qsizetype superlativeReach = 6;

bool isNumberWord(const Token &token)
{
    return token.kind == Token::Kind::Number || has(token, Lexeme::Numeral | Lexeme::Fraction);
}

// What a comparison is with stands close behind its cue: a number or the period itself.
bool comparesSoon(const PeriodMention &mention, const Tokens &tokens, qsizetype cue)
{
    const bool isGenitive = has(tokens[size_t(cue)], Lexeme::Of); // "de": a number must follow, "de los 200 a los 300"
    if (isGenitive) {
        const qsizetype next = cue + (has(tokens[size_t(cue + 1)], Lexeme::Definite) ? 2 : 1);
        return next < mention.first && isNumberWord(tokens[size_t(next)]);
    }
    constexpr qsizetype farthest = 8;
    for (qsizetype i = cue + 1; i <= cue + farthest; ++i) {
        if (i >= mention.first || isNumberWord(tokens[size_t(i)]))
            return true;
    }
    return false;
}

// "1.7% below 2019", "23.1 percent above its value in June 2021"
bool followsNumber(const Tokens &tokens, qsizetype cue, qsizetype begin)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = cue - 1; i >= std::max(begin, cue - reach); --i) {
        if (isNumberWord(tokens[size_t(i)]))
            return true;
        if (has(tokens[size_t(i)], Lexeme::Stop) && !has(tokens[size_t(i)], Lexeme::Change))
            return false;
    }
    return false;
}

bool changes(const Tokens &tokens, qsizetype cue, qsizetype begin)
{
    for (qsizetype i = cue - 1; i >= std::max(begin, cue - changeReach); --i) {
        if (has(tokens[size_t(i)], Lexeme::Change))
            return true;
    }
    return false;
}

qsizetype comparisonBefore(const PeriodMention &mention, const Tokens &tokens, qsizetype begin,
                           const FigureLanguage &language)
{
    for (qsizetype i = mention.first - 1; i >= std::max(begin, mention.first - longestComparison); --i) {
        const Token &token = tokens[size_t(i)];
        if (token.is(u',') || token.is(u';') || token.is(u'('))
            return PeriodMention::notCompared;
        const bool compares = bool(language.comparisons.endingAt(tokens, i, begin));
        const bool from = has(token, Lexeme::From) && changes(tokens, i, begin);
        if (i == mention.first - 1 && language.directComparisons.endingAt(tokens, i, begin)) // "down 37% on a year ago"
            return i;
        if (const auto level = language.levelComparisons.endingAt(tokens, i, begin);
            level && followsNumber(tokens, i + 1 - level.words, begin))
            return i;
        if ((compares || from) && comparesSoon(mention, tokens, i))
            return i;
        if (has(token, Lexeme::To | Lexeme::ClauseVerb))
            return PeriodMention::notCompared;
    }
    return PeriodMention::notCompared;
}

bool isOfSuperlative(const PeriodMention &mention, const Tokens &tokens, qsizetype begin)
{
    for (qsizetype i = mention.first - 1; i >= std::max(begin, mention.first - superlativeReach); --i) {
        if (has(tokens[size_t(i)], Lexeme::Superlative))
            return true;
        if (isNumberWord(tokens[size_t(i)]) || tokens[size_t(i)].is(u','))
            return false;
    }
    return false;
}

// "the lowest since civilian rule returned in 1999": when what it is compared with began
bool isSinceSuperlative(const PeriodMention &mention, const Tokens &tokens, qsizetype begin,
                        const FigureLanguage &language)
{
    constexpr qsizetype reach = 8;
    for (qsizetype i = mention.first - 1; i >= std::max(begin, mention.first - reach); --i) {
        if (tokens[size_t(i)].is(u',') || tokens[size_t(i)].is(u';') || isNumberWord(tokens[size_t(i)]))
            return false;
        if (!language.sinceWords.endingAt(tokens, i, begin))
            continue;
        for (qsizetype at = i - 1; at >= std::max(begin, i - reach) && !isNumberWord(tokens[size_t(at)]); --at) {
            if (has(tokens[size_t(at)], Lexeme::Superlative))
                return true;
        }
        return false;
    }
    return false;
}

// "Brazil, which had 3,425 in 2016, had ...", "the camp, opened in 2016, holds ...": its time is that of the aside
// alone.
void readAside(PeriodMention &mention, const Tokens &tokens, qsizetype begin, qsizetype end,
               const FigureLanguage &language)
{
    constexpr qsizetype reach = 20;
    qsizetype opening = -1;
    bool counts = false;
    int closed = 0; // "which peaked at 220 billion crowns (28 billion dollars) in 2013, fell to ..."
    for (qsizetype i = mention.first - 1; i > std::max(begin, mention.first - reach); --i) {
        closed += tokens[size_t(i)].is(u')') ? 1 : tokens[size_t(i)].is(u'(') ? -1 : 0;
        if (tokens[size_t(i)].is(u';') || closed < 0)
            return;
        if (closed > 0)
            continue;
        counts = counts || isNumberWord(tokens[size_t(i)]);
        if (!tokens[size_t(i)].is(u','))
            continue;
        const bool relates = bool(language.relativePronouns.at(tokens, i + 1, mention.first));
        const bool participle = !counts && mention.first - i <= 4 && language.looksPast(tokens[size_t(i + 1)].word);
        if (relates || participle)
            opening = i;
        break;
    }
    if (opening < 0)
        return;
    for (qsizetype i = mention.end; i < std::min(end, mention.end + reach); ++i) {
        if (!tokens[size_t(i)].is(u','))
            continue;
        mention.asideFirst = opening;
        mention.asideEnd = i;
        return;
    }
}

// "down 31% on the previous year" is the year of no number; "300 a year earlier" is that of the last one.
qsizetype lastNumberBefore(const PeriodMention &mention, const Tokens &tokens, qsizetype begin)
{
    const qsizetype before = mention.first - 1;
    if (before < begin) // "A year earlier, Brent was at $63"
        return PeriodMention::notCompared;
    if (has(tokens[size_t(before)], Lexeme::YearBefore))
        return before;
    for (qsizetype i = before; i >= std::max(begin, mention.first - longestComparison); --i) {
        if (isNumberWord(tokens[size_t(i)]))
            return i - 3; // its sign and its qualifier; before the text's first token where it opens the text
        if (tokens[size_t(i)].is(u','))
            return i;
    }
    return PeriodMention::notCompared;
}

} // namespace

void readRole(PeriodMention &mention, const Tokens &tokens, qsizetype begin, qsizetype end,
              const FigureLanguage &language)
{
    const Token *next = mention.end < end ? &tokens[size_t(mention.end)] : nullptr;
    // "the highest since 1996", "the lowest in the past 20 years"
    const bool spans = !mention.period.resolvedFrom.isEmpty() && mention.period.precision == u"multi_year";
    const bool isSince = mention.isBound && mention.period.precision == u"since";
    mention.isAside
        = (next && has(*next, Lexeme::YearAside)) || ((spans || isSince) && isOfSuperlative(mention, tokens, begin));
    mention.isAside = mention.isAside || isSinceSuperlative(mention, tokens, begin, language);
    readAside(mention, tokens, begin, end, language);
    for (qsizetype i = mention.end; i < std::min(end, mention.end + 2); ++i)
        mention.startsClause = mention.startsClause || has(tokens[size_t(i)], Lexeme::When);
    if (!(mention.isRange && mention.isFrom) && !mention.isBound)
        mention.comparedFrom = comparisonBefore(mention, tokens, begin, language);
    if (mention.isFrom && !mention.isRange && !mention.isCompared() && changes(tokens, mention.first, begin))
        mention.comparedFrom = mention.first - 1;
    const bool opens = mention.first == begin || tokens[size_t(mention.first - 1)].is(u';'); // "; a year later, it was"
    if (mention.isRelated && !mention.isCompared() && opens)
        mention.startsClause = true;
    else if (mention.isRelated && !mention.isCompared())
        mention.comparedFrom = lastNumberBefore(mention, tokens, begin);
    mention.isAttribute = mention.period.precision == u"year" && next && next->spaced && next->kind == Token::Kind::Word
        && !has(*next, Lexeme::Stop | Lexeme::ClauseVerb) && mention.first > begin
        && has(tokens[size_t(mention.first - 1)], Lexeme::Definite);
}

} // namespace Quipu
