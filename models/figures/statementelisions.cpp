// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nounphrases.h"
#include "models/figures/statements.h"

#include <cmath>

using namespace Qt::StringLiterals;

// Units and nouns that a list tells once: "1.500 hectáreas en Nariño (36.964), Cauca, con 16.544, y Meta, 3.200".

namespace Quipu {

namespace {

constexpr size_t lendersLookedAt = 4;
constexpr double likeness = 10; // how far apart two numbers of one scale are at most

bool isWhole(const StatedNumber &statement)
{
    return statement.value && *statement.value == std::floor(*statement.value);
}

bool isRatioUnit(const StatedNumber &statement)
{
    return statement.unit
        && (statement.unit->dimension == "ratio"_L1 || statement.unit->dimension == "percentage_points"_L1);
}

} // namespace

void StatementReader::adopt(StatedNumber &bare, const StatedNumber &full) const
{
    bare.unit = full.unit;
    bare.unitId = full.unitId;
    bare.counted = full.counted;
    bare.persons = full.persons;
    bare.subject = full.subject;
    bare.rule = full.rule;
    bare.adopted = true;
    const double leading = full.value && full.factor > 0 ? *full.value / full.factor : 0;
    const double own = bare.value.value_or(0);
    const bool alike = own > leading / likeness && own < leading * likeness;
    const bool sameScale = full.factor >= 1e6 && !bare.scaled && alike;
    if (sameScale) { // "511 million tonnes, against 518 in 2022"
        *bare.value *= full.factor;
        bare.factor = full.factor;
        bare.scaled = true;
    }
    if (bare.per.isEmpty())
        bare.per = full.per;
}

// "entre 50 y 150 euros": the unit behind the second number
const Unit *StatementReader::unitOfOtherEnd(const StatedNumber &statement, qsizetype end) const
{
    const qsizetype link = statement.numberEnd;
    if (link + 1 >= end || !has(m_tokens[size_t(link)], Lexeme::And | Lexeme::To | Lexeme::Or))
        return nullptr;
    const auto other = m_numbers.read(link + 1, end, false);
    if (!other || other->vague || other->share)
        return nullptr;
    const bool of = other->end < end && has(m_tokens[size_t(other->end)], Lexeme::Of);
    return m_units.at(m_tokens, other->end + (of ? 1 : 0), end).unit;
}

bool StatementReader::canLend(const StatedNumber &full, const StatedNumber &bare) const
{
    if (full.isBare() || (full.unit && full.unit->isTime()))
        return false;
    constexpr double mostPercent = 200;
    if (isRatioUnit(full))
        return !bare.scaled && !isWhole(bare) && *bare.value < mostPercent;
    return !full.counted || isWhole(bare) || !isWhole(full) || m_language.pointNouns.contains(full.unitId);
}

// Whether a bare number stands as the members of a list do, so that even a small one counts what was told before.
bool StatementReader::isListed(const StatedNumber &bare, qsizetype begin, qsizetype end) const
{
    const auto token = [&](qsizetype i) { return i >= begin && i < end ? &m_tokens[size_t(i)] : nullptr; };
    const Token *next = token(bare.end);
    if (m_language.differences.at(m_tokens, bare.end, end)) // "963 menos que"
        return true;
    qsizetype lead = leadBefore(bare, begin);
    const auto isName
        = [&](qsizetype i) { return token(i) && token(i)->kind == Token::Kind::Word && token(i)->capital; };
    if (!token(lead))
        return false;
    if (token(lead)->is(u'('))
        return isName(lead - 1) && next && next->is(u')');
    if (has(*token(lead), Lexeme::Including)) // "de las cuales 36"
        return true;
    const bool total = m_language.totalVerbs.endingAt(m_tokens, lead, begin) && next && has(*next, Lexeme::Of);
    const bool ends = !next || total || (next->kind == Token::Kind::Symbol && !next->isDash() && !next->is(u'/'))
        || has(*next, Lexeme::And | Lexeme::StrongPlace);
    if (!ends)
        return false;
    if (has(*token(lead), Lexeme::And) && next && has(*next, Lexeme::StrongPlace)) // "38 votos a favor y 14 en contra"
        return true;
    if (token(lead)->is(u',')) // "México, 300;"
        return isName(lead - 1);
    if (const auto link = m_language.listLinks.endingAt(m_tokens, lead, begin)) { // "Manabí, con 12"
        qsizetype name = lead - link.words;
        if (token(name) && token(name)->is(u','))
            --name;
        if (isName(name))
            return true;
    }
    if (has(*token(lead), Lexeme::Of | Lexeme::To)) // "fue de 74"
        --lead;
    return token(lead) && bool(m_language.totalVerbs.endingAt(m_tokens, lead, begin));
}

// "el 70 % de los casos, con 2.070.170": what the share is of
void StatementReader::countWholeOf(StatedNumber &bare, const StatedNumber &share, qsizetype end) const
{
    if (!isRatioUnit(share) || share.subject.isEmpty() || !isWhole(bare))
        return;
    qsizetype first = share.end;
    while (first < end && m_tokens[size_t(first)].span.start < share.subject.start)
        ++first;
    const NounPhrase noun = countedNoun(m_tokens, first, end, m_language);
    if (!noun.isEmpty())
        countAs(bare, noun.unit, noun.persons);
}

bool StatementReader::isPartOfThem(const StatedNumber &bare, qsizetype end) const
{
    return bare.end + 1 < end && has(m_tokens[size_t(bare.end)], Lexeme::Of)
        && has(m_tokens[size_t(bare.end + 1)], Lexeme::Including);
}

void StatementReader::adoptElided(std::vector<StatedNumber> &statements, const EarlierStatements &before,
                                  qsizetype begin, qsizetype end) const
{
    const StatedNumber *earlier = before.last;
    const StatedNumber *lastLarge = before.lastLarge;
    for (size_t i = 0; i < statements.size(); ++i) {
        StatedNumber &bare = statements[i];
        if (!bare.isBare() || !bare.value || bare.vague || (!bare.inDigits && !bare.scaled))
            continue;
        if (bare.end < end && has(m_tokens[size_t(bare.end)], Lexeme::Of) && !isWhole(bare)) // "0.35 of a share"
            continue;
        if (!isTellingBare(bare, begin) && !isListed(bare, begin, end))
            continue;
        if (isPartOfThem(bare, end)) { // "a bonus of 1,000 soles to 2,500 of them"
            if (earlier && earlier->counted)
                adopt(bare, *earlier);
            continue;
        }
        const StatedNumber *lender = nullptr;
        const size_t last = i > lendersLookedAt ? i - lendersLookedAt : 0;
        for (size_t from = i; from > last && !lender; --from) {
            const StatedNumber &full = statements[from - 1];
            const bool near = !isRatioUnit(full) || from == i;
            if (near && canLend(full, bare))
                lender = &full;
        }
        const bool large = bare.factor >= 1e6;
        if (!lender && earlier && canLend(*earlier, bare) && (!large || !lastLarge || earlier->factor >= 1e6))
            lender = earlier;
        if (!lender && large && lastLarge && canLend(*lastLarge, bare))
            lender = lastLarge;
        if (lender)
            adopt(bare, *lender);
        else if (large)
            countTotal(bare, leadBefore(bare, begin), begin);
        else if (i > 0)
            countWholeOf(bare, statements[i - 1], end);
    }
}

} // namespace Quipu
