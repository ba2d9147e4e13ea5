// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/textselection.h"

#include "models/base/segmentation.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace Quipu {

namespace {

constexpr qsizetype longestLook = 400; // no word and no character is longer
constexpr qsizetype longestSentence = 20000; // how much of a giant line is cut into sentences on each side

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == QChar::ParagraphSeparator;
}

qsizetype inside(QStringView text, qsizetype position)
{
    return std::clamp<qsizetype>(position, 0, text.size());
}

// The whole line around a position, its white space too.
TextSpan lineAt(QStringView text, qsizetype position)
{
    TextSpan line {position, position};
    while (line.start > 0 && !isLineEnd(text[line.start - 1]))
        --line.start;
    while (line.end < text.size() && !isLineEnd(text[line.end]))
        ++line.end;
    return line;
}

// What has to be looked at to tell the edges near a position: from white space to white space, in bounds.
TextSpan surroundings(QStringView text, qsizetype position)
{
    const qsizetype first = std::max<qsizetype>(0, position - longestLook);
    const qsizetype last = std::min(text.size(), position + longestLook);
    TextSpan around {position, position};
    while (around.start > first && !text[around.start - 1].isSpace())
        --around.start;
    while (around.end < last && !text[around.end].isSpace())
        ++around.end;
    // A mark that combines with white space belongs to it.
    do {
        around.start = std::max(first, around.start - 1);
    } while (around.start > first && text[around.start].isMark());
    do {
        around.end = std::min(last, around.end + 1);
    } while (around.end < last && text[around.end].isMark());
    if (around.start > 0 && text[around.start].isLowSurrogate())
        --around.start;
    if (around.end < text.size() && text[around.end].isLowSurrogate())
        ++around.end;
    return around;
}

QTextBoundaryFinder finderIn(QTextBoundaryFinder::BoundaryType type, QStringView text, TextSpan stretch)
{
    return QTextBoundaryFinder(type, text.data() + stretch.start, stretch.length());
}

// The words of a stretch. Initials are one word with their stops ("U.S."), which Qt's rules take apart.
std::vector<TextSpan> wordsIn(QStringView text, TextSpan stretch)
{
    std::vector<TextSpan> words;
    QTextBoundaryFinder finder = finderIn(QTextBoundaryFinder::Word, text, stretch);
    qsizetype start = -1;
    bool isInitials = false; // the last word, so far
    for (finder.toStart(); finder.position() >= 0; finder.toNextBoundary()) {
        const qsizetype at = stretch.start + finder.position();
        if (start >= 0 && finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem) {
            const bool isLetter = at == start + 1 && text[start].isLetter();
            if (isLetter && isInitials && words.back().end == start)
                words.back().end = at;
            else
                words.push_back({start, at});
            isInitials = isLetter && at < stretch.end && text[at] == u'.';
            const bool hasStop = words.back().length() > 1;
            const bool goesOn = isInitials && at + 1 < stretch.end && text[at + 1].isLetter();
            if (isInitials && (hasStop || goesOn))
                ++words.back().end;
            else
                isInitials = false;
        }
        start = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem ? at : -1;
    }
    return words;
}

} // namespace

qsizetype nextCharacter(QStringView text, qsizetype position)
{
    position = inside(text, position);
    const TextSpan around = surroundings(text, position);
    QTextBoundaryFinder finder = finderIn(QTextBoundaryFinder::Grapheme, text, around);
    finder.setPosition(position - around.start);
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? std::min(text.size(), position + 1) : around.start + next;
}

qsizetype previousCharacter(QStringView text, qsizetype position)
{
    position = inside(text, position);
    const TextSpan around = surroundings(text, position);
    QTextBoundaryFinder finder = finderIn(QTextBoundaryFinder::Grapheme, text, around);
    finder.setPosition(position - around.start);
    const qsizetype previous = finder.toPreviousBoundary();
    return previous < 0 ? std::max<qsizetype>(0, position - 1) : around.start + previous;
}

TextSpan wholeCharacters(QStringView text, TextSpan span)
{
    const auto divides = [text](qsizetype position) {
        if (position <= 0 || position >= text.size())
            return false;
        const TextSpan around = surroundings(text, position);
        QTextBoundaryFinder finder = finderIn(QTextBoundaryFinder::Grapheme, text, around);
        finder.setPosition(position - around.start);
        return !finder.isAtBoundary();
    };
    span = {inside(text, span.start), inside(text, span.end)};
    if (divides(span.start))
        span.start = previousCharacter(text, span.start);
    if (!span.isEmpty() && divides(span.end))
        span.end = nextCharacter(text, span.end);
    span.end = std::max(span.start, span.end);
    return span;
}

TextSpan wordAt(QStringView text, qsizetype position)
{
    position = inside(text, position);
    TextSpan before {position, position}; // the word that ends here
    for (const TextSpan &word : wordsIn(text, surroundings(text, position))) {
        if (word.contains(position))
            return word;
        if (word.end == position)
            before = word;
    }
    return before;
}

TextSpan wholeWords(QStringView text, TextSpan span)
{
    span = wholeCharacters(text, span);
    if (span.isEmpty()) {
        const TextSpan word = wordAt(text, span.start);
        return word.isEmpty() ? span : word;
    }
    span = trimmed(span, text);
    if (span.isEmpty())
        return span;
    const TextSpan first = wordAt(text, span.start);
    if (first.contains(span.start))
        span.start = first.start;
    const TextSpan last = wordAt(text, span.end - 1);
    if (last.contains(span.end - 1))
        span.end = std::max(span.end, last.end);
    return span;
}

qsizetype nextWordEnd(QStringView text, qsizetype position)
{
    for (qsizetype at = inside(text, position); at < text.size(); at = nextCharacter(text, at)) {
        const TextSpan word = wordAt(text, at);
        if (word.contains(at))
            return word.end;
    }
    return text.size();
}

qsizetype previousWordStart(QStringView text, qsizetype position)
{
    for (qsizetype at = inside(text, position); at > 0; at = previousCharacter(text, at)) {
        const TextSpan word = wordAt(text, at - 1);
        if (word.contains(at - 1))
            return word.start;
    }
    return 0;
}

TextSpan sentenceAt(QStringView text, qsizetype position, const QString &language)
{
    position = inside(text, position);
    TextSpan line = lineAt(text, position);
    if (position - line.start > longestSentence)
        line.start = wholeCharacters(text, {position - longestSentence, position}).start;
    if (line.end - position > longestSentence)
        line.end = wholeCharacters(text, {position, position + longestSentence}).end;
    TextSpan best {position, position};
    for (const TextSpan &sentence : sentences(line.in(text), language)) {
        best = {line.start + sentence.start, line.start + sentence.end};
        if (best.end >= position)
            break; // between two sentences the one after is meant; at the end the last one
    }
    return best;
}

TextSpan paragraphAt(QStringView text, qsizetype position)
{
    return trimmed(lineAt(text, inside(text, position)), text);
}

} // namespace Quipu
