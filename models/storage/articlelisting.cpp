// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlelisting.h"

#include "models/storage/articlecondition.h"
#include "models/storage/connection.h"
#include "models/storage/positions.h"
#include "models/storage/statement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Queries of so many parts are read to their end at once: to find the places of all their words costs more than to
// read.
constexpr size_t mostPartsByPiece = 4;
// Of a phrase of common words: articles that are looked through for it at once, and for how long the first ones found
// wait for others (milliseconds).
constexpr int looksAtOnce = 10'000;
constexpr int wordsLookedFor = 4; // of a phrase; fewer articles where it has more
constexpr qint64 patienceForFew = 15;
// Of so many articles and more the nearest sixteenth is searched first, then a quarter, then all: what finds little
// there must not keep the rows waiting that it did find.
constexpr qint64 textsOfHaste = 50'000;
constexpr qint64 firstShare = 16;
constexpr qint64 growth = 4;

} // namespace

ArticleListing::ArticleListing(Connection &connection, Dictionary &dictionary, const Query &query, ArticleSort sort,
                               const QString &rank, bool hasSequences)
    : m_connection(connection)
    , m_dictionary(dictionary)
    , m_query(query)
    , m_sort(sort)
    , m_rank(rank)
    , m_hasSequences(hasSequences)
{ }

Result<ArticlePart> ArticleListing::first(int most)
{
    if (const Outcome prepared = prepare(Dictionary::Extent::Commonest); !prepared)
        return prepared.error();
    const bool isWalked = m_sort == ArticleSort::Newest || m_sort == ArticleSort::Oldest;
    const bool hasWords = !articleCondition(m_query).match.isEmpty();
    if (!isWalked && hasWords && m_sort != ArticleSort::Relevance)
        return ArticlePart {};
    Result<ArticlePart> found = isWalked ? walk({}, most, Pace::Hasty) : hasWords ? byRank({}, most) : sorted({}, most);
    if (found && !m_inWords.isWhole)
        found->next = {};
    return found;
}

Result<ArticlePart> ArticleListing::part(const ArticlePlace &from, int least)
{
    if (const Outcome prepared = prepare(Dictionary::Extent::All); !prepared)
        return prepared.error();
    if (m_sort == ArticleSort::Newest || m_sort == ArticleSort::Oldest)
        return walk(from, m_inWords.parts.size() > mostPartsByPiece ? -1 : least, Pace::Thorough);
    if (articleCondition(m_query).match.isEmpty())
        return sorted(from, least);
    if (m_sort == ArticleSort::Relevance)
        return byRank(from, least);
    return sortedMatches();
}

Outcome ArticleListing::prepare(Dictionary::Extent extent)
{
    Result<Dictionary::InWords> words = m_dictionary.inWords(m_query, extent);
    if (!words)
        return words.error();
    m_inWords = std::move(*words);
    if (!m_hasSequences || m_inWords.parts.size() > 1)
        return Done {};
    const Result<qint64> texts = articleCount();
    if (!texts)
        return texts.error();
    Result<std::optional<CommonPhrase>> phrase = CommonPhrase::in(m_inWords.parts.front(), m_dictionary, *texts);
    if (!phrase)
        return phrase.error();
    m_phrase = std::move(*phrase);
    return Done {};
}

// Undated articles are last in either direction.
std::vector<ArticleListing::Range> ArticleListing::ranges() const
{
    if (m_sort == ArticleSort::Oldest)
        return {{firstDatedPosition, lastPosition}, {0, firstDatedPosition - 1}};
    return {{0, lastPosition}};
}

Result<ArticlePart> ArticleListing::walk(const ArticlePlace &from, int least, Pace pace)
{
    ArticlePart part;
    part.next = from;
    const std::vector<Range> all = ranges();
    QElapsedTimer time;
    time.start();
    for (int round = 0; !part.next.isEnd && (least < 0 || part.ids.size() < size_t(least)); ++round) {
        Range range = all[size_t(part.next.stage)];
        if (part.next.bound)
            (m_sort == ArticleSort::Oldest ? range.first : range.last) = *part.next.bound;
        const int wanted = least < 0 ? -1 : least - int(part.ids.size());
        const Result<Range> searched = narrowed(range, pace, round);
        if (!searched)
            return searched.error();
        const bool isNarrow = searched->first > range.first || searched->last < range.last;
        const Result<Matches> found = within(*searched, wanted);
        if (!found)
            return found.error();
        for (const Found &match : *found)
            part.ids.push_back(match.id);
        const bool isShort = wanted < 0 || found->size() < size_t(wanted);
        if (isShort && isNarrow) {
            part.next.bound = m_sort == ArticleSort::Oldest ? searched->last + 1 : searched->first - 1;
            if (least >= 0 && time.elapsed() > patienceForFew)
                break;
        } else if (isShort) {
            ++part.next.stage;
            part.next.bound.reset();
            part.next.isEnd = size_t(part.next.stage) == all.size();
        } else {
            part.next.bound = found->back().position + (m_sort == ArticleSort::Oldest ? 1 : -1);
        }
    }
    return part;
}

// The near end of a range, where that is worth a question of its own.
Result<ArticleListing::Range> ArticleListing::narrowed(Range range, Pace pace, int round)
{
    if (m_phrase)
        return nearEnd(range);
    qint64 share = firstShare;
    for (; round > 0; --round)
        share /= growth;
    if (pace != Pace::Hasty || share <= 1)
        return range;
    const Result<qint64> texts = articleCount();
    if (!texts)
        return texts.error();
    if (*texts < textsOfHaste)
        return range;
    Statement ends(m_connection, u"first_and_last_position"_s);
    ends.bind(u":first"_s, std::max(range.first, firstDatedPosition)).bind(u":last"_s, range.last);
    if (!ends.next())
        return ends.failed() ? Result<Range>(ends.error()) : range;
    const qint64 width = (ends.number(1) - ends.number(0)) / share; // as if they stood evenly: it need not be exact
    if (m_sort == ArticleSort::Oldest)
        range.last = std::min(range.last, ends.number(0) + width);
    else
        range.first = std::max(range.first, ends.number(1) - width);
    return range;
}

// The near end of a range, of so many articles as are looked through in no time.
Result<ArticleListing::Range> ArticleListing::nearEnd(Range range)
{
    const bool isOldest = m_sort == ArticleSort::Oldest;
    Statement nth(m_connection, isOldest ? u"nth_oldest_position"_s : u"nth_newest_position"_s);
    nth.bind(u":first"_s, range.first)
        .bind(u":last"_s, range.last)
        .bind(u":texts"_s, looksAtOnce / std::max(1, m_phrase->words / wordsLookedFor));
    if (nth.next())
        (isOldest ? range.last : range.first) = nth.number(0);
    if (nth.failed())
        return nth.error();
    return range;
}

Result<qint64> ArticleListing::articleCount()
{
    Statement totals(m_connection, u"totals"_s);
    if (!totals.next())
        return totals.error();
    return totals.number(0);
}

// At least so many from the near end of a range, and all that lie between them, whatever part of the query finds them.
Result<ArticleListing::Matches> ArticleListing::within(Range range, int least)
{
    Result<Matches> found = matches(m_inWords.parts.front(), range, least);
    if (!found || m_inWords.parts.size() == 1)
        return found;
    if (least >= 0 && found->size() >= size_t(least))
        (m_sort == ArticleSort::Oldest ? range.last : range.first) = found->back().position;
    const Result<size_t> most = mostThereCanBe();
    if (!most)
        return most.error();
    for (auto part = m_inWords.parts.begin() + 1; part != m_inWords.parts.end() && found->size() < *most; ++part) {
        const Result<Matches> more = matches(*part, range, -1);
        if (!more)
            return more;
        found->insert(found->end(), more->begin(), more->end());
        if (m_sort == ArticleSort::Oldest)
            std::ranges::sort(*found, {}, &Found::position);
        else
            std::ranges::sort(*found, std::greater<>(), &Found::position);
        const auto again = std::ranges::unique(*found, {}, &Found::position);
        found->erase(again.begin(), again.end());
    }
    return found;
}

// No more articles than there are, or than have a word that all must have: when those are found, rare words add none.
Result<size_t> ArticleListing::mostThereCanBe()
{
    const Result<qint64> all = articleCount();
    if (!all)
        return all.error();
    qint64 most = *all;
    for (const Query &each : m_query.kind == Query::Kind::And ? m_query.children : std::vector<Query> {}) {
        const QStringList words = each.kind == Query::Kind::Word ? m_dictionary.cut(each.text) : QStringList();
        if (words.size() != 1)
            continue;
        const Result<qint64> texts = m_dictionary.textsWith(words.front());
        if (!texts)
            return texts.error();
        most = std::min(most, *texts);
    }
    return size_t(most);
}

// Words are answered in the order of the index itself, so that the first rows come at once.
Result<ArticleListing::Matches> ArticleListing::matches(const Query &query, Range range, int most)
{
    const ArticleCondition condition = articleCondition(m_phrase ? m_phrase->loosened : query);
    const bool byIndex = !condition.match.isEmpty();
    const QString sequence = m_phrase ? u"in_sequence(article_text, %1) AND "_s.arg(m_phrase->words) : QString();
    const QString direction = m_sort == ArticleSort::Oldest ? u""_s : u" DESC"_s;
    QString sql
        = u"SELECT a.position, a.id FROM article a WHERE a.position BETWEEN :first AND :last AND a.present AND "_s
        + condition.sql + u" ORDER BY a.position"_s;
    if (byIndex) {
        sql = u"SELECT t.rowid, a.id FROM article_text t CROSS JOIN article a ON a.position = t.rowid WHERE "
              u"article_text "
              u"MATCH :match AND t.rowid BETWEEN :first AND :last AND "_s
            + sequence + u"a.present AND "_s + condition.beyondMatch + u" ORDER BY t.rowid"_s;
    }
    sql += direction + u" LIMIT :most"_s;
    Statement list(m_connection, sql, Statement::Composed {});
    if (byIndex)
        list.bind(u":match"_s, condition.match);
    for (const auto &[name, value] : byIndex ? condition.valuesBeyond : condition.values)
        list.bind(name, value);
    list.bind(u":first"_s, range.first).bind(u":last"_s, range.last).bind(u":most"_s, most);
    Matches found;
    while (list.next())
        found.push_back({list.number(0), {list.number(1)}});
    if (list.failed())
        return list.error();
    return found;
}

Result<ArticleListing::Matches> ArticleListing::all()
{
    return within({0, lastPosition}, -1);
}

} // namespace Quipu
