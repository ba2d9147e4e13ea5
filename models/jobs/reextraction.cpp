// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/reextraction.h"

#include "models/annotation/suggestion.h"
#include "models/base/spanfinder.h"
#include "models/jobs/analysis.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t articlesInPiece = 16; // in memory at a time, and shown at a time

bool isTouchedMention(const Mention &mention)
{
    return mention.origin == "analyst"_L1 || mention.status != ReviewStatus::Suggested;
}

// The countries that a name tells: as the text's other names have it, else as it tells alone.
QStringList countriesOfName(const NamedSpan &name, const std::vector<NamedSpan> &others, const QString &language)
{
    const auto same = std::ranges::find_if(
        others, [&](const NamedSpan &other) { return other.type == name.type && other.name == name.name; });
    if (same != others.end())
        return same->countries;
    const auto alone = suggestMentions(name.name, {language, {}, {}});
    return alone.size() == 1 && alone.front().type == name.type ? alone.front().countries : QStringList();
}

// Where the analyst has looked at a name, the analyst is right.
std::vector<NamedSpan> withReviewed(std::vector<NamedSpan> names, const StoredArticle &stored)
{
    std::vector<NamedSpan> reviewed;
    std::vector<bool> isGone(names.size(), false);
    SpanFinder places;
    for (size_t i = 0; i < names.size(); ++i)
        places.add(names[i].span, i);
    for (const MentionRow &row : stored.mentions) {
        const Mention &mention = row.mention;
        if (!isTouchedMention(mention))
            continue;
        NamedSpan name {mention.quote.span, mention.type, row.entityName, {}};
        size_t found = names.size();
        places.anyOverlapping(name.span, [&](size_t i) {
            const bool isThis = !isGone[i] && names[i].span == name.span;
            found = isThis ? i : found;
            return isThis;
        });
        if (found < names.size() && names[found].type == name.type && mention.status != ReviewStatus::Rejected)
            continue; // as it was found
        if (mention.status != ReviewStatus::Rejected) {
            name.countries = countriesOfName(name, names, stored.article.language);
            places.anyOverlapping(name.span, [&](size_t i) {
                isGone[i] = true;
                return false;
            });
            reviewed.push_back(std::move(name));
        } else if (found < names.size()) {
            isGone[found] = true;
        }
    }
    size_t number = 0;
    std::erase_if(names, [&](const NamedSpan &) { return bool(isGone[number++]); });
    names.insert(names.end(), std::make_move_iterator(reviewed.begin()), std::make_move_iterator(reviewed.end()));
    std::ranges::stable_sort(names, {}, [](const NamedSpan &name) { return name.span.start; });
    return names;
}

// What the analyst's codebook and hand have made of the article; the rest as `found`.
std::vector<Figure> touchedAmong(const std::vector<Figure> &figures, const std::vector<Figure> &found)
{
    std::vector<Figure> all;
    std::ranges::copy_if(figures, std::back_inserter(all), isTouchedByAnalyst);
    const auto touched = all.size();
    for (const Figure &figure : found) {
        const bool isStoodOn = std::any_of(all.begin(), all.begin() + qsizetype(touched), [&](const Figure &standing) {
            return standing.quote.span.overlaps(figure.quote.span);
        });
        if (!isStoodOn)
            all.push_back(figure);
    }
    return all;
}

ArticleDifference differenceIn(const StoredArticle &stored, const ReextractionOptions &options)
{
    const auto &title = stored.article.metadata.title;
    ArticleDifference found {stored.article.id, title ? title->value : stored.article.fileName(), {}};
    const std::vector<Figure> now = findFigures(stored, options.codebook);
    found.difference = options.against
        ? differenceOf(touchedAmong(stored.figures, findFigures(stored, options.against)), now)
        : differenceOf(stored.figures, now);
    return found;
}

Result<std::vector<ArticleId>> articlesOf(Reader &reader, const ReextractionOptions &options)
{
    if (!options.articles.empty())
        return options.articles;
    auto all = reader.articleIds({}, ArticleSort::Oldest);
    if (!all || !options.first)
        return all;
    if (const auto first = std::ranges::find(*all, options.first); first != all->end())
        std::rotate(all->begin(), first, first + 1);
    return all;
}

Error reextractionStopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Quipu::Reextraction", "Finding the figures again was stopped"),
            {},
            QCoreApplication::translate("Quipu::Reextraction", "Start it again for the rest")};
}

} // namespace

Result<StoredArticle> readStoredArticle(Reader &reader, ArticleId id)
{
    auto article = reader.article(id);
    if (!article)
        return article.error();
    auto text = reader.articleText(id);
    if (!text)
        return text.error();
    auto mentions = reader.mentions({.article = id});
    if (!mentions)
        return mentions.error();
    const auto rows = reader.figures({.article = id});
    if (!rows)
        return rows.error();
    StoredArticle stored {std::move(*article), std::move(*text), std::move(*mentions), {}};
    stored.figures.reserve(rows->size());
    for (const FigureRow &row : *rows)
        stored.figures.push_back(row.figure);
    return stored;
}

std::vector<Figure> findFigures(const StoredArticle &stored, const SharedCodebook &codebook)
{
    const Article &article = stored.article;
    const auto suggested
        = suggestMentions(stored.text, {article.language, article.published(), boilerplateOf(article)});
    const auto names = withReviewed(toNamedSpans(suggested), stored);
    std::vector<Figure> figures = extractFigures(stored.text, extractionContext(article, names, codebook));
    for (Figure &figure : figures)
        figure.article = article.id;
    return figures;
}

Outcome reextract(Reader &reader, const ReextractionOptions &options, const ReextractionListener &listener,
                  std::stop_token stop)
{
    const auto listed = articlesOf(reader, options);
    if (!listed)
        return listed.error();
    const std::vector<ArticleId> &articles = *listed;
    ReextractionOptions reading = options;
    if (!reading.codebook)
        reading.codebook = std::make_shared<const Codebook>(options.rows);
    for (size_t next = 0; next < articles.size();) {
        QList<StoredArticle> piece;
        const size_t most = next == 0 && options.first ? 1 : articlesInPiece;
        for (; next < articles.size() && size_t(piece.size()) < most; ++next) {
            if (stop.stop_requested())
                return reextractionStopped();
            auto stored = readStoredArticle(reader, articles[next]);
            if (stored)
                piece.append(std::move(*stored));
            else if (stored.error().kind != Error::Kind::NotFound) // one that has left meanwhile
                return stored.error();
        }
        auto found = QtConcurrent::blockingMapped<std::vector<ArticleDifference>>(
            piece, [&reading](const StoredArticle &stored) { return differenceIn(stored, reading); });
        if (stop.stop_requested())
            return reextractionStopped();
        if (listener.arrived)
            listener.arrived(std::move(found));
        if (listener.progress)
            listener.progress(int(next), int(articles.size()));
    }
    return Done {};
}

} // namespace Quipu
