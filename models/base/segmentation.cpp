// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/segmentation.h"

#include "models/base/abbreviations.h"

using namespace Qt::StringLiterals;

// The candidates are those of UAX #29 (a stop, closing marks, white space); the repairs are for what it leaves open:
// abbreviations, initials, acronyms, citation marks, editorial brackets and stops without a space after them.

namespace Quipu {

namespace {

constexpr qsizetype longestHeadline = 150;
constexpr qsizetype longestLook = 60; // how far a look ahead or back goes: keeps the whole linear

bool isStop(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'.' || c == u'!' || c == u'?';
    return c == u'…' || c == u'。' || c == u'！' || c == u'？';
}

// The first stop from position on. Sixteen characters at a step are passed that hold none, told by sums without a
// branch, which the compiler turns into vectors: the highest bit of each sum says that the character is the one, or
// beyond all letters of Latin script.
qsizetype nextStop(QStringView text, qsizetype position, qsizetype end)
{
    constexpr qsizetype block = 16;
    constexpr char16_t lastBeforeStops = u'…' - 1;
    for (; position + block <= end; position += block) {
        const auto *characters = reinterpret_cast<const char16_t *>(text.data()) + position;
        char16_t sums = 0;
        for (qsizetype i = 0; i < block; ++i) {
            const char16_t c = characters[i];
            sums |= char16_t((c ^ u'.') - 1) | char16_t((c ^ u'!') - 1) | char16_t((c ^ u'?') - 1)
                | char16_t(lastBeforeStops - c);
        }
        if (sums & 0x8000)
            break;
    }
    while (position < end && !isStop(text[position]))
        ++position;
    return position;
}

bool isCloser(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'"' || c == u'\'' || c == u'*' || c == u'_' || c == u')' || c == u']' || c == u'}';
    return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote;
}

bool isOpener(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'"' || c == u'\'' || c == u'*' || c == u'_' || c == u'(' || c == u'[' || c == u'{';
    return c == u'¿' || c == u'¡' || c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
}

bool isDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'-';
}

// The end of the citation mark that starts at position, or position itself.
qsizetype citationEnd(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'[')
        return position;
    int digits = 0; // of the number under way; a year in brackets is an editor's, not a citation
    for (qsizetype i = position + 1; i < text.size() && i - position < longestLook; ++i) {
        const QChar c = text[i];
        if (c.unicode() < 128 && c.isDigit()) {
            if (++digits > 3)
                return position;
        } else if (c == u']') {
            return digits > 0 ? i + 1 : position;
        } else if (digits > 0 && (c == u',' || c == u';' || c == u'-' || c == u'–')) {
            digits = 0;
        } else if (c == u'\n' || !c.isSpace()) {
            return position;
        }
    }
    return position;
}

// Past white space and citation marks, up to end.
qsizetype pastCitations(QStringView text, qsizetype position, qsizetype end)
{
    for (;;) {
        while (position < end && text[position].isSpace())
            ++position;
        const qsizetype past = citationEnd(text, position);
        if (past == position || past > end)
            return position;
        position = past;
    }
}

// Walks one line and cuts it.
class LineCutter final
{
public:
    LineCutter(QStringView text, TextSpan line, const Abbreviations &words, bool ordinalDots)
        : m_text(text)
        , m_line(line)
        , m_words(words)
        , m_ordinalDots(ordinalDots)
    { }

    void cut(std::vector<TextSpan> &found)
    {
        m_start = pastCitations(m_text, m_line.start, m_line.end);
        const bool stopped
            = m_line.end > m_line.start && (isStop(m_text[m_line.end - 1]) || isCloser(m_text[m_line.end - 1]));
        m_isHeadline = m_line.length() <= longestHeadline && !stopped && citationBefore(m_line.end) == m_line.end;
        for (qsizetype i = m_start; (i = nextStop(m_text, i, m_line.end)) < m_line.end;) {
            qsizetype stopEnd = i;
            while (stopEnd < m_line.end && isStop(m_text[stopEnd]))
                ++stopEnd;
            qsizetype end = stopEnd;
            while (end < m_line.end && isCloser(m_text[end]))
                ++end;
            const qsizetype next = pastCitations(m_text, end, m_line.end);
            if (next < m_line.end && endsSentence(i, stopEnd, end, next)) {
                add({m_start, end}, found);
                m_start = next;
            }
            i = std::max(next, end);
        }
        add({m_start, m_line.end}, found);
    }

private:
    void add(TextSpan span, std::vector<TextSpan> &found) const
    {
        span = trimmed(span, m_text);
        while (!span.isEmpty() && citationBefore(span.end) < span.end)
            span = trimmed({span.start, std::max(span.start, citationBefore(span.end))}, m_text);
        if (!span.isEmpty())
            found.push_back(span);
    }

    // Where the citation mark that ends at end begins; end itself when there is none.
    qsizetype citationBefore(qsizetype end) const
    {
        if (end <= m_line.start || m_text[end - 1] != u']')
            return end;
        const qsizetype from = std::max(m_line.start, end - longestLook);
        const qsizetype open = from + m_text.sliced(from, end - from).lastIndexOf(u'[');
        return open >= from && citationEnd(m_text, open) == end ? open : end;
    }

    bool endsSentence(qsizetype stop, qsizetype stopEnd, qsizetype end, qsizetype next) const
    {
        const bool cited = next > end && citationEnd(m_text, pastSpace(end)) != pastSpace(end);
        if (stop > m_line.start && m_text[stop - 1] == u'[')
            return false; // "[…]"
        if (next == end)
            return endsWithoutSpace(stop, stopEnd, end);
        if (cited)
            return !isAbbreviated(stop, end, next) || !m_text[firstOf(next)].isLower();
        const QChar first = m_text[firstOf(next)];
        if (first.isLower())
            return false;
        if (m_text[stopEnd - 1] != u'.' && m_text[stopEnd - 1] != u'…')
            return true;
        if (stopEnd - stop > 1 || m_text[stop] == u'…')
            return first.isUpper();
        return !isAbbreviated(stop, end, next);
    }

    // "in Peru.The army" is a slip of the web page's; "3.5", "Node.js", "a.b.c" are not.
    bool endsWithoutSpace(qsizetype stop, qsizetype stopEnd, qsizetype end) const
    {
        if (m_text[stop] == u'。' || m_text[stop] == u'！' || m_text[stop] == u'？')
            return true;
        if (stopEnd - stop != 1 || end + 1 >= m_line.end || !m_text[end].isUpper() || !m_text[end + 1].isLower())
            return false;
        const QStringView word = wordBefore(stop);
        return word.size() > 2 && word.back().isLower() && !word.contains(u'.') && !word.contains(u'/')
            && !word.contains(u'@') && !isAbbreviated(stop, end, end) && m_words.startsSentence(wordAt(end));
    }

    // Whether the stop belongs to the word before it rather than to the sentence.
    bool isAbbreviated(qsizetype stop, qsizetype end, qsizetype next) const
    {
        const QStringView word = wordBefore(stop);
        if (word.isEmpty())
            return false;
        if (word.data() == m_text.data() + m_line.start && isListNumber(word))
            return true;
        const qsizetype first = firstOf(next);
        const QStringView following = wordAt(first);
        const QChar begin = m_text[first];
        const bool number = begin.isDigit() || begin.category() == QChar::Symbol_Currency;
        if (m_ordinalDots && word.size() <= 2 && word.front().isDigit())
            return true;
        const bool closed = end > stop + 1; // a quotation or bracket ends after the stop
        if (m_words.isNeverAnEnd(word) && !closed)
            return true;
        if (m_words.isJoinedToNumber(word) && (number || m_text[next] == u'('))
            return true;
        const bool dateline = isDash(m_text[next]); // "WASHINGTON, D.C. — The"
        const bool starts = m_words.startsSentence(following) && !m_isHeadline && !dateline;
        if (isClockTime(word))
            return number || m_words.followsClockTime(following);
        if (isInitial(word))
            return !starts && !closed;
        if (isAcronym(word) || m_words.isSeldomAnEnd(word))
            return !starts && !closed && !startsQuotation(next);
        return false;
    }

    static bool isListNumber(QStringView word)
    {
        return word.size() <= 3 && (word.front().isDigit() || word.size() == 1);
    }

    static bool isInitial(QStringView word) { return word.size() == 1 && word.front().isLetter(); }

    static bool isClockTime(QStringView word)
    {
        return word.compare(u"a.m", Qt::CaseInsensitive) == 0 || word.compare(u"p.m", Qt::CaseInsensitive) == 0;
    }

    // "U.S", "D.C", "EE.UU", "S.A.C": parts of one or two letters; "example.com" is none.
    static bool isAcronym(QStringView word)
    {
        qsizetype letters = 0;
        bool dotted = false;
        for (const QChar c : word) {
            if (c == u'.') {
                dotted = true;
                letters = 0;
            } else if (!c.isLetter() || ++letters > 2) {
                return false;
            }
        }
        return dotted;
    }

    bool startsQuotation(qsizetype next) const
    {
        return m_text[next] == u'“' || m_text[next] == u'«' || m_text[next] == u'"' || m_text[next] == u'¿'
            || m_text[next] == u'¡';
    }

    qsizetype pastSpace(qsizetype position) const
    {
        while (position < m_line.end && m_text[position].isSpace())
            ++position;
        return position;
    }

    // The first character that tells how the next sentence begins: past opening marks, dashes and "[…]".
    qsizetype firstOf(qsizetype next) const
    {
        qsizetype i = next;
        const qsizetype end = std::min(m_line.end, next + longestLook);
        while (i + 1 < end
               && (isOpener(m_text[i]) || isDash(m_text[i]) || isStop(m_text[i]) || m_text[i] == u']'
                   || m_text[i].isSpace()))
            ++i;
        return i;
    }

    // The word that the stop follows, with inner stops, hyphens and apostrophes.
    QStringView wordBefore(qsizetype stop) const
    {
        qsizetype start = stop;
        while (start > m_start && stop - start < longestLook && isWordCharacter(m_text[start - 1]))
            --start;
        return m_text.sliced(start, stop - start);
    }

    QStringView wordAt(qsizetype position) const
    {
        qsizetype end = position;
        while (end < m_line.end && end - position < longestLook
               && (m_text[end].isLetterOrNumber() || m_text[end] == u'\''))
            ++end;
        return m_text.sliced(position, end - position);
    }

    static bool isWordCharacter(QChar c)
    {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-' || c == u'\'' || c == u'’' || c == u'/'
            || c == u'@' || c == u'º' || c == u'°';
    }

    QStringView m_text;
    TextSpan m_line;
    const Abbreviations &m_words;
    bool m_ordinalDots;
    qsizetype m_start = 0;
    bool m_isHeadline = false;
};

} // namespace

std::vector<TextSpan> sentences(QStringView text, const QString &language)
{
    const Abbreviations &words = Abbreviations::of(language);
    const bool ordinalDots = language == "de"_L1;
    std::vector<TextSpan> found;
    for (const TextSpan &line : paragraphs(text))
        LineCutter(text, line, words, ordinalDots).cut(found);
    return found;
}

TextSpan sentenceAround(QStringView text, TextSpan stretch, const QString &language)
{
    qsizetype begin = stretch.start;
    while (begin > 0 && text[begin - 1] != u'\n')
        --begin;
    qsizetype end = stretch.end;
    while (end < text.size() && text[end] != u'\n')
        ++end;
    TextSpan around = stretch;
    for (const TextSpan &found : sentences(text.sliced(begin, end - begin), language)) {
        const TextSpan sentence {found.start + begin, found.end + begin};
        if (sentence.overlaps(stretch))
            around = {std::min(around.start, sentence.start), std::max(around.end, sentence.end)};
    }
    return around;
}

std::vector<TextSpan> paragraphs(QStringView text)
{
    std::vector<TextSpan> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const TextSpan line = trimmed({start, end}, text);
        if (!line.isEmpty())
            found.push_back(line);
        start = end + 1;
    }
    return found;
}

std::vector<TextSpan> citationMarks(QStringView text)
{
    std::vector<TextSpan> found;
    for (qsizetype start = text.indexOf(u'['); start >= 0;) {
        const qsizetype end = citationEnd(text, start);
        if (end > start)
            found.push_back({start, end});
        start = text.indexOf(u'[', std::max(end, start + 1));
    }
    return found;
}

} // namespace Quipu
