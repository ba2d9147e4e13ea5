// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/extractionspeed.h"

#include "app/bench/hostiletexts.h"
#include "app/bench/newswriter.h"
#include "app/bench/numberpatterns.h"
#include "app/bench/stopwatch.h"
#include "models/annotation/suggestion.h"
#include "models/figures/extraction.h"
#include "models/jobs/analysis.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype articleLength = 2500;
constexpr int denseText = 120; // characters to a number: agency stories
constexpr int sparseText = 1000;
constexpr double goalNow = 3;
constexpr double mostPerByte = 3; // hostile text over prose

struct NewsArticle
{
    QString text;
    QString language;
    std::vector<NamedSpan> names; // as annotation finds them; empty where it has not been asked
};

struct NewsCorpus
{
    std::vector<NewsArticle> articles;
    qsizetype bytes = 0; // of UTF-8
    qsizetype characters = 0;
    int numbers = 0;
};

const PartialDate publicationDay {2019, 5, 14};

// English and Spanish in turns.
NewsCorpus generatedNews(int articles, int perNumber)
{
    static const NewsVocabulary english(u"en"_s);
    static const NewsVocabulary spanish(u"es"_s);
    NewsWriter englishDesk(english, perNumber, 1);
    NewsWriter spanishDesk(spanish, perNumber, 2);
    NewsCorpus corpus;
    for (int i = 0; i < articles; ++i) {
        const GeneratedArticle article = (i % 2 == 0 ? englishDesk : spanishDesk).write(articleLength);
        corpus.bytes += article.text.toUtf8().size();
        corpus.characters += article.text.size();
        corpus.numbers += article.numbers;
        corpus.articles.push_back({article.text, i % 2 == 0 ? u"en"_s : u"es"_s, {}});
    }
    return corpus;
}

void addNames(NewsCorpus &corpus)
{
    for (NewsArticle &article : corpus.articles)
        article.names = toNamedSpans(suggestMentions(article.text, {article.language, publicationDay, {}}));
}

std::vector<Figure> figuresIn(const NewsArticle &article)
{
    return extractFigures(article.text, {article.language, publicationDay, {}, {}, {}, article.names});
}

// How much work it was, in millions of bytes a second.
double rate(const NewsCorpus &corpus, double seconds)
{
    return double(corpus.bytes) / 1e6 / seconds;
}

BenchmarkRow besidePatterns(const QString &name, const NewsCorpus &corpus, int rounds)
{
    static const NumberPatterns patterns;
    qsizetype figures = 0;
    qsizetype matches = 0;
    const auto extract = [&] {
        figures = 0;
        for (const NewsArticle &article : corpus.articles)
            figures += qsizetype(figuresIn(article).size());
    };
    const auto match = [&] {
        matches = 0;
        for (const NewsArticle &article : corpus.articles)
            matches += patterns.matchesIn(article.text);
    };
    extract(); // once for the code books, the tables and the compiled patterns
    match();
    const MedianTimes seconds = secondsInTurns(rounds, extract, match);
    return {name,
            rate(corpus, seconds.first),
            rate(corpus, seconds.second),
            u"MB/s"_s,
            {{u"referenceIs"_s, u"QRegularExpression, %1 patterns an article"_s.arg(patterns.count())},
             {u"goal"_s, goalNow},
             {u"bytes"_s, corpus.bytes},
             {u"articles"_s, qint64(corpus.articles.size())},
             {u"charactersPerNumber"_s, double(corpus.characters) / std::max(corpus.numbers, 1)},
             {u"figures"_s, figures},
             {u"matches"_s, matches}}};
}

// Everything that import finds in a text, beside the figures alone.
BenchmarkRow wholeAnalysis(const NewsCorpus &corpus, int rounds)
{
    const auto extract = [&] {
        for (const NewsArticle &article : corpus.articles)
            figuresIn(article);
    };
    const auto analyseAll = [&] {
        for (const NewsArticle &article : corpus.articles) {
            ArticleDraft draft;
            draft.text = article.text;
            analyse(draft, {.language = article.language});
        }
    };
    analyseAll();
    const MedianTimes seconds = secondsInTurns(rounds, analyseAll, extract);
    return {u"whole analysis"_s,
            rate(corpus, seconds.first),
            rate(corpus, seconds.second),
            u"MB/s"_s,
            {{u"referenceIs"_s, u"the figures of the same articles alone"_s}, {u"bytes"_s, corpus.bytes}}};
}

BenchmarkRow perByteOf(const HostileText &hostile, const NewsCorpus &prose, int rounds)
{
    const auto extractHostile = [&] { extractFigures(hostile.text, {u"en"_s, publicationDay, {}, {}, {}, {}}); };
    const auto extractProse = [&] {
        for (const NewsArticle &article : prose.articles)
            figuresIn(article);
    };
    const MedianTimes seconds = secondsInTurns(std::min(rounds, 3), extractHostile, extractProse);
    return {hostile.name,
            seconds.first / double(hostile.text.size()) * 1e9,
            seconds.second / double(prose.characters) * 1e9,
            u"ns/character"_s,
            {{u"referenceIs"_s, u"the dense articles"_s}, {u"goalAtMost"_s, mostPerByte}}};
}

} // namespace

std::vector<BenchmarkRow> measureExtraction(const BenchmarkSize &size)
{
    NewsCorpus dense = generatedNews(size.articles, denseText);
    std::vector<BenchmarkRow> rows {besidePatterns(u"extract"_s, dense, size.rounds)};
    const NewsCorpus sparse = generatedNews(size.articles, sparseText);
    rows.push_back(besidePatterns(u"extract, sparse"_s, sparse, size.rounds));
    addNames(dense);
    rows.push_back(besidePatterns(u"extract, with names"_s, dense, size.rounds));
    rows.push_back(wholeAnalysis(dense, size.rounds));
    const qsizetype hostileLength = articleLength * size.articles;
    for (const HostileText &hostile : hostileTexts(hostileLength))
        rows.push_back(perByteOf(hostile, dense, size.rounds));
    return rows;
}

} // namespace Quipu
