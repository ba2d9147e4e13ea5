// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readermarks.h"

#include <QSet>

#include <algorithm>

namespace Quipu {

namespace {

TextSpan spanOfMark(const MentionRow &row)
{
    return row.mention.quote.span;
}

TextSpan spanOfMark(const Figure &figure)
{
    return figure.quote.span;
}

MentionId idOfMark(const MentionRow &row)
{
    return row.mention.id;
}

FigureId idOfMark(const Figure &figure)
{
    return figure.id;
}

bool isShown(const MentionRow &row)
{
    return row.mention.status != ReviewStatus::Rejected;
}

bool isShown(const Figure &figure)
{
    return figure.status != Figure::Status::Rejected;
}

bool isSuggestion(const MentionRow &row)
{
    return row.mention.status == ReviewStatus::Suggested;
}

template <typename Mark> void sortMarks(std::vector<Mark> &marks)
{
    const auto spanOf = [](const Mark &mark) { return spanOfMark(mark); };
    if (std::ranges::is_sorted(marks, {}, spanOf))
        return;
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return spanOfMark(mark); });
}

template <typename Mark> void insertMark(std::vector<Mark> &marks, const Mark &row)
{
    const auto place
        = std::ranges::upper_bound(marks, spanOfMark(row), {}, [](const Mark &mark) { return spanOfMark(mark); });
    marks.insert(place, row);
}

template <typename Mark> void replaceAt(std::vector<Mark> &marks, size_t at, const Mark &row)
{
    if (spanOfMark(marks[at]) == spanOfMark(row)) {
        marks[at] = row;
        return;
    }
    marks.erase(marks.begin() + qsizetype(at));
    insertMark(marks, row);
}

// One is put where it belongs; for many, all are gone through once.
template <typename Mark> void upsertMarks(std::vector<Mark> &marks, const std::vector<Mark> &rows)
{
    if (rows.size() == 1) {
        const auto isIt = [id = idOfMark(rows.front())](const Mark &mark) { return idOfMark(mark) == id; };
        const auto found = std::ranges::find_if(marks, isIt);
        if (found != marks.end())
            replaceAt(marks, size_t(found - marks.begin()), rows.front());
        else
            insertMark(marks, rows.front());
        return;
    }
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < marks.size(); ++i)
        places.insert(idOfMark(marks[i]).value, i);
    for (const Mark &row : rows) {
        const auto place = places.constFind(idOfMark(row).value);
        if (place != places.constEnd()) {
            marks[*place] = row;
        } else {
            places.insert(idOfMark(row).value, marks.size());
            marks.push_back(row);
        }
    }
    sortMarks(marks);
}

template <typename Mark, typename IdType> void removeMarks(std::vector<Mark> &marks, const std::vector<IdType> &ids)
{
    QSet<qint64> gone;
    for (const IdType &id : ids)
        gone.insert(id.value);
    std::erase_if(marks, [&gone](const Mark &mark) { return gone.contains(idOfMark(mark).value); });
}

template <typename Mark> const Mark *markAt(const std::vector<Mark> &marks, TextSpan place)
{
    const Mark *best = nullptr;
    for (const Mark &mark : marks) {
        const TextSpan span = spanOfMark(mark);
        if (span.start > place.end)
            break;
        const bool touches
            = place.isEmpty() ? span.start <= place.start && place.start <= span.end : span.overlaps(place);
        if (!touches || !isShown(mark))
            continue;
        if (span == place)
            return &mark;
        // Between two that only touch the caret, the one that begins there is meant.
        const bool isNearer
            = best == nullptr || (span.contains(place.start) && !spanOfMark(*best).contains(place.start));
        const bool isFarther
            = best != nullptr && !span.contains(place.start) && spanOfMark(*best).contains(place.start);
        if (isNearer || (!isFarther && span.length() < spanOfMark(*best).length()))
            best = &mark;
    }
    return best;
}

} // namespace

void ReaderMarks::reset(std::vector<MentionRow> rows)
{
    mentions = std::move(rows);
    sortMarks(mentions);
}

void ReaderMarks::reset(std::vector<Figure> rows)
{
    figures = std::move(rows);
    sortMarks(figures);
}

void ReaderMarks::upsert(const std::vector<MentionRow> &rows)
{
    upsertMarks(mentions, rows);
}

void ReaderMarks::upsert(const std::vector<Figure> &rows)
{
    upsertMarks(figures, rows);
}

void ReaderMarks::remove(const std::vector<MentionId> &ids)
{
    removeMarks(mentions, ids);
}

void ReaderMarks::remove(const std::vector<FigureId> &ids)
{
    removeMarks(figures, ids);
}

const MentionRow *ReaderMarks::mentionAt(TextSpan place) const
{
    if (const MentionRow *row = markAt(mentions, place))
        return row;
    // A further stretch of one that is not in one piece.
    const auto isThere = [place](const QuotedSpan &part) {
        return place.isEmpty() ? part.span.start <= place.start && place.start <= part.span.end
                               : part.span.overlaps(place);
    };
    const auto found = std::ranges::find_if(mentions, [&isThere](const MentionRow &row) {
        return isShown(row) && std::ranges::any_of(row.mention.parts, isThere);
    });
    return found != mentions.end() ? &*found : nullptr;
}

std::vector<const MentionRow *> ReaderMarks::mentionsAt(qsizetype position) const
{
    std::vector<const MentionRow *> found;
    for (const MentionRow &row : mentions) {
        if (spanOfMark(row).start > position)
            break;
        const std::vector<QuotedSpan> &parts = row.mention.parts;
        const bool isThere = spanOfMark(row).contains(position)
            || std::ranges::any_of(parts, [position](const QuotedSpan &part) { return part.span.contains(position); });
        if (isShown(row) && isThere)
            found.push_back(&row);
    }
    std::ranges::stable_sort(found, {}, [](const MentionRow *row) { return spanOfMark(*row).length(); });
    return found;
}

const Figure *ReaderMarks::figureAt(TextSpan place) const
{
    return markAt(figures, place);
}

const Figure *ReaderMarks::figure(FigureId id) const
{
    const auto found = std::ranges::find(figures, id, &Figure::id);
    return found != figures.end() ? &*found : nullptr;
}

const MentionRow *ReaderMarks::nextSuggestion(qsizetype after) const
{
    const auto isNext = [after](const MentionRow &row) { return isSuggestion(row) && spanOfMark(row).start > after; };
    auto found = std::ranges::find_if(mentions, isNext);
    if (found == mentions.end())
        found = std::ranges::find_if(mentions, isSuggestion);
    return found != mentions.end() ? &*found : nullptr;
}

const MentionRow *ReaderMarks::previousSuggestion(qsizetype before) const
{
    const auto isNext = [before](const MentionRow &row) { return isSuggestion(row) && spanOfMark(row).start < before; };
    auto found = std::find_if(mentions.rbegin(), mentions.rend(), isNext);
    if (found == mentions.rend())
        found = std::find_if(mentions.rbegin(), mentions.rend(), isSuggestion);
    return found != mentions.rend() ? &*found : nullptr;
}

std::vector<TextMark> ReaderMarks::mentionMarks(const std::vector<EntityType> &types, const QStringList &hiddenTypes,
                                                qsizetype textLength) const
{
    QHash<QString, QColor> colors;
    for (const EntityType &type : types)
        colors.insert(type.id, type.color);
    for (const QString &type : hiddenTypes)
        colors.insert(type, QColor());
    std::vector<TextMark> marks;
    marks.reserve(mentions.size());
    for (const MentionRow &row : mentions) {
        const QColor color = colors.value(row.mention.type, QColor(Qt::gray));
        if (!isShown(row) || !color.isValid() || !reachOf(row.mention).fits(textLength))
            continue;
        const qint64 whole = row.mention.parts.empty() ? 0 : row.mention.id.value;
        marks.push_back({spanOfMark(row), color, !isSuggestion(row), whole});
        for (const QuotedSpan &part : row.mention.parts)
            marks.push_back({part.span, color, !isSuggestion(row), whole});
    }
    return marks;
}

std::vector<PlainSpan> ReaderMarks::notes(qsizetype textLength) const
{
    std::vector<PlainSpan> spans;
    for (const MentionRow &row : mentions) {
        if (!row.mention.note.isEmpty() && isShown(row) && spanOfMark(row).fits(textLength))
            spans.push_back({spanOfMark(row)});
    }
    for (const Figure &figure : figures) {
        if (!figure.note.isEmpty() && isShown(figure) && spanOfMark(figure).fits(textLength))
            spans.push_back({spanOfMark(figure)});
    }
    for (const TextSpan &span : noted.spans(mentions)) {
        if (span.fits(textLength))
            spans.push_back({span});
    }
    return spans;
}

QHash<QString, int> ReaderMarks::countsByType() const
{
    QHash<QString, int> counts;
    for (const MentionRow &row : mentions) {
        if (isShown(row))
            ++counts[row.mention.type];
    }
    return counts;
}

int ReaderMarks::figureCount() const
{
    return int(std::ranges::count_if(figures, [](const Figure &figure) { return isShown(figure); }));
}

std::vector<TextMark> ReaderMarks::figureMarks(qsizetype textLength) const
{
    std::vector<TextMark> marks;
    for (const Figure &figure : figures) {
        if (isShown(figure) && spanOfMark(figure).fits(textLength))
            marks.push_back({spanOfMark(figure), {}, figure.status == Figure::Status::Confirmed, 0});
    }
    return marks;
}

} // namespace Quipu
