// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <algorithm>
#include <vector>

namespace Quipu {

// Things with a TextSpan `span`, sorted by where they start, so that those that touch a stretch of text are found by
// binary search. Spans may overlap; the longest one bounds how far back the search has to look.
template <typename T> class SpanIndex final
{
public:
    SpanIndex() = default;
    explicit SpanIndex(std::vector<T> items)
        : m_items(std::move(items))
    {
        std::ranges::stable_sort(m_items, {}, &T::span);
        for (const T &item : m_items)
            m_longest = std::max(m_longest, item.span.length());
    }

    const std::vector<T> &items() const { return m_items; }

    // visit(item) for every item that shares a character with the stretch, in order of start.
    template <typename Visit> void visit(TextSpan stretch, Visit &&visit) const
    {
        const auto startOf = [](const T &item) { return item.span.start; };
        auto item = std::ranges::lower_bound(m_items, stretch.start - m_longest, {}, startOf);
        for (; item != m_items.end() && item->span.start < stretch.end; ++item) {
            if (item->span.overlaps(stretch))
                visit(*item);
        }
    }

private:
    std::vector<T> m_items;
    qsizetype m_longest = 0;
};

} // namespace Quipu
