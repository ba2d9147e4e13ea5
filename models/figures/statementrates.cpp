// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nounphrases.h"
#include "models/figures/statements.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// What a number is per: a year, a hectare, 100,000 people; and the points of a rate.

namespace Quipu {

namespace {

constexpr double smallestGroup = 100;

} // namespace

void StatementReader::readPer(StatedNumber &statement, qsizetype end) const
{
    readPerGroup(statement, end);
    if (statement.isBare() || !statement.per.isEmpty())
        return;
    if (const auto match = m_language.perYear.at(m_tokens, statement.end, end)) {
        const qsizetype after = statement.end + match.words;
        if (after < end && has(m_tokens[size_t(after)], Lexeme::PerYearFollow))
            return;
        statement.per = u"year"_s;
        statement.end = after;
    } else if (const auto other = m_language.perOther.at(m_tokens, statement.end, end)) {
        const qsizetype after = statement.end + other.words; // "870 million a month earlier"
        if (after < end && has(m_tokens[size_t(after)], Lexeme::PerYearFollow))
            return;
        statement.per = m_language.perNames[other.payload];
        statement.end = after;
    } else {
        readPerUnit(statement, end);
        if (statement.per.isEmpty())
            readPerAfterNoun(statement, end);
    }
}

// "/oz", "per square foot", "a mile", "per container"
void StatementReader::readPerUnit(StatedNumber &statement, qsizetype end) const
{
    const auto link = m_language.perLinks.at(m_tokens, statement.end, end);
    const qsizetype at = statement.end + link.words;
    if (!link || at >= end || m_tokens[size_t(at)].used)
        return;
    const Token &next = m_tokens[size_t(at)];
    const bool stroke = m_tokens[size_t(statement.end)].kind == Token::Kind::Symbol;
    if (stroke && (next.spaced || m_tokens[size_t(statement.end)].spaced))
        return;
    if (const auto unit = m_units.at(m_tokens, at, end);
        unit && !unit.unit->isMoney() && unit.unit->dimension != "ratio"_L1) {
        if (!stroke && !link.payload && (statement.counted || unit.unit->isTime())) // "12 people a metre apart"
            return;
        const bool several = unit.unit->isTime() && unit.unit->id.endsWith(u's');
        statement.per = several ? unit.unit->id.chopped(1) : unit.unit->id;
        statement.end = at + unit.words;
        return;
    }
    const bool noun = link.payload && !stroke && next.kind == Token::Kind::Word && !next.capital && next.word.size() > 2
        && !has(next, Lexeme::Stop | Lexeme::Numeral | Lexeme::Scale) && !m_language.unitAdjectives.contains(next.word);
    if (!noun)
        return;
    statement.per = next.word.toString();
    statement.end = at + 1;
}

// "150 billion tonnes of ice a year"
void StatementReader::readPerAfterNoun(StatedNumber &statement, qsizetype end) const
{
    if (statement.counted || statement.subject.isEmpty())
        return;
    qsizetype at = statement.end;
    while (at < end && m_tokens[size_t(at)].span.end <= statement.subject.end)
        ++at;
    if (const auto year = m_language.perYear.at(m_tokens, at, end)) {
        const qsizetype after = at + year.words;
        if (after >= end || !has(m_tokens[size_t(after)], Lexeme::PerYearFollow))
            statement.per = u"year"_s;
    } else if (const auto other = m_language.perOther.at(m_tokens, at, end)) {
        statement.per = m_language.perNames[other.payload];
    }
}

// "22,6 por cada 100 mil habitantes"
void StatementReader::readPerGroup(StatedNumber &statement, qsizetype end) const
{
    const auto lead = m_language.perGroups.at(m_tokens, statement.end, end);
    const qsizetype first = statement.end + lead.words;
    if (!lead || first >= end || m_tokens[size_t(first)].used || !statement.value)
        return;
    const auto size = m_numbers.read(first, end, false);
    const bool round = size && size->vague && size->end == first + 1; // "per million people"
    if (!size || (size->vague && !round) || size->share || size->value < smallestGroup)
        return;
    if (const auto unit = m_units.at(m_tokens, size->end, end); unit && !statement.isBare()) { // "per 100 km"
        statement.per = QString::number(qint64(size->value)) + u' ' + unit.unit->id;
        statement.end = size->end + unit.words;
        return;
    }
    const bool of = size->end < end && has(m_tokens[size_t(size->end)], Lexeme::Of);
    const NounPhrase noun = countedNoun(m_tokens, size->end + (of ? 1 : 0), end, m_language);
    if (noun.isEmpty())
        return;
    const QString per = QString::number(qint64(size->value)) + u' ' + (noun.persons ? u"persons"_s : noun.unit);
    if (statement.isBare())
        setRate(statement, per);
    statement.per = per;
    statement.end = noun.end;
}

void StatementReader::setRate(StatedNumber &statement, const QString &per) const
{
    statement.unit = m_units.find(u"rate"_s);
    statement.unitId = u"rate"_s;
    statement.per = per;
    statement.rule = u"rate"_s;
}

// "por cada 100,000 habitantes" ahead of its rate
bool StatementReader::isPerGroup(const StatedNumber &statement, qsizetype begin) const
{
    return statement.counted && statement.value && *statement.value >= smallestGroup
        && m_language.perGroups.endingAt(m_tokens, statement.first - 1, begin)
        && std::fmod(std::log10(*statement.value), 1) == 0;
}

// "the murder rate": a rate is told in what it counts
void StatementReader::nameRates(std::vector<StatedNumber> &statements, qsizetype begin) const
{
    for (StatedNumber &statement : statements) {
        if (statement.unitId != "rate"_L1)
            continue;
        StatedNumber named = statement;
        if (!countSubject(named, begin) || named.persons)
            continue;
        statement.unitId = named.unitId;
    }
}

// "7,5 %, 2,8 puntos menos que un año antes": points of a percentage
void StatementReader::namePoints(std::vector<StatedNumber> &statements, const StatedNumber *earlier, qsizetype begin,
                                 qsizetype end) const
{
    constexpr double mostPoints = 100;
    const auto isRatio = [](const StatedNumber &other) {
        return other.unit && (other.unit->dimension == "ratio"_L1 || other.unit->dimension == "percentage_points"_L1);
    };
    const bool told = (earlier && isRatio(*earlier)) || std::any_of(statements.begin(), statements.end(), isRatio);
    const bool points = told && std::any_of(statements.begin(), statements.end(), [this](const StatedNumber &other) {
                            return other.counted && m_language.pointNouns.contains(other.unitId);
                        });
    if (!points)
        return;
    const bool ofIndex = std::any_of(m_tokens.begin() + begin, m_tokens.begin() + end, [this](const Token &token) {
        return token.kind == Token::Kind::Word && m_language.indexNouns.contains(token.word);
    });
    for (StatedNumber &statement : statements) {
        if (ofIndex || !statement.counted || !statement.value || *statement.value > mostPoints
            || !m_language.pointNouns.contains(statement.unitId))
            continue;
        statement.unit = m_units.find(u"percentage_points"_s);
        statement.unitId = u"percentage_points"_s;
        statement.counted = false;
        statement.rule = u"unit"_s;
    }
}

} // namespace Quipu
