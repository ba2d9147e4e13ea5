// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readermarks.h"

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
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return spanOfMark(mark); });
}

template <typename Mark> void upsertMarks(std::vector<Mark> &marks, const std::vector<Mark> &rows)
{
    for (const Mark &row : rows) {
        const auto found = std::ranges::find(marks, idOfMark(row), [](const Mark &mark) { return idOfMark(mark); });
        if (found != marks.end())
            *found = row;
        else
            marks.push_back(row);
    }
    sortMarks(marks);
}

template <typename Mark, typename IdType> void removeMarks(std::vector<Mark> &marks, const std::vector<IdType> &ids)
{
    std::erase_if(marks, [&ids](const Mark &mark) { return std::ranges::find(ids, idOfMark(mark)) != ids.end(); });
}

template <typename Mark> const Mark *markAt(const std::vector<Mark> &marks, TextSpan place)
{
    const Mark *best = nullptr;
    for (const Mark &mark : marks) {
        const TextSpan span = spanOfMark(mark);
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
    return markAt(mentions, place);
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

std::vector<TextMark> ReaderMarks::mentionMarks(const std::vector<EntityType> &types, qsizetype textLength) const
{
    std::vector<TextMark> marks;
    for (const MentionRow &row : mentions) {
        if (!isShown(row) || !spanOfMark(row).fits(textLength))
            continue;
        const auto type = std::ranges::find(types, row.mention.type, &EntityType::id);
        const QColor color = type != types.end() ? type->color : QColor(Qt::gray);
        marks.push_back({spanOfMark(row), color, !isSuggestion(row)});
    }
    return marks;
}

std::vector<TextMark> ReaderMarks::figureMarks(qsizetype textLength) const
{
    std::vector<TextMark> marks;
    for (const Figure &figure : figures) {
        if (isShown(figure) && spanOfMark(figure).fits(textLength))
            marks.push_back({spanOfMark(figure), {}, figure.status == Figure::Status::Confirmed});
    }
    return marks;
}

} // namespace Quipu
