// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textforms.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int wordsOfAParagraph = 25;
constexpr int wordsOfASentence = 10;

bool isDecoration(QChar c)
{
    return c.isSpace() || u"*_#-–—•|>·~=:"_s.contains(c);
}

bool isDivider(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'|' || c == u'·' || c == u'•' || c == u'\t')
        return true;
    const bool spaced = i > 0 && i + 1 < text.size() && text[i - 1].isSpace() && text[i + 1].isSpace();
    return spaced && (c == u'-' || c == u'–' || c == u'—' || c == u'/');
}

} // namespace

QString folded(QStringView phrase)
{
    const QString plain = phrase.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        if (c.isDigit()) {
            if (!result.endsWith(u'#'))
                result += u'#';
        } else if (c.isSpace()) {
            if (!result.isEmpty() && !result.endsWith(u' '))
                result += u' ';
        } else {
            result += c == u'’' || c == u'‘' ? QChar(u'\'') : c;
        }
    }
    return result.trimmed();
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
    while (end > 0 && (line[end - 1].isSpace() || u"\"'”’»)]*_"_s.contains(line[end - 1])))
        --end;
    return end > 0 && u".!?…"_s.contains(line[end - 1]);
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
