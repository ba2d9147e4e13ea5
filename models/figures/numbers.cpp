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
        m_last = 1;
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
    void addPart(double part) { (m_hasGroup ? m_group : m_total) += part * m_last; }
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
    if (has(tokens[size_t(first)], Lexeme::One)) {
        if (const auto pair = language.pairs.at(tokens, first, end)) // "a pair of statues"
            return ReadNumber {first + pair.words, double(pair.payload), false, false, false, false, 0, false};
    }
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

std::optional<ReadNumber> NumberReader::readPlain(qsizetype first, qsizetype end, bool isMoney) const
{
    NumberSum sum;
    ReadNumber number {first, 0, false, false, false, false, 0, false};
    bool afterScale = false;
    qsizetype decimals = 0; // "$6.04-1/4": of a cent
    for (qsizetype i = first; i < end;) {
        const Token &token = tokens[size_t(i)];
        const Token *next = i + 1 < end ? &tokens[size_t(i + 1)] : nullptr;
        if (token.used)
            break;
        if (const auto part = i > first ? readTrailingFraction(i, end, number.inDigits) : std::nullopt) {
            sum.addPart(part->value * (decimals ? std::pow(10, -double(decimals)) : 1));
            number.end = i = part->end;
            continue;
        }
        if (token.kind == Token::Kind::Number) {
            const auto value = valueOfDigits(token.word, sign);
            if (!value || !(i == first || (afterScale && !language.pointIsDecimal && sum.canAdd(*value))))
                break;
            sum.add(*value);
            if (i == first)
                number.leading = *value;
            const qsizetype point = token.word.lastIndexOf(u'.');
            if (point > 0 && sign == DecimalSign::Point)
                decimals = token.word.size() - point - 1;
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
            if (number.inDigits || !has(*next, Lexeme::Numeral) || !sum.canAnd() || !sum.canAdd(next->lexeme->number))
                break;
            ++i;
            continue;
        } else if (token.isDash() && i > first && number.inDigits && !afterScale && !token.spaced && next
                   && !next->spaced && isScaleWord(*next) && sum.canScale(next->lexeme->number)) {
            ++i; // "$1.5-billion"
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
