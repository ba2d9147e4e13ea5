// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Quipu {

namespace {

constexpr qsizetype longestNumber = 24; // tokens; keeps every look at a number short

// Adds up one spelled or written number, group by group: "two hundred and fifty thousand", "3 millones 400 mil".
class NumberSum final
{
public:
    bool canAdd(double value) const
    {
        if (!m_hasGroup)
            return m_total == 0 || value < m_lastScale;
        if (value >= 100 || m_group != std::floor(m_group))
            return false;
        return std::fmod(m_group, 100) == 0
            ? value < 100
            : std::fmod(m_group, 10) == 0 && std::fmod(m_group, 100) >= 20 && value < 10;
    }
    void add(double value)
    {
        m_group += value;
        m_hasGroup = true;
    }
    void scale(double factor)
    {
        if (factor < 1000) { // hundred and dozen stay inside their group
            m_group = (m_hasGroup ? m_group : 1) * factor;
            m_hasGroup = true;
            m_last = factor;
            return;
        }
        if (factor > m_lastScale) {
            m_total = (m_total + m_group) * factor;
        } else {
            m_total += (m_hasGroup ? m_group : 1) * factor;
        }
        m_lastScale = m_last = factor;
        m_group = 0;
        m_hasGroup = false;
    }
    void addHalf() { m_total += 0.5 * m_last; }
    bool canScale(double factor) const
    {
        return factor < 1000 ? !m_hasGroup || m_group < 100 : m_hasGroup || factor > m_lastScale;
    }
    bool hasGroup() const { return m_hasGroup; }
    bool canAnd() const { return !m_hasGroup || (m_group >= 20 && std::fmod(m_group, 10) == 0); }
    double value() const { return m_total + m_group; }

private:
    double m_total = 0;
    double m_group = 0;
    bool m_hasGroup = false;
    double m_lastScale = std::numeric_limits<double>::infinity();
    double m_last = 1;
};

bool isScaleWord(const Token &token)
{
    return has(token, Lexeme::Scale);
}

bool isVagueWord(const Token &token)
{
    return has(token, Lexeme::Vague | Lexeme::VagueTens);
}

} // namespace

std::optional<ReadNumber> NumberReader::read(qsizetype first, qsizetype sentenceEnd, bool isMoney) const
{
    const qsizetype end = std::min(sentenceEnd, first + longestNumber);
    if (const auto ratio = readRatio(first, end))
        return ratio;
    if (const auto fraction = readFraction(first, end))
        return fraction;
    if (const auto plain = readPlain(first, end, isMoney))
        return plain;
    return readVague(first, end);
}

// "dozens", "tens of thousands", "miles de millones", "several hundred"
std::optional<ReadNumber> NumberReader::readVague(qsizetype first, qsizetype end) const
{
    const Token &token = tokens[size_t(first)];
    if (!isVagueWord(token) && !isScaleWord(token))
        return {};
    ReadNumber number {first + 1, token.lexeme->number == 0 ? 10 : token.lexeme->number, false, true, true, false, 0,
                       false};
    while (number.end < end) {
        const Token &next = tokens[size_t(number.end)];
        if (isVagueWord(next) || isScaleWord(next)) {
            number.value *= next.lexeme->number;
            ++number.end;
        } else if (has(next, Lexeme::Of) && number.end + 1 < end
                   && (isVagueWord(tokens[size_t(number.end + 1)]) || isScaleWord(tokens[size_t(number.end + 1)]))) {
            ++number.end;
        } else {
            break;
        }
    }
    return number;
}

// "half", "a third", "two-thirds", "una tercera parte", "half a million", "medio millón"
std::optional<ReadNumber> NumberReader::readFraction(qsizetype first, qsizetype end) const
{
    qsizetype i = first;
    double count = 1;
    bool counted = false;
    const Token &start = tokens[size_t(i)];
    if (has(start, Lexeme::One)
        || (has(start, Lexeme::Numeral) && start.lexeme->number >= 1 && start.lexeme->number < 10)) {
        if (has(start, Lexeme::Numeral))
            count = start.lexeme->number;
        counted = true;
        ++i;
        if (i + 1 < end && tokens[size_t(i)].isDash() && !tokens[size_t(i)].spaced)
            ++i;
    }
    if (i >= end || !has(tokens[size_t(i)], Lexeme::Fraction))
        return {};
    const bool half = has(tokens[size_t(i)], Lexeme::Half);
    if (!counted && !half)
        return {};
    ReadNumber number {i + 1, count * tokens[size_t(i)].lexeme->number, false, false, false, true, 0, false};
    const auto at = [&](qsizetype j) { return j < end ? &tokens[size_t(j)] : nullptr; };
    const bool part = at(number.end) && has(*at(number.end), Lexeme::FractionPart);
    if (part)
        ++number.end;
    // "a third straight season", "un cuarto mandato": an ordinal
    const Token *noun = at(number.end);
    if (!half && !part && count == 1 && noun && noun->spaced && noun->kind == Token::Kind::Word
        && !has(*noun, Lexeme::Stop | Lexeme::Of | Lexeme::ClauseVerb))
        return {};
    qsizetype next = number.end;
    if (at(next) && has(*at(next), Lexeme::Of))
        ++next;
    const bool of = next > number.end;
    if (at(next) && has(*at(next), Lexeme::One))
        ++next;
    if (at(next) && isScaleWord(*at(next))) { // half a million
        number.value *= at(next)->lexeme->number;
        number.end = next + 1;
        number.share = false;
        number.scaled = true;
        return number;
    }
    if (next > number.end && !of) { // half a ton
        number.end = next;
        number.share = false;
        return number;
    }
    if (half && language.averages.contains(tokens[size_t(i)].word)
        && (of || !at(number.end) || at(number.end)->kind != Token::Kind::Word))
        return {};
    const bool wholeFollows = of || (at(number.end) && has(*at(number.end), Lexeme::Definite));
    if (half && !counted && !wholeFollows) {
        if (language.code == u"en" || !at(number.end) || at(number.end)->kind != Token::Kind::Word)
            return {};
        number.share = false; // "media hora", "medio kilo"
    }
    return number;
}

// "one in four", "3 out of 10", "uno de cada tres": a share
std::optional<ReadNumber> NumberReader::readRatio(qsizetype first, qsizetype end) const
{
    const auto valueAt = [&](qsizetype i) -> std::optional<double> {
        if (i >= end)
            return {};
        const Token &token = tokens[size_t(i)];
        if (has(token, Lexeme::Numeral))
            return token.lexeme->number;
        return token.kind == Token::Kind::Number ? valueOfDigits(token.word, sign) : std::nullopt;
    };
    const auto part = valueAt(first);
    if (!part)
        return {};
    const auto link = language.ratios.at(tokens, first + 1, end);
    if (!link)
        return {};
    const auto whole = valueAt(first + 1 + link.words);
    const bool small = whole && *whole >= 2 && *part >= 1 && *part < *whole;
    if (!small || (*whole > 20 && *whole != 100 && *whole != 1000))
        return {};
    const qsizetype after = first + 2 + link.words;
    if (after < end && isScaleWord(tokens[size_t(after)])) // "22,6 por cada 100 mil"
        return {};
    return ReadNumber {after, *part / *whole, false, false, false, true, 0, false};
}

std::optional<ReadNumber> NumberReader::readPlain(qsizetype first, qsizetype end, bool isMoney) const
{
    NumberSum sum;
    ReadNumber number {first, 0, false, false, false, false, 0, false};
    bool afterScale = false;
    for (qsizetype i = first; i < end;) {
        const Token &token = tokens[size_t(i)];
        const Token *next = i + 1 < end ? &tokens[size_t(i + 1)] : nullptr;
        if (token.used)
            break;
        if (token.kind == Token::Kind::Number) {
            const auto value = valueOfDigits(token.word, sign);
            if (!value || !(i == first || (afterScale && !language.pointIsDecimal && sum.canAdd(*value))))
                break;
            sum.add(*value);
            if (i == first)
                number.leading = *value;
            number.inDigits = true;
            afterScale = false;
        } else if (has(token, Lexeme::SuffixScale) && i > first && number.inDigits && !afterScale
                   && (isMoney || token.word.size() > 1) && (!token.spaced || token.word.size() > 1)
                   && (isMoney || token.word != u"mm")) {
            sum.scale(token.lexeme->number);
            number.scaled = afterScale = true;
        } else if (has(token, Lexeme::Numeral) && !number.inDigits && sum.canAdd(token.lexeme->number)) {
            sum.add(token.lexeme->number);
            afterScale = false;
        } else if (isScaleWord(token) && (i > first ? sum.canScale(token.lexeme->number) : token.word == u"mil")) {
            sum.scale(token.lexeme->number);
            number.scaled = afterScale = true;
            number.round = number.round || language.roundScales.contains(token.word);
        } else if (isVagueWord(token) && i > first && number.inDigits && !afterScale && token.lexeme->number >= 1e6) {
            sum.scale(token.lexeme->number); // "3 millions"
            number.scaled = afterScale = true;
        } else if (has(token, Lexeme::One) && i == first && next && isScaleWord(*next)) {
            sum.add(1);
        } else if (has(token, Lexeme::And) && i > first && next) {
            const bool one = has(*next, Lexeme::One) && i + 2 < end && has(tokens[size_t(i + 2)], Lexeme::Half);
            if (one || has(*next, Lexeme::Half)) {
                sum.addHalf();
                number.end = i += one ? 3 : 2;
                continue;
            }
            if (number.inDigits || !has(*next, Lexeme::Numeral) || !sum.canAnd() || !sum.canAdd(next->lexeme->number))
                break;
            ++i;
            continue;
        } else if (token.isDash() && i > first && !token.spaced && next && !next->spaced && has(*next, Lexeme::Numeral)
                   && !number.inDigits && sum.hasGroup() && sum.canAdd(next->lexeme->number)) {
            ++i;
            continue;
        } else {
            break;
        }
        number.end = ++i;
    }
    if (number.end == first)
        return {};
    number.value = sum.value();
    return number;
}

} // namespace Quipu
