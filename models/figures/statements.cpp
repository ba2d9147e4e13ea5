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

constexpr qsizetype stretchOfChange = 16; // tokens from a verb of change to where the change ends

// "Q3,500": money has no thousandths, so that three digits behind the sign are thousands.
bool hasThousandths(const Token &digits, double value, DecimalSign decimals)
{
    const QStringView word = digits.word;
    const qsizetype sign = word.size() - 4;
    if (sign > 0 && decimals == DecimalSign::Point && word[sign] == u'.') // "$2.754 a gallon"
        return false;
    return sign > 0 && sign <= 3 && value < 1000 && word[0] != u'0' && (word[sign] == u',' || word[sign] == u'.');
}

// Whether the value of a statement can begin with the token; all that NumberReader can begin with, and multiples.
bool canOpen(const Token &token)
{
    if (token.kind == Token::Kind::Symbol)
        return has(token, Lexeme::FractionSign);
    return token.kind == Token::Kind::Number || has(token, Lexeme::opensStatement);
}

} // namespace

StatementReader::StatementReader(Tokens &tokens, const FigureLanguage &language, const UnitBook &units,
                                 DecimalSign sign)
    : m_tokens(tokens)
    , m_language(language)
    , m_numbers {tokens, language, sign}
    , m_units(units)
{ }

std::vector<StatedNumber> StatementReader::read(qsizetype begin, qsizetype end, const EarlierStatements &before) const
{
    std::vector<StatedNumber> found;
    std::optional<StatedNumber> perGroup;
    bool inLetters = false; // the sentence has told millions by a letter: "1.2m cars"
    for (qsizetype i = begin; i < end;) {
        const Token &token = m_tokens[size_t(i)];
        if (token.isPlain || token.used || !canOpen(token)) {
            ++i;
            continue;
        }
        auto statement = readOne(begin, i, end, inLetters);
        if (!statement) {
            ++i;
            continue;
        }
        i = std::max(statement->end, i + 1);
        inLetters = inLetters || (statement->scaled && m_tokens[size_t(statement->numberEnd - 1)].word.size() == 1);
        if (isPerGroup(*statement, begin))
            perGroup = std::move(statement);
        else
            found.push_back(std::move(*statement));
        if (perGroup && found.size() && found.back().isBare()
            && found.back().inDigits) // "the rate per 100,000 was 7.9"
            setRate(found.back(), perGroup->per);
    }
    markVotes(found, begin);
    leaveOutScores(found, begin, end);
    shareUnits(found);
    adoptUnits(found, begin);
    nameCounted(found, begin, end);
    adoptElided(found, before, begin, end);
    nameRates(found, begin);
    namePoints(found, before.last, begin, end);
    joinRanges(found, begin);
    markChanges(found, begin);
    std::erase_if(found, [&](const StatedNumber &statement) { return isTrivial(statement, begin); });
    for (StatedNumber &statement : found)
        setBounds(statement);
    return found;
}

std::optional<StatedNumber> StatementReader::readOne(qsizetype begin, qsizetype first, qsizetype end,
                                                     bool inLetters) const
{
    const Token &start = m_tokens[size_t(first)];
    if (has(start, Lexeme::Fold | Lexeme::Multiple))
        return readMultiple(begin, first, end);
    StatedNumber statement;
    statement.first = statement.numberFirst = first;
    const auto currency = start.kind == Token::Kind::Number || has(start, Lexeme::Numeral)
        ? m_units.currencyEndingAt(m_tokens, first - 1, begin)
        : UnitBook::Match {};
    const NonFigures nonFigures {m_tokens, m_language, begin, end};
    if ((!currency && nonFigures.isPartOfName(first)) || isCodeNumber(first, currency))
        return {};
    auto number = m_numbers.read(first, end, currency || isMoneySuffix(first, end, inLetters));
    if (!number)
        return {};
    if (currency && number->inDigits && !number->scaled && hasThousandths(start, number->value, m_numbers.sign))
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
    if (isModelNumber(statement, begin))
        return {};
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

// "COP26", "TK1980": capitals and plain digits, though the capitals could be money
bool StatementReader::isCodeNumber(qsizetype first, const UnitBook::Match &currency) const
{
    const Token &digits = m_tokens[size_t(first)];
    if (!currency || currency.words != 1 || digits.spaced || digits.kind != Token::Kind::Number)
        return false;
    const Token &letters = m_tokens[size_t(first - 1)];
    if (letters.kind != Token::Kind::Word || !letters.shouted || letters.word.size() < 2
        || !std::all_of(digits.word.begin(), digits.word.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    const qsizetype next = first + 1;
    const bool scaled
        = size_t(next) < m_tokens.size() && has(m_tokens[size_t(next)], Lexeme::Scale | Lexeme::SuffixScale);
    return !scaled && (letters.word.size() == 3 || digits.word.size() == 4);
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

void StatementReader::readQualifier(StatedNumber &statement, qsizetype begin, qsizetype end) const
{
    qsizetype before = statement.first - 1;
    bool determined = false;
    bool definite = false;
    for (int skipped = 0; skipped < 3 && before >= begin; ++skipped) {
        if (const auto match = m_language.qualifiersBefore.endingAt(m_tokens, before, begin)) {
            const bool time = statement.unit && statement.unit->isTime();
            const bool than = !time && definite
                && m_language.comparisons.endingAt(m_tokens, before, begin); // "more than the 189 million of 2019"
            const bool over = (determined && time) || than; // "over the two years"
            const bool to
                = match.payload == int(Approximation::UpTo) && match.words == 1 && isAfterChange(before, begin);
            if (!over && !to && !m_tokens[size_t(before)].used && !endsWithRatio(before - match.words, begin)) {
                statement.approximation = Approximation(match.payload);
                statement.qualified = true;
            }
            return;
        }
        const auto skip = m_language.skippedBefore.endingAt(m_tokens, before, begin);
        if (!skip)
            break;
        determined = determined || has(m_tokens[size_t(before)], Lexeme::Definite | Lexeme::One);
        definite = definite || has(m_tokens[size_t(before)], Lexeme::Definite);
        before -= skip.words;
    }
    const bool plus = statement.numberEnd < end && m_tokens[size_t(statement.numberEnd)].is(u'+');
    const auto afterNumber = m_language.qualifiersAfter.at(m_tokens, statement.numberEnd, end);
    const bool atUnit = !afterNumber;
    const auto after = afterNumber ? afterNumber : m_language.qualifiersAfter.at(m_tokens, statement.end, end);
    if (!plus && !after)
        return;
    const qsizetype next = (atUnit ? statement.end : statement.numberEnd) + after.words;
    const bool goesOn = next < end
        && (m_language.comparisons.at(m_tokens, next, end) || m_tokens[size_t(next)].kind == Token::Kind::Number
            || m_units.currencyEndingAt(m_tokens, next, next)); // "24 firms and more than 12", "€60m plus €15m"
    if (!plus && goesOn)
        return;
    statement.approximation = plus ? Approximation::AtLeast : Approximation(after.payload);
    statement.qualified = true;
}

// "un 15 % por encima de los 110 de 2016": what is compared with, not a bound
bool StatementReader::endsWithRatio(qsizetype last, qsizetype begin) const
{
    for (qsizetype first = last; first >= std::max(begin, last - 1); --first) {
        const auto match = m_units.at(m_tokens, first, last + 1);
        if (match && first + match.words == last + 1 && match.unit->dimension == "ratio"_L1)
            return true;
    }
    return false;
}

// "bajó hasta el 7,3 por ciento": where a change ends, not a bound
bool StatementReader::isAfterChange(qsizetype at, qsizetype begin) const
{
    for (qsizetype i = at - 1; i >= std::max(begin, at - stretchOfChange); --i) {
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
    const Token &before = m_tokens[size_t(statement.first - 1)];
    if (before.shouted && before.word.size() > 1 && digits.size() > 4 && digits.toLongLong() > 0) // "HD 209458"
        return false;
    if (*statement.value >= 1000 && digits.size() > 4)
        return true;
    const bool isClock = digits.size() > 3 && has(before, Lexeme::StrongPlace); // "at 10.30"
    return *statement.value != std::floor(*statement.value) && !isClock
        && (has(before, Lexeme::Of | Lexeme::To | Lexeme::ClauseVerb)
            || (before.kind == Token::Kind::Word && before.spaced && !before.capital && !before.inner
                && before.word.size() > 1));
}

// "one person was killed"
bool StatementReader::isCasualty(qsizetype at) const
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = at; i < std::min(at + reach, qsizetype(m_tokens.size())); ++i) {
        if (has(m_tokens[size_t(i)], Lexeme::Casualty))
            return true;
        if (m_tokens[size_t(i)].kind != Token::Kind::Word)
            return false;
    }
    return false;
}

// Small spelled numbers that only introduce participants ("the two countries", "one of them"), and bare numbers.
bool StatementReader::isTrivial(const StatedNumber &statement, qsizetype begin) const
{
    if (statement.isBare())
        return !isTellingBare(statement, begin);
    if (!statement.counted || statement.inDigits || statement.scaled || !statement.value || *statement.value > 12)
        return false;
    if (*statement.value < 2)
        return !statement.persons || !isCasualty(statement.end);
    if (statement.first == begin)
        return false;
    const Token &before = m_tokens[size_t(statement.first - 1)];
    if (has(before, Lexeme::Definite) && !statement.qualified)
        return *statement.value <= 2 || statement.persons || !before.word.startsWith(u'\'');
    if (*statement.value > 2 || !has(before, Lexeme::ParticipantLink) || statement.qualified)
        return false;
    return statement.first - 2 < begin || !has(m_tokens[size_t(statement.first - 2)], Lexeme::TotalNoun);
}

} // namespace Quipu
