// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/statements.h"

#include "models/figures/nonfigures.h"
#include "models/figures/nounphrases.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype changeReach = 16; // tokens from a verb of change to where the change ends

// "Q3,500": money has no thousandths, so that three digits behind the sign are thousands.
bool hasThousandths(const Token &digits, double value)
{
    const QStringView word = digits.word;
    const qsizetype sign = word.size() - 4;
    return sign > 0 && sign <= 3 && value < 1000 && word[0] != u'0' && (word[sign] == u',' || word[sign] == u'.');
}

} // namespace

StatementReader::StatementReader(Tokens &tokens, const FigureLanguage &language, const UnitBook &units,
                                 DecimalSign sign)
    : m_tokens(tokens)
    , m_language(language)
    , m_numbers {tokens, language, sign}
    , m_units(units)
{ }

std::vector<StatedNumber> StatementReader::read(qsizetype begin, qsizetype end, const StatedNumber *earlier) const
{
    std::vector<StatedNumber> found;
    std::optional<StatedNumber> perGroup;
    for (qsizetype i = begin; i < end;) {
        if (m_tokens[size_t(i)].used) {
            ++i;
            continue;
        }
        const auto statement = readOne(begin, i, end);
        if (!statement) {
            ++i;
            continue;
        }
        i = std::max(statement->end, i + 1);
        if (isPerGroup(*statement, begin))
            perGroup = *statement;
        else
            found.push_back(*statement);
        if (perGroup && found.size() && found.back().isBare()
            && found.back().inDigits) // "the rate per 100,000 was 7.9"
            setRate(found.back(), perGroup->per);
    }
    markVotes(found, begin);
    leaveOutScores(found, begin, end);
    shareUnits(found);
    adoptUnits(found, begin);
    nameCounted(found, begin, end);
    adoptElided(found, earlier, begin, end);
    nameRates(found, begin);
    namePoints(found, earlier);
    joinRanges(found, begin);
    markChanges(found, begin);
    std::erase_if(found, [&](const StatedNumber &statement) { return isTrivial(statement, begin); });
    for (StatedNumber &statement : found)
        setBounds(statement);
    return found;
}

std::optional<StatedNumber> StatementReader::readOne(qsizetype begin, qsizetype first, qsizetype end) const
{
    const Token &start = m_tokens[size_t(first)];
    if (start.kind == Token::Kind::Symbol || (start.kind == Token::Kind::Word && !start.lexeme))
        return {};
    StatedNumber statement;
    statement.first = statement.numberFirst = first;
    const auto currency = start.kind == Token::Kind::Number || has(start, Lexeme::Numeral)
        ? m_units.currencyEndingAt(m_tokens, first - 1, begin)
        : UnitBook::Match {};
    const NonFigures nonFigures {m_tokens, m_language, begin, end};
    if (!currency && nonFigures.isPartOfName(first))
        return {};
    auto number = m_numbers.read(first, end, currency || isMoneySuffix(first, end));
    if (!number)
        return {};
    if (currency && number->inDigits && !number->scaled && hasThousandths(start, number->value))
        number->value *= 1000;
    const bool letter = currency && m_tokens[size_t(first - 1)].kind == Token::Kind::Word
        && m_tokens[size_t(first - 1)].word.size() == 1;
    if (letter && !number->scaled && number->value < 100) // "R80" is a road, "R500" money
        return {};
    const auto leading = currency ? UnitBook::Match {} : m_units.leadingAt(m_tokens, first - 1, begin);
    statement.numberEnd = statement.end = number->end;
    statement.inDigits = number->inDigits;
    statement.scaled = number->scaled;
    statement.vague = number->vague;
    if (number->round)
        statement.approximation = Approximation::About;
    if (!number->vague)
        statement.value = number->value;
    else
        statement.low = number->value;
    if (number->scaled && number->leading > 0)
        statement.factor = number->value / number->leading;
    if (currency) {
        statement.first -= currency.words;
        statement.unit = currency.unit;
        statement.unitId = currency.unit->id;
        statement.rule = u"money"_s;
    }
    if (number->share) {
        statement.value = number->value * 100;
        statement.unit = m_units.find(u"percent"_s);
        statement.unitId = u"percent"_s;
        statement.rule = u"share"_s;
    } else if (leading) {
        statement.unit = leading.unit;
        statement.unitId = leading.unit->id;
        statement.rule = u"unit"_s;
    } else {
        readUnit(statement, *number, end);
    }
    if (isPerGroup(statement, begin)) {
        statement.per = QString::number(qint64(*statement.value)) + u' ' + statement.unitId;
        return statement;
    }
    const Unit *otherEnd = statement.isBare() ? unitOfOtherEnd(statement, end) : nullptr;
    if (nonFigures.isExcluded(statement.numberFirst, statement.numberEnd, otherEnd ? otherEnd : statement.unit,
                              statement.end, statement.isBare()))
        return {};
    readSign(statement, begin, end);
    readPer(statement, end);
    readQualifier(statement, begin, end);
    return statement;
}

// "-3.2%", "(-6,7%)", "minus 6°C", "12 grados bajo cero"
void StatementReader::readSign(StatedNumber &statement, qsizetype begin, qsizetype end) const
{
    if (!statement.value || !statement.unit || statement.first == begin)
        return;
    const Token &sign = m_tokens[size_t(statement.first - 1)];
    const bool dash = (sign.isDash() || sign.is(0x2212)) && !m_tokens[size_t(statement.first)].spaced
        && (sign.spaced || (statement.first - 2 >= begin && m_tokens[size_t(statement.first - 2)].is(u'(')));
    const QString &dimension = statement.unit->dimension;
    const bool measures = dimension == "temperature"_L1 || dimension == "ratio"_L1 || dimension == "angle"_L1;
    const bool minus = measures && has(sign, Lexeme::Minus);
    const bool below = measures && m_language.belowZero.at(m_tokens, statement.end, end);
    if (!dash && !minus && !below)
        return;
    statement.value = -*statement.value;
    if (dash || minus)
        --statement.first;
}

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
    const auto match = m_units.at(m_tokens, unitAt, end, large);
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
        if (match.unit->isTime())
            readCompound(statement, end);
        return;
    }
    if (statement.unit) {
        statement.subject = measuredNoun(m_tokens, statement.end, end, m_language);
        return;
    }
    const NounPhrase noun = countedNoun(m_tokens, at, end, m_language);
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

// "4.5m euros", "7.7m tonnes", "2m jobs": a letter that is a scale because what it counts follows
bool StatementReader::isMoneySuffix(qsizetype number, qsizetype end) const
{
    if (number + 2 >= end || m_tokens[size_t(number + 1)].spaced
        || !has(m_tokens[size_t(number + 1)], Lexeme::SuffixScale))
        return false;
    const qsizetype next = number + 2 + (has(m_tokens[size_t(number + 2)], Lexeme::Of) ? 1 : 0);
    return m_units.at(m_tokens, next, end) || m_tokens[size_t(number + 1)].word == u"k"
        || (m_tokens[size_t(next)].spaced && looksPlural(m_tokens[size_t(next)], m_language));
}

// "6 years and eight months" is one length of time, told in its first unit.
void StatementReader::readCompound(StatedNumber &statement, qsizetype end) const
{
    qsizetype at = statement.end;
    if (at < end && has(m_tokens[size_t(at)], Lexeme::And))
        ++at;
    if (at >= end || !statement.value)
        return;
    const auto more = m_numbers.read(at, end, false);
    if (!more || more->vague || more->share || more->end >= end)
        return;
    const auto unit = m_units.at(m_tokens, more->end, end);
    if (!unit || !unit.unit->isTime() || unit.unit->years >= statement.unit->years)
        return;
    const double own = statement.unit->years / statement.unit->multiple;
    statement.value = *statement.value + more->value * unit.unit->years / own;
    statement.end = more->end + unit.words;
}

void StatementReader::readQualifier(StatedNumber &statement, qsizetype begin, qsizetype end) const
{
    qsizetype before = statement.first - 1;
    bool determined = false;
    for (int skipped = 0; skipped < 3 && before >= begin; ++skipped) {
        if (const auto match = m_language.qualifiersBefore.endingAt(m_tokens, before, begin)) {
            const bool over = determined && statement.unit && statement.unit->isTime(); // "over the two years"
            const bool to
                = match.payload == int(Approximation::UpTo) && match.words == 1 && isAfterChange(before, begin);
            if (!over && !to && !m_tokens[size_t(before)].used) {
                statement.approximation = Approximation(match.payload);
                statement.qualified = true;
            }
            return;
        }
        const auto skip = m_language.skippedBefore.endingAt(m_tokens, before, begin);
        if (!skip)
            break;
        determined = determined || has(m_tokens[size_t(before)], Lexeme::Definite | Lexeme::One);
        before -= skip.words;
    }
    const bool plus = statement.numberEnd < end && m_tokens[size_t(statement.numberEnd)].is(u'+');
    const auto afterNumber = m_language.qualifiersAfter.at(m_tokens, statement.numberEnd, end);
    const auto after = afterNumber ? afterNumber : m_language.qualifiersAfter.at(m_tokens, statement.end, end);
    if (!plus && !after)
        return;
    statement.approximation = plus ? Approximation::AtLeast : Approximation(after.payload);
    statement.qualified = true;
}

// "bajó hasta el 7,3 por ciento": where a change ends, not a bound
bool StatementReader::isAfterChange(qsizetype at, qsizetype begin) const
{
    for (qsizetype i = at - 1; i >= std::max(begin, at - changeReach); --i) {
        if (has(m_tokens[size_t(i)], Lexeme::Change))
            return true;
    }
    return false;
}

void StatementReader::setBounds(StatedNumber &statement) const
{
    if (statement.range)
        return;
    if (statement.vague) {
        statement.approximation = Approximation::About;
        return;
    }
    const bool openBelow
        = statement.approximation == Approximation::Almost || statement.approximation == Approximation::UpTo;
    const bool openAbove
        = statement.approximation == Approximation::MoreThan || statement.approximation == Approximation::AtLeast;
    statement.low = openBelow ? std::nullopt : statement.value;
    statement.high = openAbove ? std::nullopt : statement.value;
}

// A number without unit or noun is kept only where its form or its words show that it measures something.
bool StatementReader::isTellingBare(const StatedNumber &statement, qsizetype begin) const
{
    if (statement.range || (statement.scaled && !statement.vague) || (statement.qualified && statement.inDigits))
        return true;
    const QStringView digits = m_tokens[size_t(statement.numberFirst)].word;
    if (!statement.inDigits || !statement.value || statement.first == begin || digits.size() < 3)
        return false;
    if (*statement.value >= 1000 && digits.size() > 4)
        return true;
    const Token &before = m_tokens[size_t(statement.first - 1)];
    return *statement.value != std::floor(*statement.value)
        && has(before, Lexeme::Of | Lexeme::To | Lexeme::ClauseVerb);
}

// Small spelled numbers that only introduce participants ("the two countries", "one of them"), and bare numbers.
bool StatementReader::isTrivial(const StatedNumber &statement, qsizetype begin) const
{
    if (statement.isBare())
        return !isTellingBare(statement, begin);
    if (!statement.counted || statement.inDigits || statement.scaled || !statement.value || *statement.value > 12)
        return false;
    if (*statement.value < 2)
        return true;
    if (statement.first == begin)
        return false;
    const Token &before = m_tokens[size_t(statement.first - 1)];
    if (has(before, Lexeme::Definite) && !statement.qualified)
        return true;
    if (*statement.value > 2 || !has(before, Lexeme::ParticipantLink) || statement.qualified)
        return false;
    return statement.first - 2 < begin || !has(m_tokens[size_t(statement.first - 2)], Lexeme::TotalNoun);
}

} // namespace Quipu
