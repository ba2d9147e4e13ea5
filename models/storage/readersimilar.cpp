// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/readerprivate.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestRead = 100'000; // UTF-16 code units of a text that tell what it is about
constexpr qsizetype shortestTelling = 3; // letters
constexpr size_t mostWeighed = 400; // words of a text, those it uses most
constexpr size_t mostTelling = 12;
constexpr size_t fewestTelling = 3; // are asked for, however common
constexpr qint64 mostRead = 30'000; // articles' worth of index entries: what answers within a blink at any size

struct WeighedWord
{
    QString word;
    int times = 0; // in the text
    qint64 texts = 0; // that have it
    double weight = 0;
};

// Words that are neither short nor a number, those used most first.
std::vector<WeighedWord> usedWords(const QStringList &words)
{
    QHash<QString, int> times;
    for (const QString &word : words) {
        const bool isNumber = std::ranges::any_of(word, [](QChar letter) { return letter.isDigit(); });
        if (word.size() >= shortestTelling && !isNumber)
            ++times[word];
    }
    std::vector<WeighedWord> used;
    for (auto word = times.begin(); word != times.end(); ++word)
        used.push_back({word.key(), word.value()});
    std::ranges::sort(used, [](const WeighedWord &one, const WeighedWord &other) {
        return one.times != other.times ? one.times > other.times : one.word < other.word;
    });
    return used;
}

} // namespace

// tf x idf (K. Sparck Jones, A statistical interpretation of term specificity, 1972), the frequency in the text damped
// by its logarithm.
Result<QStringList> Reader::tellingWords(ArticleId article)
{
    const Result<QString> text = articleText(article);
    if (!text)
        return text.error();
    const Result<Article> origin = this->article(article);
    const QString title = origin && origin->metadata.title ? origin->metadata.title->value : QString();
    const Result<ProjectCounts> all = totals();
    if (!all)
        return all.error();
    std::vector<WeighedWord> words = usedWords(d->dictionary.cut(title + u'\n' + text->left(longestRead)));
    if (words.size() > mostWeighed)
        words.resize(mostWeighed);
    for (WeighedWord &word : words) {
        Statement known(d->connection(), u"texts_with_word"_s);
        known.bind(u":word"_s, word.word);
        word.texts = known.next() ? known.number(0) : 0;
        if (known.failed())
            return known.error();
        if (word.texts > 1) // else nobody else has it
            word.weight
                = (1 + std::log(word.times)) * std::log(double(std::max(all->articles, 2)) / double(word.texts));
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &WeighedWord::weight);
    QStringList telling;
    qint64 read = 0;
    for (const WeighedWord &word : words) {
        const bool isCheap = read + word.texts <= mostRead || size_t(telling.size()) < fewestTelling;
        if (word.weight <= 0 || size_t(telling.size()) == mostTelling)
            break;
        if (!isCheap)
            continue;
        read += word.texts;
        telling.append(word.word);
    }
    return telling;
}

Result<std::vector<ArticleId>> Reader::similarArticles(ArticleId article, int most)
{
    const Result<QStringList> words = tellingWords(article);
    if (!words)
        return words.error();
    std::vector<ArticleId> similar;
    if (words->isEmpty())
        return similar;
    QStringList quoted;
    for (const QString &word : *words)
        quoted.append(u'"' + word + u'"');
    Statement found(d->connection(), u"similar_articles"_s);
    found.bind(u":match"_s, quoted.join(u" OR "_s)).bind(u":article"_s, article).bind(u":limit"_s, most + 1);
    while (found.next() && int(similar.size()) < most)
        similar.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return similar;
}

} // namespace Quipu
