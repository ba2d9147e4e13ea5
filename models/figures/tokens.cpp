// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/tokens.h"

#include "models/base/wordmap.h"
#include "models/figures/characterblock.h"
#include "models/figures/characters.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestSymbol = 6; // of a unit, "TFLOPS"

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00a0) || c == QChar(0x202f) || c == QChar(0x2009);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

// Of a text with a null behind its end.
inline bool isLetterAt(QStringView text, qsizetype i)
{
    return classOf(text.data()[i]) & Letter;
}

bool digitAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i] >= u'0' && text[i] <= u'9';
}

// Three digits at i and no fourth: a group of thousands.
bool groupAt(QStringView text, qsizetype i)
{
    return digitAt(text, i) && digitAt(text, i + 1) && digitAt(text, i + 2) && !digitAt(text, i + 3);
}

// Small letters and one kind of apostrophe. Eight ASCII characters at a time, which the compiler turns into vectors.
QString loweredOf(QStringView text)
{
    QString lowered(text.size() + LoweredText::padding, Qt::Uninitialized);
    const auto *from = reinterpret_cast<const char16_t *>(text.data());
    auto *to = reinterpret_cast<char16_t *>(lowered.data());
    constexpr qsizetype block = 8;
    qsizetype i = 0;
    for (; i + block <= text.size(); i += block) {
        char16_t all = 0;
        for (qsizetype j = i; j < i + block; ++j) {
            const char16_t c = from[j];
            all |= c;
            to[j] = char16_t(c | (char16_t(c - u'A') < 26 ? 0x20 : 0));
        }
        for (qsizetype j = i; all >= 0x80 && j < i + block; ++j)
            to[j] = loweredLetter(from[j]);
    }
    for (; i < text.size(); ++i)
        to[i] = loweredLetter(from[i]);
    std::fill_n(to + text.size(), LoweredText::padding, u'\0');
    return lowered;
}

qsizetype numberEnd(QStringView text, qsizetype start)
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

// "u.s." and "ee.uu." are one word: one or two letters and a point, at least twice. Its end, or start.
qsizetype dottedEnd(QStringView text, qsizetype start)
{
    qsizetype i = start;
    int dotted = 0;
    for (;; ++dotted) {
        qsizetype letters = i;
        while (letters - i < 3 && isLetterAt(text, letters))
            ++letters;
        if (letters == i || letters - i > 2 || letters >= text.size() || text[letters] != u'.')
            break;
        i = letters + 1;
    }
    return dotted >= 2 ? i : start;
}

bool isCapital(QChar c)
{
    return c.isUpper();
}

// Where runs of letters end, many characters at a look. Asked from the beginning of a lowered text on.
class LetterRuns final
{
public:
    explicit LetterRuns(const char16_t *text)
        : m_text(text)
    { }

    qsizetype endOf(qsizetype i)
    {
        for (;;) {
            if (i >= m_end)
                look(i);
            i += std::countr_one(m_letters >> (i + CharacterBlock::length - m_end));
            if (i < m_end)
                return i;
        }
    }

private:
    void look(qsizetype from)
    {
        const CharacterBlock block(m_text + from);
        m_letters = block.letters;
        for (quint64 others = block.others; others; others &= others - 1) {
            const int at = std::countr_zero(others);
            m_letters |= quint64(bool(classOf(m_text[from + at]) & Letter)) << at;
        }
        m_end = from + CharacterBlock::length;
    }

    const char16_t *m_text;
    quint64 m_letters = 0;
    qsizetype m_end = 0; // of what was looked at
};

// Whether a letter from first to end is another than its small one.
bool hasCapital(QStringView text, QStringView small, qsizetype first, qsizetype end)
{
    int different = 0;
    for (qsizetype i = first; i < end; ++i)
        different |= text[i].unicode() ^ small[i].unicode();
    return different && std::any_of(text.begin() + first, text.begin() + end, isCapital);
}

qsizetype wordEnd(QStringView text, qsizetype start, LetterRuns &runs)
{
    qsizetype i = runs.endOf(start);
    if (i - start > 3 || i >= text.size())
        return i;
    if (text[i] == u'.' && i - start <= 2) {
        if (const qsizetype end = dottedEnd(text, start); end > start)
            return end;
    }
    // km2, m3, CO2
    if ((text[i] == u'2' || text[i] == u'3' || text[i] == QChar(0xb2) || text[i] == QChar(0xb3))
        && !digitAt(text, i + 1) && !isLetterAt(text, i + 1))
        ++i;
    return i;
}

} // namespace

bool Token::isDash() const
{
    return kind == Kind::Symbol && word.size() == 1
        && (word[0] == u'-' || word[0] == QChar(0x2010) || word[0] == QChar(0x2011) || word[0] == QChar(0x2013)
            || word[0] == QChar(0x2014));
}

LoweredText::LoweredText(QStringView text)
    : m_text(text)
    , m_small(loweredOf(text))
{ }

void LoweredText::cut(TextSpan part, Tokens &tokens) const
{
    const QStringView text = m_text;
    const QStringView low = small();
    LetterRuns runs(reinterpret_cast<const char16_t *>(low.utf16()));
    bool spaced = part.start == 0 || classOf(text[part.start - 1]) == Space;
    for (qsizetype i = part.start; i < part.end;) {
        const quint8 kind = classOf(text[i]);
        if (kind == Space) {
            spaced = true;
            ++i;
            continue;
        }
        Token &token = tokens.emplace_back();
        qsizetype end = i + 1;
        if (kind == Digit) {
            token.kind = Token::Kind::Number;
            end = numberEnd(low, i);
        } else if (kind & Letter) {
            token.kind = Token::Kind::Word;
            end = wordEnd(low, i, runs);
            token.capital = kind & Capital;
            token.shouted = token.capital && std::all_of(text.begin() + i + 1, text.begin() + end, isCapital);
        } else if (!spaced && end < text.size() && isApostrophe(text[i]) && low[end] == u's') {
            token.kind = Token::Kind::Word;
            ++end;
        }
        token.inner = token.kind == Token::Kind::Word && end - i <= longestSymbol && hasCapital(text, low, i + 1, end);
        token.span = {i, end};
        token.word = low.sliced(i, end - i);
        token.hash = hashOfWord(token.word);
        token.spaced = spaced;
        spaced = false;
        i = end;
    }
}

TokenisedText::TokenisedText(QStringView text)
    : m_text(text)
{
    constexpr qsizetype usualLength = 4; // of a token and the space behind it, and a bit less, so as not to move them
    tokens.reserve(size_t(text.size() / usualLength + 8));
    m_text.cut({0, text.size()}, tokens);
}

} // namespace Quipu
