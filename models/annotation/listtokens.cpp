// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/listtokens.h"

#include "models/base/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr char32_t zeroWidthSpace = 0x200b;

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || c == zeroWidthSpace;
}

bool isInvisible(char32_t c)
{
    return c >= 0x80 && QChar::category(c) == QChar::Other_Format;
}

bool isInWord(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Punctuation_Connector;
}

// From the first character of a token to behind its last visible one; `at` moves behind all of it.
qsizetype endOfToken(QStringView text, qsizetype &at)
{
    const Character first = characterAt(text, at);
    at += first.size;
    qsizetype end = at;
    if (!isInWord(first.code))
        return end;
    const bool isAlone = isOfUnspacedScript(first.code);
    while (at < text.size()) {
        const Character next = characterAt(text, at);
        const bool isSkipped = isInvisible(next.code) && next.code != zeroWidthSpace;
        const bool goesOn = isAlone ? QChar::isMark(next.code) : isInWord(next.code) && !isOfUnspacedScript(next.code);
        if (!isSkipped && !goesOn)
            break;
        at += next.size;
        if (!isSkipped)
            end = at;
    }
    return end;
}

bool isAccent(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> blocks[] {
        {0x0300, 0x036f}, {0x0591, 0x05bd}, {0x05bf, 0x05c7}, {0x0640, 0x0640}, {0x064b, 0x065f}, {0x0670, 0x0670},
        {0x06d6, 0x06dc}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe20, 0xfe2f}};
    return c >= 0x0300
        && std::ranges::any_of(blocks, [c](const auto &block) { return c >= block.first && c <= block.second; });
}

// One code for the signs that people take for one another.
QChar plainSign(QChar c)
{
    if (c.unicode() < 0x80)
        return c;
    if (c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'\u00b4')
        return u'\'';
    if (c >= u'\u2010' && c <= u'\u2015')
        return u'-';
    if (c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' || c == u'\u00bb')
        return u'"';
    return c;
}

} // namespace

std::vector<ListToken> listTokens(QStringView text)
{
    std::vector<ListToken> tokens;
    tokens.reserve(size_t(text.size() / 5));
    bool isApart = false;
    int lineEnds = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        if (isBlank(c.code)) {
            isApart = true;
            lineEnds += c.code == U'\n' || c.code == 0x2029;
            at += c.size;
            continue;
        }
        if (isInvisible(c.code)) {
            at += c.size;
            continue;
        }
        const qsizetype start = at;
        const qsizetype end = endOfToken(text, at);
        tokens.push_back({{start, end}, isApart, lineEnds > 1});
        isApart = false;
        lineEnds = 0;
    }
    return tokens;
}

QString listTokenForm(QStringView token, TokenForm form)
{
    const bool isFolded = form == TokenForm::Loose || form == TokenForm::Accented;
    const bool isPlain = std::ranges::all_of(token, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return isFolded ? token.toString().toLower() : token.toString();
    const bool dropsAccents = form == TokenForm::Loose || form == TokenForm::Cased;
    const QString decomposed
        = token.toString().normalized(dropsAccents ? QString::NormalizationForm_KD : QString::NormalizationForm_KC);
    QString kept;
    kept.reserve(decomposed.size());
    for (qsizetype at = 0; at < decomposed.size();) {
        const Character c = characterAt(decomposed, at);
        if (!isInvisible(c.code) && !(dropsAccents && isAccent(c.code))) {
            if (c.size == 1)
                kept += plainSign(decomposed[at]);
            else
                kept += QStringView(decomposed).sliced(at, 2);
        }
        at += c.size;
    }
    if (!isFolded)
        return kept;
    QString folded = kept.toCaseFolded().replace(u'\u00df', u"ss"_s);
    if (form == TokenForm::Loose)
        folded.replace(u'\u0131', u'i'); // dotless i, whose capital is I
    return folded;
}

} // namespace Quipu
