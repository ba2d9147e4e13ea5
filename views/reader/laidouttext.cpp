// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/laidouttext.h"

#include "views/reader/textselection.h"

#include <algorithm>

namespace Quipu {

namespace {

// A document keeps these for itself: frame borders (QTextBeginningOfFrame, QTextEndOfFrame), inline objects, and the
// carriage return, which it drops before a line feed.
constexpr char16_t reserved[] = {0xfdd0, 0xfdd1, QChar::ObjectReplacementCharacter};

// Regular expressions may not be given text with halves of pairs.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

QString shownCharacters(QString text)
{
    for (const char16_t c : reserved)
        text.replace(QChar(c), QChar(QChar::ReplacementCharacter));
    text.replace(u'\r', u' ');
    if (!text.isValidUtf16())
        replaceLoneSurrogates(text);
    return text;
}

} // namespace

LaidOutText::LaidOutText(const QString &text)
    : m_shown(shownCharacters(text))
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end - start > longestLine)
            breakLine(text, start);
        start = end + 1;
    }
    if (m_breaks.empty())
        return;
    QString broken;
    broken.reserve(m_shown.size() + qsizetype(m_breaks.size()));
    qsizetype from = 0;
    for (const qsizetype at : m_breaks) {
        broken += QStringView(m_shown).sliced(from, at - from);
        broken += u'\n';
        from = at;
    }
    broken += QStringView(m_shown).sliced(from);
    m_shown = broken;
}

void LaidOutText::breakLine(QStringView text, qsizetype start)
{
    constexpr qsizetype piece = longestLine / 3, look = piece / 4;
    qsizetype end = text.indexOf(u'\n', start);
    if (end < 0)
        end = text.size();
    while (end - start > piece + look) {
        qsizetype at = start + piece;
        while (at > start + piece - look && !text[at - 1].isSpace())
            --at;
        if (!text[at - 1].isSpace())
            at = wholeCharacters(text, {start + piece, start + piece + 1}).start;
        m_breaks.push_back(at);
        start = at;
    }
}

qsizetype LaidOutText::breaksThrough(qsizetype offset) const
{
    return std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin();
}

int LaidOutText::toDocument(qsizetype offset) const
{
    return int(offset + breaksThrough(offset));
}

TextSpan LaidOutText::toDocument(TextSpan span) const
{
    if (span.isEmpty())
        return {toDocument(span.start), toDocument(span.start)};
    return {toDocument(span.start), span.end + breaksThrough(span.end - 1)};
}

qsizetype LaidOutText::toText(int position) const
{
    // The break with number i stands at m_breaks[i] + i.
    qsizetype first = 0, last = std::ssize(m_breaks);
    while (first < last) {
        const qsizetype middle = (first + last) / 2;
        if (m_breaks[size_t(middle)] + middle < position)
            first = middle + 1;
        else
            last = middle;
    }
    return position - first;
}

} // namespace Quipu
