// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textforms.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int wordsOfAParagraph = 25;
constexpr int wordsOfASentence = 10;

bool isDecoration(QChar c)
{
    return c.isSpace() || u"*_#-–—•|>·~=:"_s.contains(c);
}

// The small letter without accents of a character that becomes one in the KD form of Unicode; null for others.
QChar plainForm(QChar c)
{
    constexpr char16_t firstAccented = 0xc0, endOfLatin = 0x100;
    static const auto accented = [] {
        std::array<QChar, endOfLatin - firstAccented> letters;
        for (char16_t i = firstAccented; i < endOfLatin; ++i)
            letters[i - firstAccented] = QString(QChar(i)).normalized(QString::NormalizationForm_KD).toLower().front();
        return letters;
    }();
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    if (c.unicode() < endOfLatin)
        return c.unicode() >= firstAccented ? accented[c.unicode() - firstAccented] : QChar();
    return u"“”‘’–—"_s.contains(c) ? c : QChar();
}

bool isDivider(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'|' || c == u'·' || c == u'•' || c == u'\t')
        return true;
    const bool spaced = i > 0 && i + 1 < text.size() && text[i - 1].isSpace() && text[i + 1].isSpace();
    return spaced && (c == u'-' || c == u'–' || c == u'—' || c == u'/');
}

// folded() for what most lines are made of; nothing where the line has other characters.
std::optional<QString> foldedAscii(QStringView phrase)
{
    static const auto forms = [] {
        std::array<char16_t, 128> table {};
        for (char16_t i = 0; i < table.size(); ++i)
            table[i] = QChar(i).isDigit() ? u'#' : QChar(i).isSpace() ? u' ' : QChar(i).toLower().unicode();
        return table;
    }();
    QString result(phrase.size(), Qt::Uninitialized);
    char16_t *const first = reinterpret_cast<char16_t *>(result.data());
    char16_t *end = first;
    char16_t last = u' ';
    for (const QChar c : phrase) {
        if (c.unicode() >= forms.size())
            return {};
        const char16_t form = forms[c.unicode()];
        if (form == last && (form == u' ' || (form == u'#' && c != u'#')))
            continue;
        last = *end++ = form;
    }
    result.truncate(end - first - (end > first && last == u' '));
    return result;
}

} // namespace

QString folded(QStringView phrase)
{
    if (std::optional<QString> ascii = foldedAscii(phrase))
        return *std::move(ascii);
    QString spelled(phrase.size(), Qt::Uninitialized);
    QChar *to = spelled.data();
    for (const QChar c : phrase) {
        const QChar plain = plainForm(c);
        if (plain.isNull()) {
            spelled = phrase.toString().normalized(QString::NormalizationForm_KD).toLower();
            break;
        }
        *to++ = plain;
    }
    QString result(spelled.size(), Qt::Uninitialized);
    QChar *const first = result.data();
    QChar *end = first;
    for (const QChar c : std::as_const(spelled)) {
        const QChar last = end > first ? end[-1] : QChar(u' ');
        if (c.isDigit()) {
            if (last != u'#')
                *end++ = u'#';
        } else if (c.isSpace()) {
            if (last != u' ')
                *end++ = u' ';
        } else if (c.unicode() < 0x80 || !c.isMark()) {
            *end++ = c == u'’' || c == u'‘' ? QChar(u'\'') : c;
        }
    }
    if (end > first && end[-1] == u' ')
        --end;
    result.truncate(end - first);
    return result;
}

int wordsIn(QStringView phrase)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : phrase) {
        if (c.isSpace())
            inside = false;
        else if (!inside && c.isLetterOrNumber())
            inside = ++words > 0;
    }
    return words;
}

TextSpan withoutDecoration(TextSpan span, QStringView text)
{
    while (span.start < span.end && isDecoration(text[span.end - 1]))
        --span.end;
    while (span.start < span.end && isDecoration(text[span.start]))
        ++span.start;
    return span;
}

qsizetype listMarkLength(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < 3 && line[i].isDigit())
        ++i;
    if (i > 0)
        return i + 1 < line.size() && (line[i] == u'.' || line[i] == u')') && line[i + 1].isSpace() ? i + 2 : 0;
    const bool bullet = line.size() > 1 && u"*-•–·◦▪"_s.contains(line[0]) && line[1].isSpace();
    return bullet ? 2 : 0;
}

bool endsAsSentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1].isSpace() || u"\"'”’»)]*_」』】）》"_s.contains(line[end - 1])))
        --end;
    return end > 0 && u".!?…。！？｡।॥؟۔։።"_s.contains(line[end - 1]);
}

bool isRunningText(QStringView line)
{
    const int words = wordsIn(line);
    if (words >= wordsOfAParagraph)
        return true;
    const bool asks = line.endsWith(u'?') || line.endsWith(u'!'); // as headlines do
    return words >= wordsOfASentence && endsAsSentence(line) && !asks;
}

std::vector<TextSpan> segmentsOf(TextSpan line, QStringView text)
{
    std::vector<TextSpan> segments;
    qsizetype start = line.start;
    for (qsizetype i = line.start; i <= line.end; ++i) {
        if (i < line.end && !isDivider(text, i))
            continue;
        const TextSpan segment = withoutDecoration({start, i}, text);
        if (!segment.isEmpty())
            segments.push_back(segment);
        start = i + 1;
    }
    return segments;
}

} // namespace Quipu
