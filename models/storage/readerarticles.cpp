// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlecondition.h"
#include "models/storage/articlelisting.h"
#include "models/storage/readerprivate.h"
#include "models/storage/snippets.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array sortWords {"newest"_L1,  "oldest"_L1,   "relevance"_L1, "title"_L1, "outlet"_L1,
                                "figures"_L1, "mentions"_L1, "words"_L1,     "read"_L1};

ArticleRow articleRowAt(const Statement &found)
{
    ArticleRow row;
    row.id = {found.number(0)};
    row.fileName = found.text(5);
    row.title = found.text(1).isEmpty() ? row.fileName : found.text(1);
    row.outlet = found.text(2);
    row.published = found.text(3);
    row.author = found.text(4);
    row.format = found.text(6);
    row.language = found.text(7);
    row.words = int(found.number(8));
    row.status = articleStatusFromString(found.text(9)).value_or(Article::Status::Unread);
    row.path = found.text(11);
    row.figures = int(found.number(12));
    row.mentions = int(found.number(13));
    return row;
}

// Which copies of its story there are beside an article, and whether another one leads. Asked by a number: SQLite then
// reads this group and not all of them.
Outcome addStanding(Connection &connection, qint64 group, ArticleRow &row)
{
    if (group == 0)
        return Done {};
    Statement standing(connection, u"copy_standing"_s);
    standing.bind(u":group"_s, group);
    for (int place = 0; standing.next(); ++place) {
        row.copies = place;
        row.followsCopy = row.followsCopy || (place > 0 && ArticleId {standing.number(0)} == row.id);
    }
    return standing.outcome();
}

// One value of one statement about an article's document; null when there is none.
Result<QVariant> documentValue(Connection &connection, const QString &statement, qint64 position,
                               const QString &match = {})
{
    Statement document(connection, statement);
    document.bind(u":position"_s, position);
    if (!match.isEmpty())
        document.bind(u":match"_s, match);
    const QVariant value = document.next() ? document.value(0) : QVariant();
    if (document.failed())
        return document.error();
    return value;
}

// How well a text answers, the smaller the better; for an expression that is bound as :match.
QString rankingFunction(bool canRank)
{
    return canRank ? u"relevance(article_text, :match)"_s : u"bm25(article_text)"_s;
}

} // namespace

std::optional<ArticleSort> articleSortFromString(QStringView word)
{
    const auto found = std::find(sortWords.begin(), sortWords.end(), word);
    if (found == sortWords.end())
        return {};
    return ArticleSort(found - sortWords.begin());
}

Result<std::vector<ArticleId>> Reader::articleIds(const Query &query, ArticleSort sort, int limit, int offset)
{
    ArticleListing listing(d->connection(), d->dictionary, query, sort, rankingFunction(d->canRank), d->hasSequences);
    std::vector<ArticleId> ids;
    const int wanted = limit < 0 ? -1 : offset + limit;
    for (ArticlePlace place; !place.isEnd && (wanted < 0 || ids.size() < size_t(wanted));) {
        const Result<ArticlePart> part = listing.part(place, wanted < 0 ? -1 : wanted - int(ids.size()));
        if (!part)
            return part.error();
        ids.insert(ids.end(), part->ids.begin(), part->ids.end());
        place = part->next;
    }
    ids.erase(ids.begin(), ids.begin() + std::min<qsizetype>(offset, qsizetype(ids.size())));
    if (limit >= 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

Result<ArticlePart> Reader::firstArticles(const Query &query, ArticleSort sort, int most)
{
    return ArticleListing(d->connection(), d->dictionary, query, sort, rankingFunction(d->canRank), d->hasSequences)
        .first(most);
}

Result<ArticlePart> Reader::articlePart(const Query &query, ArticleSort sort, const ArticlePlace &from, int least)
{
    return ArticleListing(d->connection(), d->dictionary, query, sort, rankingFunction(d->canRank), d->hasSequences)
        .part(from, least);
}

Result<std::vector<ArticleRow>> Reader::articleRows(const std::vector<ArticleId> &ids, const Query &query,
                                                    Scores scores)
{
    const Result<Query> formed = d->dictionary.withForms(query);
    if (!formed)
        return formed.error();
    const WordCutter *const cutter = d->dictionary.cutter();
    const std::optional<Snippets> snippets
        = cutter != nullptr ? std::optional<Snippets>(std::in_place, *cutter, *formed) : std::nullopt;
    const bool hasWords = !snippetMatch(*formed).isEmpty();
    QString ranked; // what scores are for
    if (hasWords && scores == Scores::Given) {
        const auto inWords = d->dictionary.inWords(*formed, Dictionary::Extent::Few);
        if (!inWords)
            return inWords.error();
        ranked = snippetMatch(inWords->parts.front());
    }
    std::vector<ArticleRow> rows;
    rows.reserve(ids.size());
    Statement found(d->connection(), u"article_rows"_s);
    found.bind(u":articles"_s, toJson(ids));
    while (found.next()) {
        ArticleRow row = articleRowAt(found);
        if (const Outcome done = addStanding(d->connection(), found.number(14), row); !done)
            return done.error();
        const qint64 position = found.number(10);
        if (hasWords) {
            const Result<QVariant> text = snippets
                ? documentValue(d->connection(), u"document_body"_s, position)
                : documentValue(d->connection(), u"snippet"_s, position, snippetMatch(*formed));
            if (!text)
                return text.error();
            row.snippet = snippets ? snippets->of(text->toString().toUtf8()) : text->toString();
        }
        if (!ranked.isEmpty()) {
            const Result<QVariant> score = documentValue(
                d->connection(), d->canRank ? u"relevance_score"_s : u"relevance_alone"_s, position, ranked);
            if (!score)
                return score.error();
            row.score = score->toDouble();
        }
        rows.push_back(std::move(row));
    }
    if (found.failed())
        return found.error();
    return rows;
}

} // namespace Quipu
