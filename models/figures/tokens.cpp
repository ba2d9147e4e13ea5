// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestSymbol = 6; // of a unit, "TFLOPS"

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00a0) || c == QChar(0x202f) || c == QChar(0x2009);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool digitAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && isDigit(text[i]);
}

// Three digits at i and no fourth: a group of thousands.
bool groupAt(QStringView text, qsizetype i)
{
    return digitAt(text, i) && digitAt(text, i + 1) && digitAt(text, i + 2) && !digitAt(text, i + 3);
}

bool isUpper(QChar c)
{
    return c.isUpper();
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'º' || c == u'ª';
}

} // namespace

bool Token::isDash() const
{
    return kind == Kind::Symbol && word.size() == 1
        && (word[0] == u'-' || word[0] == QChar(0x2010) || word[0] == QChar(0x2011) || word[0] == QChar(0x2013)
            || word[0] == QChar(0x2014));
}

TokenisedText::TokenisedText(QStringView text)
{
    lowered.resize(text.size());
    std::transform(text.begin(), text.end(), lowered.begin(),
                   [](QChar c) { return isApostrophe(c) ? QChar(u'\'') : c.toLower(); });
    const QStringView low = lowered;
    tokens.reserve(size_t(text.size() / 5));
    bool spaced = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isSpace()) {
            spaced = true;
            ++i;
            continue;
        }
        Token token;
        qsizetype end = i + 1;
        if (isDigit(c)) {
            token.kind = Token::Kind::Number;
            end = numberEnd(low, i);
        } else if (isLetter(c) || (isApostrophe(c) && !spaced && i + 1 < text.size() && low[i + 1] == u's')) {
            token.kind = Token::Kind::Word;
            token.capital = c.isUpper();
            end = isLetter(c) ? wordEnd(low, i) : i + 2;
            const QStringView written = text.sliced(i, end - i);
            token.inner = written.size() <= longestSymbol && std::any_of(written.begin() + 1, written.end(), isUpper);
            token.shouted = std::all_of(written.begin(), written.end(), isUpper);
        }
        token.span = {i, end};
        token.word = low.sliced(i, end - i);
        token.spaced = spaced;
        spaced = false;
        tokens.push_back(token);
        i = end;
    }
}

qsizetype TokenisedText::numberEnd(QStringView text, qsizetype start) const
{
    qsizetype i = start;
    while (digitAt(text, i))
        ++i;
    bool grouping = i - start <= 3; // groups set off by spaces start with one to three digits
    while (i < text.size() && digitAt(text, i + 1)) {
        const QChar c = text[i];
        const bool separator = c == u'.' || c == u',' || (c == u'\'' && groupAt(text, i + 1));
        const bool space = grouping && isGroupSpace(c) && groupAt(text, i + 1);
        if (!separator && !space)
            break;
        if (separator && c != u'\'')
            grouping = false;
        ++i;
        while (digitAt(text, i))
            ++i;
    }
    return i;
}

qsizetype TokenisedText::wordEnd(QStringView text, qsizetype start) const
{
    // "u.s." and "ee.uu." are one word: one or two letters and a point, at least twice.
    qsizetype i = start;
    int dotted = 0;
    for (;;) {
        qsizetype letters = i;
        while (letters < text.size() && letters - i < 3 && isLetter(text[letters]))
            ++letters;
        if (letters == i || letters - i > 2 || letters >= text.size() || text[letters] != u'.')
            break;
        i = letters + 1;
        ++dotted;
    }
    if (dotted >= 2)
        return i;
    i = start;
    while (i < text.size() && isLetter(text[i]))
        ++i;
    // km2, m3, CO2
    if (i - start <= 3 && i < text.size()
        && (text[i] == u'2' || text[i] == u'3' || text[i] == QChar(0xb2) || text[i] == QChar(0xb3))
        && !digitAt(text, i + 1) && !(i + 1 < text.size() && isLetter(text[i + 1])))
        ++i;
    return i;
}

} // namespace Quipu
