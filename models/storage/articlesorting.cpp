// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlecondition.h"
#include "models/storage/articlelisting.h"
#include "models/storage/connection.h"
#include "models/storage/positions.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

using namespace Qt::StringLiterals;

// The orders of ArticleListing that are not the index's own.
namespace Quipu {

namespace {

// Of more matches than that only the newest are ranked; the others follow them, newest first.
constexpr int mostRanked = 60'000;
// Matches that are sorted by looking each up; of more, an index of the whole table is walked and they are picked out.
constexpr size_t mostLookedUp = 20'000;

// A stretch of a list, in the order of one index. They follow one another: what has no title comes after what has.
struct TableOrder
{
    QString from; // the table, as a
    QString where, by;
};

std::vector<TableOrder> tableOrders(ArticleSort sort)
{
    const auto filledFirst = [](const QString &column, const QString &index, const QString &by) {
        const QString from = u"article a INDEXED BY "_s + index;
        return std::vector<TableOrder> {
            {from, column + u" > '' COLLATE NOCASE"_s, column + u" COLLATE NOCASE, "_s + by},
            {from, column + u" = '' COLLATE NOCASE"_s, u"a.position DESC"_s}};
    };
    switch (sort) {
    case ArticleSort::Title:
        return filledFirst(u"a.title"_s, u"article_title"_s, u"a.id DESC"_s);
    case ArticleSort::Outlet:
        return filledFirst(u"a.outlet"_s, u"article_outlet"_s, u"a.position DESC"_s);
    case ArticleSort::Figures:
        return {{u"article a INDEXED BY article_figures"_s, u"1"_s, u"a.figures DESC, a.position DESC"_s}};
    case ArticleSort::Mentions:
        return {{u"article a INDEXED BY article_mentions"_s, u"1"_s, u"a.mentions DESC, a.position DESC"_s}};
    case ArticleSort::Words:
        return {{u"article a INDEXED BY article_length"_s, u"1"_s, u"a.words DESC, a.position DESC"_s}};
    case ArticleSort::LastRead:
        return {{u"reading r CROSS JOIN article a ON a.id = r.article"_s, u"1"_s, u"r.at DESC, a.position DESC"_s},
                {u"article a"_s, u"a.id NOT IN (SELECT article FROM reading)"_s, u"a.position DESC"_s}};
    default:
        return {{u"article a"_s, u"1"_s, u"a.position DESC"_s}};
    }
}

QString positionsAsJson(const auto &matches)
{
    QString json = u"["_s;
    for (const auto &match : matches)
        json += (json.size() > 1 ? u","_s : u""_s) + QString::number(match.position);
    return json + u']';
}

} // namespace

Result<ArticlePart> ArticleListing::sortedMatches()
{
    ArticlePart whole;
    const Result<Matches> found = all();
    if (!found)
        return found.error();
    for (size_t order = 0; order < tableOrders(m_sort).size(); ++order) {
        const Result<std::vector<ArticleId>> ids = inOrderOfTable(order, &*found, 0, -1);
        if (!ids)
            return ids.error();
        whole.ids.insert(whole.ids.end(), ids->begin(), ids->end());
    }
    whole.next.isEnd = true;
    return whole;
}

Result<ArticlePart> ArticleListing::sorted(const ArticlePlace &from, int least)
{
    ArticlePart part;
    part.next = from;
    const std::vector<TableOrder> orders = tableOrders(m_sort);
    while (!part.next.isEnd && (least < 0 || part.ids.size() < size_t(least))) {
        const int wanted = least < 0 ? -1 : least - int(part.ids.size());
        const qint64 after = part.next.bound.value_or(0);
        const auto ids = inOrderOfTable(size_t(part.next.stage), nullptr, after, wanted);
        if (!ids)
            return ids.error();
        part.ids.insert(part.ids.end(), ids->begin(), ids->end());
        if (wanted < 0 || ids->size() < size_t(wanted)) {
            ++part.next.stage;
            part.next.bound.reset();
            part.next.isEnd = size_t(part.next.stage) == orders.size();
        } else {
            part.next.bound = after + wanted;
        }
    }
    return part;
}

// among: newest first; null for all that the query finds without words.
Result<std::vector<ArticleId>> ArticleListing::inOrderOfTable(size_t stretch, const Matches *among, qint64 after,
                                                              int most)
{
    const TableOrder order = tableOrders(m_sort)[stretch];
    const bool isPicked = among != nullptr && among->size() > mostLookedUp;
    const bool isLookedUp = among != nullptr && !isPicked;
    const ArticleCondition condition
        = among == nullptr ? articleCondition(m_query) : ArticleCondition {u"1"_s, {}, {}, u"1"_s, {}};
    const QString from = isLookedUp ? QString(order.from).section(u" INDEXED BY "_s, 0, 0) : order.from;
    const QString chosen = isLookedUp ? u" AND a.position IN (SELECT value FROM json_each(:positions))"_s : u""_s;
    Statement list(m_connection,
                   u"SELECT a.position, "_s + (isPicked ? u"0"_s : u"a.id"_s) + u" FROM "_s + from + u" WHERE "_s
                       + order.where + (isPicked ? u""_s : u" AND a.present AND "_s + condition.sql) + chosen
                       + u" ORDER BY "_s + order.by + u" LIMIT :most OFFSET :after"_s,
                   Statement::Composed {});
    for (const auto &[name, value] : condition.values)
        list.bind(name, value);
    if (isLookedUp)
        list.bind(u":positions"_s, positionsAsJson(*among));
    list.bind(u":most"_s, most).bind(u":after"_s, after);
    std::vector<ArticleId> ids;
    while (list.next()) {
        if (!isPicked) {
            ids.push_back({list.number(1)});
            continue;
        }
        const auto match = std::ranges::lower_bound(*among, list.number(0), std::greater<>(), &Found::position);
        if (match != among->end() && match->position == list.number(0))
            ids.push_back(match->id);
    }
    if (list.failed())
        return list.error();
    return ids;
}

// The best ones first, by themselves where they are enough; then all others.
Result<ArticlePart> ArticleListing::byRank(const ArticlePlace &from, int least)
{
    const bool isBeginning = !from.bound;
    ArticlePart part;
    Result<std::vector<ArticleId>> best = ranked(isBeginning ? least : -1);
    if (!best)
        return best.error();
    part.ids = std::move(*best);
    if (isBeginning && least >= 0 && (part.ids.size() >= size_t(least) || m_phrase)) {
        part.next.bound = qint64(part.ids.size());
        return part;
    }
    if (const Outcome prepared = prepare(Dictionary::Extent::All); !prepared)
        return prepared.error();
    const Result<Matches> found = all();
    if (!found)
        return found.error();
    std::unordered_set<qint64> ranked;
    for (const ArticleId id : part.ids)
        ranked.insert(id.value);
    for (const Found &match : *found) {
        if (!ranked.contains(match.id.value))
            part.ids.push_back(match.id);
    }
    const qint64 given = std::min(from.bound.value_or(0), qint64(part.ids.size()));
    part.ids.erase(part.ids.begin(), part.ids.begin() + given);
    part.next.isEnd = true;
    return part;
}

// The position from which on matches are ranked.
Result<qint64> ArticleListing::oldestRanked(const QString &match)
{
    const Result<qint64> texts = articleCount();
    if (!texts || *texts <= mostRanked)
        return texts ? Result<qint64>(0) : texts;
    if (m_phrase) { // to find so many of these takes for ever: those that are among so many articles
        Statement newest(m_connection, u"nth_newest_position"_s);
        newest.bind(u":first"_s, 0).bind(u":last"_s, lastPosition).bind(u":texts"_s, mostRanked);
        const qint64 oldest = newest.next() ? newest.number(0) : 0;
        if (newest.failed())
            return newest.error();
        return oldest;
    }
    Statement nth(m_connection, u"nth_newest_match"_s);
    nth.bind(u":match"_s, match).bind(u":before"_s, mostRanked - 1);
    const qint64 oldest = nth.next() ? nth.number(0) : 0;
    if (nth.failed())
        return nth.error();
    return oldest;
}

Result<std::vector<ArticleId>> ArticleListing::ranked(int most)
{
    const Result<Dictionary::InWords> words = m_dictionary.inWords(m_query, Dictionary::Extent::Few);
    if (!words)
        return words.error();
    const ArticleCondition condition = articleCondition(words->parts.front());
    const Result<qint64> oldest = oldestRanked(condition.match);
    if (!oldest)
        return oldest.error();
    // Words alone are ranked in the index, and only the best are looked up: that costs more than to rank one.
    const QString others = condition.beyondMatch == u"1"
        ? QString()
        : QString(u" CROSS JOIN article a ON a.position = t.rowid AND a.present AND "_s + condition.beyondMatch);
    Statement list(m_connection,
                   u"SELECT a.id FROM (SELECT t.rowid AS position, "_s + m_rank + u" AS score FROM article_text t"_s
                       + others
                       + u" WHERE article_text MATCH :match AND t.rowid >= :oldest ORDER BY score, t.rowid DESC "
                         "LIMIT :most) best CROSS JOIN article a ON a.position = best.position WHERE a.present "
                         "ORDER BY best.score, best.position DESC"_s,
                   Statement::Composed {});
    list.bind(u":match"_s, condition.match).bind(u":oldest"_s, *oldest).bind(u":most"_s, most);
    for (const auto &[name, value] : condition.valuesBeyond)
        list.bind(name, value);
    std::vector<ArticleId> ids;
    while (list.next())
        ids.push_back({list.number(0)});
    if (list.failed())
        return list.error();
    return ids;
}

} // namespace Quipu
