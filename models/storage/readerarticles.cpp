// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlecondition.h"
#include "models/storage/readerprivate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array sortWords {"newest"_L1, "oldest"_L1,  "relevance"_L1, "title"_L1,
                                "outlet"_L1, "figures"_L1, "mentions"_L1,  "words"_L1};

QString orderBy(ArticleSort sort)
{
    switch (sort) {
    case ArticleSort::Oldest:
        // Undated articles are last in either direction.
        return u"a.published = '', a.position"_s;
    case ArticleSort::Title:
        return u"a.title = '', a.title COLLATE NOCASE, a.position DESC"_s;
    case ArticleSort::Outlet:
        return u"a.outlet = '', a.outlet COLLATE NOCASE, a.position DESC"_s;
    case ArticleSort::Figures:
        return u"(SELECT count(*) FROM figure f WHERE f.article = a.id AND f.status <> 'rejected') DESC, a.position DESC"_s;
    case ArticleSort::Mentions:
        return u"(SELECT count(*) FROM mention m WHERE m.article = a.id AND m.status <> 'rejected') DESC, a.position DESC"_s;
    case ArticleSort::Words:
        return u"a.words DESC, a.position DESC"_s;
    case ArticleSort::Newest:
    case ArticleSort::Relevance:
        break;
    }
    return u"a.position DESC"_s;
}

// Of more matches than that only the newest are ranked.
constexpr int mostRanked = 150'000;

// Words alone, by date or relevance, are answered in the order of the index itself: the first rows come at once.
// relevance: the function that ranks.
QString listSql(const ArticleCondition &condition, ArticleSort sort, const QString &relevance)
{
    const bool byIndex = !condition.match.isEmpty() && (sort == ArticleSort::Newest || sort == ArticleSort::Relevance);
    if (byIndex) {
        return u"SELECT a.id FROM article_text t JOIN article a ON a.position = t.rowid WHERE article_text MATCH "
               u":match AND a.present AND "_s
            + condition.beyondMatch + (sort == ArticleSort::Relevance ? u" AND t.rowid >= :oldest"_s : u""_s)
            + u" ORDER BY "_s
            + (sort == ArticleSort::Relevance ? QString(relevance + u", t.rowid DESC"_s) : u"t.rowid DESC"_s)
            + u" LIMIT :limit OFFSET :offset"_s;
    }
    return u"SELECT a.id FROM article a WHERE a.present AND "_s + condition.sql + u" ORDER BY "_s + orderBy(sort)
        + u" LIMIT :limit OFFSET :offset"_s;
}

// The position from which on texts are ranked.
qint64 oldestRanked(Connection &connection, const QString &match)
{
    Statement last(connection, u"nth_newest_match"_s);
    last.bind(u":match"_s, match).bind(u":before"_s, mostRanked - 1);
    return last.next() ? last.number(0) : 0;
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
    const ArticleCondition condition = articleCondition(query);
    const QString sql
        = listSql(condition, sort, d->canRank ? u"relevance(article_text, :match)"_s : u"bm25(article_text)"_s);
    Statement list = d->composed(sql);
    const bool byIndex = sql.contains(u":match"_s);
    if (byIndex)
        list.bind(u":match"_s, condition.match);
    if (byIndex && sort == ArticleSort::Relevance)
        list.bind(u":oldest"_s, oldestRanked(d->connection(), condition.match));
    for (const auto &[name, value] : byIndex ? condition.valuesBeyond : condition.values)
        list.bind(name, value);
    list.bind(u":limit"_s, limit).bind(u":offset"_s, offset);
    std::vector<ArticleId> ids;
    while (list.next())
        ids.push_back({list.number(0)});
    if (list.failed())
        return list.error();
    return ids;
}

Result<std::vector<ArticleRow>> Reader::articleRows(const std::vector<ArticleId> &ids, const Query &query)
{
    const QString match = snippetMatch(query);
    std::vector<ArticleRow> rows;
    rows.reserve(ids.size());
    for (ArticleId id : ids) {
        Statement found(d->connection(), u"article_row"_s);
        found.bind(u":id"_s, id);
        if (!found.next()) {
            if (found.failed())
                return found.error();
            continue;
        }
        ArticleRow row;
        row.id = id;
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
        Statement standing(d->connection(), u"copy_standing"_s);
        standing.bind(u":article"_s, id);
        for (int place = 0; standing.next(); ++place) {
            row.copies = place;
            row.followsCopy = row.followsCopy || (place > 0 && ArticleId {standing.number(0)} == id);
        }
        if (standing.failed())
            return standing.error();
        if (!match.isEmpty()) {
            Statement snippet(d->connection(), d->canRank ? u"snippet"_s : u"snippet_alone"_s);
            snippet.bind(u":match"_s, match).bind(u":position"_s, found.number(10));
            if (snippet.next()) {
                row.snippet = snippet.text(0);
                row.score = snippet.value(1).toDouble();
            }
            if (snippet.failed())
                return snippet.error();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace Quipu
