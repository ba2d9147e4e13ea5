// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/markup/rtftokens.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype longestWord = 32; // the specification's
constexpr qsizetype mostDigits = 10;

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    return isAsciiDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at++];
        if (c == '{')
            return {RtfToken::Kind::Open, {}, {}, 0};
        if (c == '}')
            return {RtfToken::Kind::Close, {}, {}, 0};
        if (c == '\\' && m_at < m_bytes.size())
            return control();
        if (c != '\r' && c != '\n' && c != '\0')
            return {RtfToken::Kind::Byte, {}, {}, c};
    }
    return {};
}

RtfToken RtfTokens::control()
{
    const qsizetype start = m_at;
    if (!isAsciiLetter(m_bytes[m_at])) {
        ++m_at;
        const char mark = m_bytes[start];
        if (mark == '\'')
            return hexByte();
        if (mark == '\\' || mark == '{' || mark == '}')
            return {RtfToken::Kind::Byte, {}, {}, mark};
        if (mark == '\r' || mark == '\n')
            return {RtfToken::Kind::Word, "par", {}, 0};
        return {RtfToken::Kind::Word, m_bytes.sliced(start, 1), {}, 0};
    }
    while (m_at < m_bytes.size() && m_at - start < longestWord && isAsciiLetter(m_bytes[m_at]))
        ++m_at;
    RtfToken token {RtfToken::Kind::Word, m_bytes.sliced(start, m_at - start), {}, 0};
    const bool isNegative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isAsciiDigit(m_bytes[m_at + 1]);
    m_at += isNegative ? 1 : 0;
    qint64 number = 0;
    const qsizetype digits = m_at;
    while (m_at < m_bytes.size() && m_at - digits < mostDigits && isAsciiDigit(m_bytes[m_at]))
        number = number * 10 + (m_bytes[m_at++] - '0');
    if (m_at > digits)
        token.number = int(std::min<qint64>(number, 2'000'000'000)) * (isNegative ? -1 : 1);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.word == "bin" && token.number.value_or(0) > 0)
        m_at += std::min<qsizetype>(*token.number, m_bytes.size() - m_at);
    return token;
}

RtfToken RtfTokens::hexByte()
{
    const int high = m_at < m_bytes.size() ? hexValue(m_bytes[m_at]) : -1;
    const int low = m_at + 1 < m_bytes.size() ? hexValue(m_bytes[m_at + 1]) : -1;
    if (high < 0 || low < 0)
        return {RtfToken::Kind::Word, "'", {}, 0};
    m_at += 2;
    return {RtfToken::Kind::Byte, {}, {}, char(high * 16 + low)};
}

} // namespace Quipu
