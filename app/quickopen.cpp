// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quickopen.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 12; // of each kind
constexpr int looked = 200; // hits in the text among which titles are looked at

// For comparing: without case and without accents.
QString plainForm(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

bool hasWords(const QString &name, const QStringList &words)
{
    const QString plain = plainForm(name);
    return std::ranges::all_of(words, [&plain](const QString &word) { return plain.contains(word); });
}

Result<std::vector<ArticleRow>> findQuickArticles(Reader &reader, const QString &text, const QStringList &words)
{
    const Result<Query> query = parseQuery(text, true);
    if (!query) // half a query: wait for the rest
        return std::vector<ArticleRow>();
    const ArticleSort sort = words.isEmpty() ? ArticleSort::Newest : ArticleSort::Relevance;
    const Result<std::vector<ArticleId>> ids = reader.articleIds(*query, sort, words.isEmpty() ? offered : looked);
    if (!ids)
        return ids.error();
    Result<std::vector<ArticleRow>> rows = reader.articleRows(*ids);
    if (!rows)
        return rows;
    std::ranges::stable_partition(*rows, [&words](const ArticleRow &row) { return hasWords(row.title, words); });
    rows->resize(std::min<size_t>(rows->size(), offered));
    return rows;
}

} // namespace

Result<std::vector<EntityRow>> findEntitiesNamed(Reader &reader, const QString &text)
{
    return reader.entitiesNamed(text, offered);
}

Result<QuickTargets> findQuickTargets(Reader &reader, const QString &text)
{
    const QStringList words = plainForm(text).split(u' ', Qt::SkipEmptyParts);
    Result<std::vector<ArticleRow>> articles = findQuickArticles(reader, text, words);
    if (!articles)
        return articles.error();
    Result<std::vector<EntityRow>> entities = reader.entitiesNamed(text, offered);
    if (!entities)
        return entities.error();
    return QuickTargets {std::move(*articles), std::move(*entities)};
}

} // namespace Quipu
