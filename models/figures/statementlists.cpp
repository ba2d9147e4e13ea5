// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the numbers of one sentence do to each other: ranges, votes, and units told once for several.

namespace Quipu {

// "voted 89-0"
void StatementReader::markVotes(std::vector<StatedNumber> &statements, qsizetype begin) const
{
    for (size_t i = 0; i + 1 < statements.size(); ++i) {
        StatedNumber &ayes = statements[i];
        StatedNumber &noes = statements[i + 1];
        const bool pair
            = ayes.isBare() && noes.isBare() && ayes.inDigits && noes.inDigits && noes.first == ayes.end + 1;
        if (!pair || !m_tokens[size_t(ayes.end)].isDash() || m_tokens[size_t(ayes.end)].spaced)
            continue;
        bool isVote = false;
        for (qsizetype at = std::max(begin, ayes.first - 8); at < ayes.first; ++at)
            isVote = isVote || has(m_tokens[size_t(at)], Lexeme::VoteCue);
        if (!isVote)
            continue;
        for (StatedNumber *count : {&ayes, &noes}) {
            count->unit = m_units.find(u"votes"_s);
            count->unitId = u"votes"_s;
            count->rule = u"vote"_s;
        }
    }
}

// How far something moved: "rose $1.12", not "rose by 2 to 3 percent"
bool StatementReader::isStep(const StatedNumber &low, qsizetype begin) const
{
    const qsizetype lead = leadBefore(low, begin);
    return lead >= begin && has(m_tokens[size_t(lead)], Lexeme::Change | Lexeme::Move);
}

// "between 20 and 25 tons", "20-25 tons", "20 to 25 tons" are one figure with two bounds; "fell from 25 to 20" is two.
void StatementReader::joinRanges(std::vector<StatedNumber> &statements, qsizetype begin) const
{
    const auto join = [this, begin](StatedNumber &low, const StatedNumber &high) {
        qsizetype link = high.first - 1; // "entre el 75 % y el 80 %"
        if (link > low.end && has(m_tokens[size_t(link)], Lexeme::Definite))
            --link;
        if (link != low.end || low.unitId == "votes"_L1 || low.vague || high.vague || !low.value || !high.value
            || low.unitId != high.unitId)
            return false;
        const Token &word = m_tokens[size_t(link)];
        if (high.adopted && low.end > low.numberEnd && has(word, Lexeme::To)) // "de 118 pesos a 142"
            return false;
        qsizetype lead = low.first - 1;
        if (lead > begin && has(m_tokens[size_t(lead)], Lexeme::Definite))
            --lead;
        const Token *before = lead >= begin ? &m_tokens[size_t(lead)] : nullptr;
        const bool between = before && has(*before, Lexeme::Between) && has(word, Lexeme::And);
        const bool from = before && has(*before, Lexeme::From);
        if (has(word, Lexeme::To) && !from && !low.shared && !low.adopted && isStep(low, begin))
            return false; // "gained 23.7 points to 7,512"
        const bool spanned = from
            && ((lead > begin && has(m_tokens[size_t(lead - 1)], Lexeme::SpanCue)) || !isAfterChange(lead, begin));
        const bool to = (has(word, Lexeme::To) && (!from || spanned)) || has(word, Lexeme::Or);
        if (!(between || to || word.isDash()) || *low.value >= *high.value)
            return false;
        low.range = true;
        low.low = low.value;
        low.high = high.value;
        low.value.reset();
        low.approximation = Approximation::Exact;
        low.end = high.end;
        low.per = high.per;
        low.subject = high.subject;
        return true;
    };
    // In one pass: a "sentence" of a damaged file may hold a hundred thousand numbers.
    size_t kept = 0;
    for (size_t i = 0; i < statements.size(); ++i, ++kept) {
        if (kept != i)
            statements[kept] = std::move(statements[i]);
        if (i + 1 < statements.size() && join(statements[kept], statements[i + 1]))
            ++i;
    }
    statements.erase(statements.begin() + qsizetype(kept), statements.end());
}

// "from 5,000 hectares in 2010 to 7,200 in 2012", "1.100 millones de dólares ... los 1.190 millones": the unit is told
// once.
void StatementReader::adoptUnits(std::vector<StatedNumber> &statements, qsizetype begin) const
{
    constexpr qsizetype farthest = 25;
    constexpr size_t mostLookedAt = 3;
    for (size_t i = 1; i < statements.size(); ++i) {
        StatedNumber &bare = statements[i];
        if (!bare.isBare() || !bare.inDigits || !bare.value)
            continue;
        size_t source = i - 1; // past shares and lengths of time: "161 million journeys, up 3% from 138 million"
        const auto isBeside = [](const StatedNumber &other) {
            return other.isBare() || other.unitId == "percent"_L1 || (other.unit && other.unit->isTime())
                || (other.unit && other.unit->dimension == "percentage_points"_L1);
        };
        while (source > 0 && i - source < mostLookedAt && isBeside(statements[source]))
            --source;
        const StatedNumber &full = statements[source];
        if (isBeside(full) || bare.first - full.end > farthest)
            continue;
        qsizetype before = bare.first - 1;
        while (before > begin && has(m_tokens[size_t(before)], Lexeme::Definite))
            --before;
        if (!has(m_tokens[size_t(before)], Lexeme::To | Lexeme::From))
            before = leadBefore(bare, begin);
        const bool compares = bool(m_language.comparisons.endingAt(m_tokens, before, begin));
        const bool isEnd
            = (compares || has(m_tokens[size_t(before)], Lexeme::To | Lexeme::From)) && bare.end - full.end > 1;
        const Token *next = size_t(bare.end) < m_tokens.size() ? &m_tokens[size_t(bare.end)] : nullptr;
        const bool ofThem = next && has(*next, Lexeme::Of) && size_t(bare.end + 1) < m_tokens.size()
            && has(m_tokens[size_t(bare.end + 1)], Lexeme::Including);
        const bool ofSomething = next && next->kind == Token::Kind::Word && !has(*next, Lexeme::Stop);
        if (ofThem || ofSomething || (!isEnd && !(bare.scaled && full.unit && full.unit->isMoney())))
            continue;
        adopt(bare, full);
    }
}

// "7.4 and 6.5 tons", "from 49,200 to 42,900 hectares", "20,000-25,000 people": the last number's unit is everyone's.
void StatementReader::shareUnits(std::vector<StatedNumber> &statements) const
{
    for (size_t i = statements.size(); i-- > 1;) {
        StatedNumber &bare = statements[i - 1];
        StatedNumber &full = statements[i];
        const qsizetype gap = full.first - bare.end;
        const bool prefixed = bare.unit && bare.unit->isMoney() && bare.first < bare.numberFirst;
        if (full.isBare() && prefixed && gap == 1 && m_tokens[size_t(bare.end)].isDash()
            && full.value) // "€3-4 billion"
            adopt(full, bare);
        const bool money = bare.unit && bare.unit->isMoney() && full.unit == bare.unit;
        if (full.isBare() || gap < 1 || gap > 2 || (!bare.isBare() && !money))
            continue;
        const auto joins = [&](qsizetype at) {
            const Token &token = m_tokens[size_t(at)];
            return has(token, Lexeme::And | Lexeme::Or | Lexeme::To) || token.is(u',') || token.isDash()
                || m_language.crossSigns.contains(token.word);
        };
        bool joined = joins(bare.end);
        for (qsizetype at = bare.end + 1; at < full.first; ++at)
            joined = joined && (joins(at) || has(m_tokens[size_t(at)], Lexeme::Definite | Lexeme::Of));
        if (!joined || !bare.value)
            continue;
        const Token &link = m_tokens[size_t(bare.end)];
        const bool oneRange = has(link, Lexeme::To | Lexeme::And | Lexeme::Or) || link.isDash();
        if (!bare.scaled && full.factor > 1 && oneRange && full.value && *bare.value < 10 * *full.value / full.factor) {
            *bare.value *= full.factor;
            bare.scaled = true;
            bare.factor = full.factor;
        }
        if (money)
            continue;
        bare.unit = full.unit;
        bare.unitId = full.unitId;
        bare.counted = full.counted;
        bare.persons = full.persons;
        bare.subject = full.subject;
        bare.per = full.per;
        bare.rule = full.rule;
        bare.shared = true;
    }
}

} // namespace Quipu
