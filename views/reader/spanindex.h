// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <algorithm>
#include <vector>

namespace Quipu {

// Things with a TextSpan `span`, sorted by where they start, so that those that touch a stretch of text are found
// without looking at the others. Spans may overlap and nest; one that covers the whole text costs the others nothing:
// for every few of them the index knows how far they reach.
template <typename T> class SpanIndex final
{
public:
    SpanIndex() = default;
    explicit SpanIndex(std::vector<T> items)
        : m_items(std::move(items))
    {
        if (!std::ranges::is_sorted(m_items, {}, &T::span))
            std::ranges::stable_sort(m_items, {}, &T::span);
        m_reaches.reserve(m_items.size() / groupSize + 1);
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (i % groupSize == 0)
                m_reaches.push_back(0);
            m_reaches.back() = std::max(m_reaches.back(), m_items[i].span.end);
        }
    }

    const std::vector<T> &items() const { return m_items; }

    // visit(item) for every item that shares a character with the stretch, in order of start.
    template <typename Visit> void visit(TextSpan stretch, Visit &&visit) const
    {
        (void)find(stretch, [&visit](const T &item) {
            visit(item);
            return false;
        });
    }

    // The first item that shares a character with the stretch and is the one wanted; null when there is none.
    template <typename Wanted> const T *find(TextSpan stretch, Wanted &&wanted) const
    {
        for (size_t group = 0; group < m_reaches.size(); ++group) {
            const size_t first = group * groupSize;
            if (m_items[first].span.start >= stretch.end)
                return nullptr;
            if (m_reaches[group] <= stretch.start)
                continue;
            for (size_t i = first; i < std::min(first + groupSize, m_items.size()); ++i) {
                if (m_items[i].span.overlaps(stretch) && wanted(m_items[i]))
                    return &m_items[i];
            }
        }
        return nullptr;
    }

private:
    static constexpr size_t groupSize = 64;

    std::vector<T> m_items;
    std::vector<qsizetype> m_reaches; // of each group: where the longest reaching one ends
};

} // namespace Quipu
