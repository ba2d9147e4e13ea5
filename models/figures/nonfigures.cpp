// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nonfigures.h"

#include "models/figures/nounphrases.h"
#include "models/figures/numbers.h"
#include "models/figures/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isNumber(const Tokens &tokens, qsizetype i, qsizetype end)
{
    return i < end && tokens[size_t(i)].kind == Token::Kind::Number;
}

void use(Tokens &tokens, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        tokens[size_t(i)].used = true;
}

// "600 586 0101", "0212 555 4321", "555-4321": digits in groups that make no number
qsizetype telephoneEnd(const Tokens &tokens, qsizetype first, qsizetype end)
{
    constexpr qsizetype fewestDigits = 7;
    qsizetype digits = tokens[size_t(first)].word.size();
    qsizetype i = first + 1;
    while (isNumber(tokens, i, end) && tokens[size_t(i)].word.size() <= 9) {
        digits += tokens[size_t(i)].word.size();
        ++i;
    }
    return digits >= fewestDigits ? i : first;
}

// "6 1/2", "$13.02-1/4", "3/4 of"
bool isFraction(const Tokens &tokens, qsizetype first, qsizetype begin, qsizetype end)
{
    if (tokens[size_t(first + 1)].spaced || tokens[size_t(first + 2)].spaced || !writtenFraction(tokens, first))
        return false;
    qsizetype whole = first - 1;
    if (whole > begin && tokens[size_t(whole)].isDash() && !tokens[size_t(whole)].spaced)
        --whole;
    const bool behind = whole >= begin && tokens[size_t(whole)].kind == Token::Kind::Number
        && !tokens[size_t(whole)].used && tokens[size_t(first)].spaced == (whole == first - 1);
    return behind || (first + 3 < end && has(tokens[size_t(first + 3)], Lexeme::Of));
}

bool calls(const Tokens &tokens, qsizetype first, qsizetype begin)
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = first - 1; i >= std::max(begin, first - reach); --i) {
        if (has(tokens[size_t(i)], Lexeme::PhoneCue))
            return true;
    }
    return false;
}

} // namespace

bool NonFigures::isPartOfName(qsizetype number) const
{
    const Token &token = tokens[size_t(number)];
    if (token.kind != Token::Kind::Number || token.spaced || number == begin)
        return false;
    const Token &before = tokens[size_t(number - 1)];
    if (before.kind == Token::Kind::Word)
        return true;
    return before.isDash() && !before.spaced && number - 2 >= begin
        && tokens[size_t(number - 2)].kind == Token::Kind::Word
        && !has(tokens[size_t(number - 2)], Lexeme::Numeral | Lexeme::Scale);
}

bool NonFigures::isLabelled(qsizetype first) const
{
    if (first == begin)
        return false;
    qsizetype label = first - 1;
    const auto abbreviates = [&](const Token &token) { return token.is(u'.') || token.is(u'°') || token.word == u"º"; };
    for (int signs = 0; signs < 2 && label > begin && abbreviates(tokens[size_t(label)]); ++signs)
        --label;
    return has(tokens[size_t(label)], Lexeme::Label);
}

bool NonFigures::isAge(qsizetype first, const Unit *unit, qsizetype expressionEnd) const
{
    if (unit && !unit->isTime())
        return false;
    qsizetype start = first; // "between 18 and 35"
    if (first - 2 >= begin && has(tokens[size_t(first - 1)], Lexeme::And | Lexeme::To)
        && isNumber(tokens, first - 2, end))
        start = first - 2;
    if (language.ageBefore.endingAt(tokens, start - 1, begin) || language.ageBefore.endingAt(tokens, first - 1, begin))
        return true;
    const bool between = start - 3 >= begin && has(tokens[size_t(start - 1)], Lexeme::Between)
        && has(tokens[size_t(start - 2)], Lexeme::Of); // "niños de entre 6 y 35 meses"
    if (between && has(tokens[size_t(start - 3)], Lexeme::Person))
        return true;
    if (!unit) { // "women over 50"
        const auto link = language.ageLinks.endingAt(tokens, first - 1, begin);
        const qsizetype who = first - 1 - link.words;
        return link && who >= begin && has(tokens[size_t(who)], Lexeme::Person)
            && tokens[size_t(first)].word.size() < 3;
    }
    qsizetype after = expressionEnd;
    if (after < end && tokens[size_t(after)].isDash())
        ++after;
    const bool isOld = isNumber(tokens, first, end)
        && (tokens[size_t(first)].word.size() > 3 // "2,000 years old", "66 million years old"
            || (first + 1 < end && has(tokens[size_t(first + 1)], Lexeme::Scale)));
    if (!isOld && language.ageAfter.at(tokens, after, end))
        return true;
    if (first - 2 < begin || !has(tokens[size_t(first - 1)], Lexeme::Of))
        return false;
    const Token &who = tokens[size_t(first - 2)];
    if (who.is(u',') && (after >= end || tokens[size_t(after)].is(u',') || tokens[size_t(after)].is(u'.')))
        return true; // ", de 58 años,"
    const Lexeme *plural = who.kind == Token::Kind::Word ? language.find(pluralOf(who.word)) : nullptr;
    return plural && (plural->flags & Lexeme::Person);
}

// "1. First", "2) Second" at the start of a line
bool NonFigures::isNumbering(qsizetype first, qsizetype numberEnd) const
{
    return first == begin && numberEnd < end && !tokens[size_t(numberEnd)].spaced
        && (tokens[size_t(numberEnd)].is(u'.') || tokens[size_t(numberEnd)].is(u')'));
}

bool NonFigures::isExcluded(qsizetype first, qsizetype numberEnd, const Unit *unit, qsizetype expressionEnd,
                            bool bare) const
{
    if (isNumbering(first, numberEnd) || isAge(first, unit, expressionEnd))
        return true;
    if (!unit && (isLabelled(first) || language.denominators.endingAt(tokens, first - 1, begin)))
        return true;
    if (numberEnd >= end)
        return false;
    const Token &after = tokens[size_t(numberEnd)];
    if (!unit && after.kind == Token::Kind::Word && has(after, Lexeme::Clock))
        return true;
    if (bare && !after.spaced && after.kind == Token::Kind::Word)
        return true; // "1st", "4x4", "20th"
    const bool hyphen = after.isDash() && !after.spaced && numberEnd + 1 < end;
    return hyphen && has(tokens[size_t(numberEnd + 1)], Lexeme::Something);
}

void markNonFigures(Tokens &tokens, qsizetype begin, qsizetype end, const FigureLanguage &language)
{
    for (qsizetype i = begin; i < end; ++i) {
        if (tokens[size_t(i)].isPlain || tokens[size_t(i)].used)
            continue;
        const auto isRatio = [&] { return bool(language.ratios.at(tokens, i + 1, end)); };
        if (const auto idiom = language.idioms.at(tokens, i, end);
            idiom && !isRatio()) { // "one of every five" is no "one of"
            use(tokens, i, i + idiom.words);
            continue;
        }
        if (isNumber(tokens, i, end)) {
            const qsizetype last = telephoneEnd(tokens, i, end);
            if (last > i + 1 || (last > i && calls(tokens, i, begin))) {
                use(tokens, i, last);
                i = last - 1;
                continue;
            }
        }
        if (!isNumber(tokens, i, end) || i + 2 >= end || !isNumber(tokens, i + 2, end))
            continue;
        const Token &sign = tokens[size_t(i + 1)];
        if (sign.isDash() && !sign.spaced && tokens[size_t(i)].word.size() > 2 && calls(tokens, i, begin)) {
            use(tokens, i, i + 3);
            i += 2;
            continue;
        }
        const bool season = sign.is(u'/') && tokens[size_t(i)].word.size() == 4
            && tokens[size_t(i + 2)].word.size() != 1 && !(i + 3 < end && tokens[size_t(i + 3)].is(u'/')); // "2021/22"
        if (season)
            continue;
        if (sign.is(u'/') && isFraction(tokens, i, begin, end)) {
            i += 2;
            continue;
        }
        const bool chain = sign.isDash() && !sign.spaced && i + 4 < end && tokens[size_t(i + 3)].isDash()
            && isNumber(tokens, i + 4, end);
        if (sign.spaced || !(sign.is(u':') || sign.is(u'/') || chain))
            continue;
        qsizetype last = i + 2;
        while (last + 2 < end && !tokens[size_t(last + 1)].spaced
               && tokens[size_t(last + 1)].kind == Token::Kind::Symbol && isNumber(tokens, last + 2, end))
            last += 2;
        use(tokens, i, last + 1);
        i = last;
    }
}

} // namespace Quipu
