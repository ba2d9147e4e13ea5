// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/marklanes.h"

#include <algorithm>
#include <array>

namespace Quipu {

namespace {

// All pieces of one mark that touch a stretch.
struct Extent
{
    TextSpan span;
    std::vector<size_t> pieces; // of the answer
};

std::vector<Extent> extentsOf(const std::vector<MarkLane> &lanes)
{
    std::vector<Extent> extents;
    for (size_t i = 0; i < lanes.size(); ++i) {
        const TextMark &mark = *lanes[i].mark;
        const auto isSibling
            = [&](const Extent &extent) { return lanes[extent.pieces.front()].mark->mark == mark.mark; };
        const auto sibling = mark.mark == 0 ? extents.end() : std::find_if(extents.begin(), extents.end(), isSibling);
        if (sibling == extents.end()) {
            extents.push_back({mark.span, {i}});
        } else {
            sibling->span.end = std::max(sibling->span.end, mark.span.end);
            sibling->pieces.push_back(i);
        }
    }
    return extents;
}

} // namespace

std::vector<MarkLane> markLanes(const SpanIndex<TextMark> &marks, TextSpan stretch)
{
    std::vector<MarkLane> lanes;
    marks.visit(stretch, [&lanes](const TextMark &mark) { lanes.push_back({&mark, 0}); });
    std::vector<Extent> extents = extentsOf(lanes);
    std::ranges::stable_sort(extents, {}, [](const Extent &extent) { return extent.span.length(); });
    std::array<std::vector<TextSpan>, deepestLane + 1> taken;
    for (const Extent &extent : extents) {
        const auto isFree = [&extent](const std::vector<TextSpan> &spans) {
            return std::ranges::none_of(spans, [&](const TextSpan &span) { return span.overlaps(extent.span); });
        };
        const auto free = std::find_if(taken.begin(), taken.end() - 1, isFree);
        free->push_back(extent.span);
        for (const size_t piece : extent.pieces)
            lanes[piece].lane = int(free - taken.begin());
    }
    return lanes;
}

} // namespace Quipu
