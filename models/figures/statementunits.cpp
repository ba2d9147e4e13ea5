// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nounphrases.h"
#include "models/figures/statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What stands behind a number: its unit, the rest of a compound, the noun it counts.

namespace Quipu {

void StatementReader::readUnit(StatedNumber &statement, const ReadNumber &number, qsizetype end) const
{
    qsizetype at = number.end;
    if (at >= end)
        return;
    const auto token = [&](qsizetype i) -> const Token & { return m_tokens[size_t(i)]; };
    const bool hyphen = token(at).isDash() && !token(at).spaced && at + 1 < end && !token(at + 1).spaced;
    if ((number.scaled || number.vague) && has(token(at), Lexeme::Of) && at + 1 < end)
        ++at;
    if (token(at).is(u'+') && !token(at).spaced && at + 1 < end) // "100+ schools"
        ++at;
    if (const auto orSo = m_language.qualifiersAfter.at(m_tokens, at, end); orSo && at + orSo.words < end)
        at += orSo.words; // "3,000 or so coins"
    const qsizetype unitAt = hyphen ? at + 1 : at;
    const bool skippedOf = at > number.end && has(token(at - 1), Lexeme::Of);
    const bool large = number.scaled || (number.inDigits && number.value >= 1000);
    auto match = m_units.at(m_tokens, unitAt, end, large);
    const qsizetype afterUnit = unitAt + match.words;
    const bool isNextAmount = match && token(unitAt).kind == Token::Kind::Symbol && afterUnit < end
        && token(afterUnit).kind == Token::Kind::Number && !token(afterUnit).spaced;
    if (isNextAmount && match.unit->isMoney()) // "$1,500-$2,000"
        match = {};
    const bool letter = match && token(unitAt).kind == Token::Kind::Word && token(unitAt).word.size() == 1;
    const bool ofTime = skippedOf && match && match.unit->isTime() && !token(unitAt).word.endsWith(u's');
    if (ofTime) // "las 24 mil 950 del año previo"
        return;
    if (match && !(letter && !number.inDigits) && !(statement.unit && !match.unit->isMoney())) {
        statement.unit = match.unit;
        statement.end = unitAt + match.words;
        const bool isOf = statement.end < end && has(token(statement.end), Lexeme::Of);
        if (!match.unit->inMillions.isEmpty() && number.scaled && number.value >= 1e6 && !isOf)
            statement.unit = m_units.find(match.unit->inMillions);
        statement.unitId = statement.unit->id;
        statement.per = match.unit->per;
        if (statement.value)
            *statement.value *= match.unit->multiple;
        statement.rule = statement.unit->isMoney() ? u"money"_s : u"unit"_s;
        statement.subject = measuredNoun(m_tokens, statement.end, end, m_language);
        readCompound(statement, end);
        return;
    }
    if (statement.unit) {
        statement.subject = measuredNoun(m_tokens, statement.end, end, m_language);
        return;
    }
    const NounPhrase noun = countedNoun(m_tokens, at, end, m_language);
    const qsizetype of = statement.first - 1;
    if (of > 0 && has(token(of), Lexeme::Of) && m_language.settlements.contains(token(of - 1).word)
        && (noun.isEmpty() || has(token(noun.first), Lexeme::VerbNoun))) { // "a village of 800"
        countAs(statement, {}, true);
        return;
    }
    if (noun.isEmpty()) {
        readCasualties(statement, at, end);
        return;
    }
    statement.end = noun.end;
    statement.counted = true;
    statement.persons = noun.persons;
    statement.unitId = noun.persons ? u"persons"_s : noun.unit;
    statement.subject = {token(noun.first).span.start, token(noun.end - 1).span.end};
    statement.rule = u"count"_s;
}

// "12 killed", "45 were wounded": people, though no noun says so
void StatementReader::readCasualties(StatedNumber &statement, qsizetype at, qsizetype end) const
{
    for (qsizetype i = at; i < std::min(at + 3, end); ++i) {
        const Token &token = m_tokens[size_t(i)];
        const bool links = has(token, Lexeme::Stop) && !has(token, Lexeme::ClauseVerb | Lexeme::Casualty);
        if (token.kind != Token::Kind::Word || !token.spaced || links)
            return;
        if (!has(token, Lexeme::Casualty | (i > at ? Lexeme::Person : Lexeme::Casualty)))
            continue;
        if (i == at)
            statement.end = at + 1;
        statement.counted = statement.persons = true;
        statement.unitId = u"persons"_s;
        statement.rule = u"count"_s;
        return;
    }
}

// "4.5m euros", "7.7m tonnes", "2m jobs": a letter that is a scale because what it counts follows; after those, "2m
// more" and "1.1m-1.2m" too
bool StatementReader::isMoneySuffix(qsizetype number, qsizetype end, bool inLetters) const
{
    if (number + 2 >= end || m_tokens[size_t(number + 1)].spaced
        || !has(m_tokens[size_t(number + 1)], Lexeme::SuffixScale))
        return false;
    if (inLetters
        && (m_tokens[size_t(number + 2)].kind == Token::Kind::Symbol
            || m_language.differences.at(m_tokens, number + 2, end)))
        return true;
    const qsizetype next = number + 2 + (has(m_tokens[size_t(number + 2)], Lexeme::Of) ? 1 : 0);
    return m_units.at(m_tokens, next, end) || m_tokens[size_t(number + 1)].word == u"k"
        || (m_tokens[size_t(next)].spaced && looksPlural(m_tokens[size_t(next)], m_language));
}

// "6 years and eight months", "5 feet 3 inches" are one length, told in its first unit; so is "5-foot-3".
void StatementReader::readCompound(StatedNumber &statement, qsizetype end) const
{
    const bool isTime = statement.unit->isTime();
    const QString &dimension = statement.unit->dimension;
    if (!statement.value || statement.end >= end || !(isTime || dimension == "length"_L1 || dimension == "mass"_L1))
        return;
    const auto worth = [isTime](const Unit &unit) { return isTime ? unit.years : unit.factor.value_or(0); };
    const double own = worth(*statement.unit) / statement.unit->multiple;
    qsizetype at = statement.end;
    const bool hyphen = m_tokens[size_t(at)].isDash() && !m_tokens[size_t(at)].spaced;
    const Unit *smaller = m_units.find(statement.unit->smaller);
    if (hyphen && smaller && at + 1 < end && m_tokens[size_t(at + 1)].kind == Token::Kind::Number
        && !m_tokens[size_t(at + 1)].spaced) {
        const auto more = m_numbers.read(at + 1, end, false);
        const bool fits = more && more->value * worth(*smaller) < own;
        if (!fits)
            return;
        *statement.value += more->value * worth(*smaller) / own;
        statement.end = more->end;
        return;
    }
    if (isTime && has(m_tokens[size_t(at)], Lexeme::And))
        ++at;
    if (at >= end)
        return;
    const auto more = m_numbers.read(at, end, false);
    if (!more || more->vague || more->share || more->end >= end)
        return;
    const auto unit = m_units.at(m_tokens, more->end, end);
    if (!unit || unit.unit->dimension != dimension || worth(*unit.unit) <= 0
        || worth(*unit.unit) * more->value >= (isTime ? worth(*statement.unit) * more->value : own))
        return;
    statement.value = *statement.value + more->value * worth(*unit.unit) / own;
    statement.end = more->end + unit.words;
}

// "tenfold", "twice the average"
std::optional<StatedNumber> StatementReader::readMultiple(qsizetype begin, qsizetype first, qsizetype end) const
{
    const Token &word = m_tokens[size_t(first)];
    if (has(word, Lexeme::Multiple) && !m_language.multipleFollow.at(m_tokens, first + 1, end))
        return {};
    StatedNumber statement;
    statement.first = statement.numberFirst = first;
    statement.end = statement.numberEnd = first + 1;
    statement.value = word.lexeme->number;
    statement.unit = m_units.find(u"times"_s);
    statement.unitId = u"times"_s;
    statement.rule = u"unit"_s;
    readQualifier(statement, begin, end);
    return statement;
}

// "the Mazda 3 shares parts": the number of a name, before a verb that could be a noun
bool StatementReader::isModelNumber(const StatedNumber &statement, qsizetype begin) const
{
    if (!statement.counted || statement.first == begin || statement.numberEnd - statement.first != 1
        || size_t(statement.numberEnd) >= m_tokens.size())
        return false;
    const Token &digits = m_tokens[size_t(statement.first)];
    const Token &name = m_tokens[size_t(statement.first - 1)];
    return digits.kind == Token::Kind::Number && digits.word.size() <= 4 && name.kind == Token::Kind::Word
        && (name.capital || name.inner) && statement.first - 1 > begin
        && has(m_tokens[size_t(statement.numberEnd)], Lexeme::VerbNoun);
}

} // namespace Quipu
