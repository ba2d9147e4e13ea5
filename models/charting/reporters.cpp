// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/reporters.h"

#include <algorithm>

namespace Quipu {

namespace {

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : QString(name + u' ')) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (c != u'.' && !word.isEmpty()) { // "U.S." is one word
            words.append(word);
            word.clear();
        }
    }
    return words;
}

// The first letters of the words that begin with a capital; words in capitals are taken whole: "UN Office on Drugs and
// Crime" is UNODC.
QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words) {
        if (word.size() > 1 && word == word.toUpper() && word != word.toLower())
            initials += word;
        else if (word.front().isUpper())
            initials += word.front();
    }
    return initials;
}

bool isWithin(const QStringList &few, const QStringList &many)
{
    return !few.isEmpty()
        && std::ranges::search(
               many, few, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; })
               .begin()
        != many.end();
}

bool isAbbreviation(const QStringList &few, const QStringList &many)
{
    if (many.size() < 2)
        return false;
    const QString initials = initialsOf(many);
    return initials.size() > 1 && std::ranges::any_of(few, [&](const QString &word) { return word == initials; });
}

bool isToldByOneArticle(const SeriesPoint &point, const SeriesPoint &other)
{
    const auto tells = [](const SeriesPoint &one, ArticleId article) {
        return one.article == article || std::ranges::find(one.witnessArticles, article) != one.witnessArticles.end();
    };
    return tells(other, point.article)
        || std::ranges::any_of(point.witnessArticles, [&](ArticleId article) { return tells(other, article); });
}

bool haveOneSource(const QStringList &sources, const QStringList &others)
{
    return std::ranges::any_of(sources, [&](const QString &source) {
        return std::ranges::any_of(others, [&](const QString &other) { return isSameSource(source, other); });
    });
}

} // namespace

bool isSameSource(const QString &source, const QString &other)
{
    if (source == other)
        return true;
    const QStringList words = wordsOf(source), others = wordsOf(other);
    return isWithin(words, others) || isWithin(others, words) || isAbbreviation(words, others)
        || isAbbreviation(others, words);
}

QStringList sourcesOf(const SeriesPoint &point)
{
    QStringList sources {point.source};
    sources.append(point.witnessSources);
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}

bool haveOneReporter(const SeriesPoint &point, const SeriesPoint &other)
{
    const QStringList sources = sourcesOf(point), others = sourcesOf(other);
    return sources.isEmpty() || others.isEmpty() ? isToldByOneArticle(point, other) : haveOneSource(sources, others);
}

bool areDifferentReporters(const SeriesPoint &point, const SeriesPoint &other)
{
    // Most points of most lines: decided without a list.
    if (point.source == other.source && (!point.source.isEmpty() || point.witnessSources == other.witnessSources))
        return false;
    return !(sourcesOf(point).isEmpty() && sourcesOf(other).isEmpty()) && !haveOneReporter(point, other);
}

} // namespace Quipu
