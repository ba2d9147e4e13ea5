// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/concordance.h"

#include "models/base/textfinder.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 120; // letters on either side, about a line of the widest window
constexpr qsizetype longestKeyword = 400; // an expression may find whole paragraphs

struct SortWord
{
    ConcordanceSort sort;
    QStringView word;
};
constexpr std::array sortWords {SortWord {ConcordanceSort::Text, u"text"}, SortWord {ConcordanceSort::Left, u"left"},
                                SortWord {ConcordanceSort::Keyword, u"keyword"},
                                SortWord {ConcordanceSort::Right, u"right"}};

// White space of every kind is one blank each, so that nothing breaks the line; ends stay as they are.
QString inOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool isBlank = c.isSpace() || c.category() == QChar::Other_Control;
        if (!isBlank)
            line.append(c);
        else if (!line.endsWith(u' '))
            line.append(u' ');
    }
    return line;
}

// The words of what goes before, the nearest first.
QString backwards(const QString &left)
{
    QStringList words = left.split(u' ', Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.join(u' ');
}

// From the first letter on: a comma or a bracket does not decide where a line stands.
QString fromFirstLetter(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return text.sliced(first - text.begin());
}

} // namespace

QString toString(ConcordanceSort sort)
{
    return std::ranges::find(sortWords, sort, &SortWord::sort)->word.toString();
}

std::optional<ConcordanceSort> concordanceSortFromString(QStringView word)
{
    const auto found = std::ranges::find(sortWords, word, &SortWord::word);
    return found == sortWords.end() ? std::nullopt : std::optional(found->sort);
}

void setContext(ConcordanceLine &line, QStringView text)
{
    qsizetype from = std::max<qsizetype>(0, line.span.start - contextLength);
    qsizetype to = std::min(text.size(), line.span.end + contextLength);
    from += from > 0 && text[from].isLowSurrogate() ? 1 : 0;
    to -= to < text.size() && text[to].isLowSurrogate() ? 1 : 0;
    line.left = inOneLine(text.sliced(from, line.span.start - from));
    line.keyword = inOneLine(line.span.in(text).first(std::min(line.span.length(), longestKeyword)));
    line.right = inOneLine(text.sliced(line.span.end, to - line.span.end));
}

QString concordanceOrder(const ConcordanceLine &line, ConcordanceSort sort)
{
    switch (sort) {
    case ConcordanceSort::Text:
        break;
    case ConcordanceSort::Left:
        return foldedText(fromFirstLetter(backwards(line.left)));
    case ConcordanceSort::Keyword:
        return foldedText(QString(line.keyword + u' ' + fromFirstLetter(line.right)));
    case ConcordanceSort::Right:
        return foldedText(fromFirstLetter(line.right));
    }
    return {};
}

bool isSortedBefore(const ConcordanceLine &a, const ConcordanceLine &b)
{
    return std::tie(a.order, a.place, a.span) < std::tie(b.order, b.place, b.span);
}

} // namespace Quipu
