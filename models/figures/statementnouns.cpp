// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nounphrases.h"
#include "models/figures/statements.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// What a number counts when its own words leave it out: "100 of the 169 seats", "including 812", "killed at least 21",
// "the number of trains fell to 850,000"; and pairs that state nothing, such as the scores of games.

namespace Quipu {

namespace {

constexpr qsizetype elidedReach = 25; // tokens back to what was counted
constexpr qsizetype subjectReach = 20;

bool endsElision(const Token &token)
{
    return token.is(u';') || token.is(u':') || token.is(u'(');
}

} // namespace

// "beat Spain 2-1": a score, unless votes are told.
void StatementReader::leaveOutScores(std::vector<StatedNumber> &statements, qsizetype begin, qsizetype end) const
{
    constexpr qsizetype reachBefore = 12;
    constexpr qsizetype reachAfter = 6;
    std::vector<bool> left(statements.size());
    for (size_t i = 0; i + 1 < statements.size(); ++i) {
        const StatedNumber &ours = statements[i];
        const StatedNumber &theirs = statements[i + 1];
        const bool pair = ours.isBare() && theirs.isBare() && ours.inDigits && theirs.inDigits
            && theirs.first == ours.end + 1 && m_tokens[size_t(ours.end)].isDash() && !m_tokens[size_t(ours.end)].spaced
            && ours.value && theirs.value;
        if (!pair)
            continue;
        bool isScore = *theirs.value <= *ours.value;
        for (qsizetype at = std::max(begin, ours.first - reachBefore); at < std::min(end, theirs.end + reachAfter);
             ++at)
            isScore = isScore || has(m_tokens[size_t(at)], Lexeme::ScoreCue);
        left[i] = left[i + 1] = isScore;
    }
    size_t at = 0;
    std::erase_if(statements, [&](const StatedNumber &) { return left[at++]; });
}

// "from 49,200 in 2019 to 42,900 in 2021": which number the change starts from and which it ends with.
void StatementReader::markChanges(std::vector<StatedNumber> &statements, qsizetype begin) const
{
    for (size_t i = 0; i + 1 < statements.size(); ++i) {
        StatedNumber &start = statements[i];
        StatedNumber &finish = statements[i + 1];
        const bool from = start.first > begin && has(m_tokens[size_t(start.first - 1)], Lexeme::From);
        const bool to = finish.first > begin && has(m_tokens[size_t(finish.first - 1)], Lexeme::To);
        if (!from || !to || start.unitId != finish.unitId || finish.first - start.end > elidedReach)
            continue;
        start.changeEnd = ChangeEnd::Start;
        finish.changeEnd = ChangeEnd::Finish;
    }
}

void StatementReader::countAs(StatedNumber &statement, const QString &unit, bool persons) const
{
    statement.counted = true;
    statement.persons = persons;
    statement.unitId = persons ? u"persons"_s : unit;
    statement.rule = u"count_elided"_s;
}

// The word that leads up to the number, past its qualifier and articles.
qsizetype StatementReader::leadBefore(const StatedNumber &statement, qsizetype begin) const
{
    qsizetype before = statement.first - 1;
    for (int skipped = 0; skipped < 3 && before > begin; ++skipped) {
        auto match = m_language.qualifiersBefore.endingAt(m_tokens, before, begin);
        if (!match)
            match = m_language.skippedBefore.endingAt(m_tokens, before, begin);
        if (!match || before - match.words < begin || has(m_tokens[size_t(before)], Lexeme::To | Lexeme::From))
            break;
        before -= match.words;
    }
    return before;
}

// "31 of 36 drones", "2,200 of them", "including 812"
bool StatementReader::countPartOf(StatedNumber &statement, const StatedNumber *previous, const StatedNumber *next) const
{
    constexpr qsizetype farthestWhole = 5;
    const auto at = [&](qsizetype i) { return size_t(i) < m_tokens.size() ? &m_tokens[size_t(i)] : nullptr; };
    const Token *of = at(statement.end);
    const bool isPart = of && has(*of, Lexeme::Of);
    if (isPart && next && next->counted && next->first - statement.end <= farthestWhole) {
        countAs(statement, next->unitId, next->persons);
        return true;
    }
    const Token *whole = at(statement.end + 1);
    const bool ofThem = isPart && whole && has(*whole, Lexeme::Including);
    const Token *lead = statement.first > 0 ? at(statement.first - 1) : nullptr;
    const bool included = lead && has(*lead, Lexeme::Including | Lexeme::When);
    const Token *goes = at(statement.end);
    const Token *day = at(statement.end + 1);
    if (previous && previous->counted && lead && has(*lead, Lexeme::And) && goes && goes->spaced
        && has(*goes, Lexeme::Stop) && day && has(*day, Lexeme::Weekday)
        && statement.first - previous->end <= elidedReach) { // "and 27 on Tuesday"
        countAs(statement, previous->unitId, previous->persons);
        return true;
    }
    const bool fares = lead && (has(*lead, Lexeme::And) || lead->is(u',')) && goes && goes->spaced
        && has(*goes, Lexeme::ClauseVerb) && previous && previous->persons; // "and nine were taken to hospital"
    if (fares && statement.first - previous->end <= elidedReach) {
        countAs(statement, {}, true);
        return true;
    }
    if (!previous || !previous->counted || statement.first - previous->end > elidedReach
        || (previous->value && *statement.value > *previous->value))
        return false;
    const Token *opening = previous->first > 0 ? at(previous->first - 1) : nullptr;
    const bool ofWhole = opening && has(*opening, Lexeme::Of | Lexeme::Definite) && lead && lead->is(u',')
        && statement.first - previous->end <= 2; // "Of 413 fires, 249 are ..."
    const Token *after = at(statement.end);
    const bool goesOn = lead && has(*lead, Lexeme::And) && after && after->spaced
        && has(*after, Lexeme::From | Lexeme::StrongPlace); // "and 109 from France"
    const bool large = statement.scaled || *statement.value >= 1000;
    const bool bracketed = lead && lead->is(u'(') && after && after->is(u')') && large; // "France (10.1 million)"
    if (!ofThem && !included && !ofWhole && !goesOn && !bracketed)
        return false;
    countAs(statement, previous->unitId, previous->persons);
    return true;
}

// "Los feminicidios sumaron 861": the noun that the verb before the number adds up
bool StatementReader::countTotal(StatedNumber &statement, qsizetype lead, qsizetype begin) const
{
    constexpr qsizetype reach = 7;
    const bool toOrOf = lead > begin && has(m_tokens[size_t(lead)], Lexeme::To | Lexeme::Of);
    const auto verb = m_language.totalVerbs.endingAt(m_tokens, toOrOf ? lead - 1 : lead, begin);
    if (!verb)
        return false;
    const qsizetype end = (toOrOf ? lead : lead + 1) - verb.words;
    for (qsizetype i = end - 1; i >= std::max(begin, end - reach); --i) {
        const Token &token = m_tokens[size_t(i)];
        if (token.kind != Token::Kind::Word || token.used)
            return false;
        if (!has(token, Lexeme::Definite))
            continue;
        const NounPhrase noun = countedNoun(m_tokens, i + 1, end, m_language);
        if (noun.isEmpty() || m_units.at(m_tokens, noun.end - 1, noun.end))
            return false;
        countAs(statement, noun.unit, noun.persons);
        return true;
    }
    return false;
}

// "the number of delayed trains was 1.4 million", "the toll rose to 937", "murders in the city fell to 332"
bool StatementReader::countSubject(StatedNumber &statement, qsizetype begin) const
{
    bool changes = false;
    for (qsizetype i = statement.first - 1; i >= std::max(begin, statement.first - subjectReach); --i) {
        const Token &token = m_tokens[size_t(i)];
        if (endsElision(token))
            return false;
        changes = changes || has(token, Lexeme::Change);
        if (has(token, Lexeme::PersonTotal)) {
            countAs(statement, {}, true);
            return true;
        }
        if (!m_language.numberNouns.endingAt(m_tokens, i, begin))
            continue;
        const NounPhrase noun = countedNoun(m_tokens, i + 1, statement.first, m_language);
        if (noun.isEmpty())
            return false;
        countAs(statement, noun.unit, noun.persons);
        return true;
    }
    if (!statement.scaled && *statement.value != std::floor(*statement.value)) // an index is no count
        return false;
    const qsizetype lead = leadBefore(statement, begin);
    const bool large = statement.factor >= 1e6; // "los ingresos alcanzaron los 624.500 millones": of euros
    if (!large && countTotal(statement, lead, begin))
        return true;
    if (!changes || lead < begin || !has(m_tokens[size_t(lead)], Lexeme::To | Lexeme::From))
        return false;
    const qsizetype first = begin + (has(m_tokens[size_t(begin)], Lexeme::Definite) ? 1 : 0);
    const NounPhrase noun = countedNoun(m_tokens, first, std::min(first + 4, statement.first), m_language);
    if (noun.isEmpty() || m_units.at(m_tokens, noun.end - 1, noun.end))
        return false;
    countAs(statement, noun.unit, noun.persons);
    return true;
}

// Names what bare numbers count, where the sentence tells it elsewhere. Linear: each look is short.
void StatementReader::nameCounted(std::vector<StatedNumber> &statements, qsizetype begin, qsizetype end) const
{
    for (size_t i = 0; i < statements.size(); ++i) {
        StatedNumber &bare = statements[i];
        if (!bare.isBare() || !bare.value || bare.first == begin)
            continue;
        const StatedNumber *previous = i > 0 ? &statements[i - 1] : nullptr;
        const StatedNumber *next = i + 1 < statements.size() ? &statements[i + 1] : nullptr;
        const bool few = !bare.inDigits && *bare.value <= 2;
        if (!few && countPartOf(bare, previous, next))
            continue;
        const Token *after = bare.end < end ? &m_tokens[size_t(bare.end)] : nullptr;
        if (after && !after->spaced && after->isDash())
            continue;
        const bool ends = !after || after->kind != Token::Kind::Word || has(*after, Lexeme::Stop);
        const qsizetype lead = leadBefore(bare, begin);
        if (lead >= begin && has(m_tokens[size_t(lead)], Lexeme::CountedBefore) && (ends || bare.inDigits)) {
            countAs(bare, {}, true);
            bare.qualified = bare.qualified || few; // "killing two"
            continue;
        }
        if (bare.inDigits || bare.scaled)
            countSubject(bare, begin);
    }
}

} // namespace Quipu
