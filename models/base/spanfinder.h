// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <algorithm>
#include <vector>

namespace Quipu {

// Which of many spans share a letter with one: a binary search, and as many steps as spans begin near it. The longest
// one bounds how far is looked. A value; numbers are the caller's own.
class SpanFinder final
{
public:
    void add(TextSpan span, size_t number)
    {
        m_spans.push_back({span, number});
        m_longest = std::max(m_longest, span.length());
        m_isSorted = false;
    }

    // take(number) returns true to stop, and so does this then.
    template <typename Take> bool anyOverlapping(TextSpan span, Take take)
    {
        if (!m_isSorted)
            std::ranges::stable_sort(m_spans, {}, [](const Item &item) { return item.span.start; });
        m_isSorted = true;
        auto item = std::ranges::lower_bound(m_spans, span.start - m_longest, {},
                                             [](const Item &each) { return each.span.start; });
        for (; item != m_spans.end() && item->span.start < span.end; ++item) {
            if (item->span.overlaps(span) && take(item->number))
                return true;
        }
        return false;
    }

private:
    struct Item
    {
        TextSpan span;
        size_t number = 0;
    };
    std::vector<Item> m_spans;
    qsizetype m_longest = 0;
    bool m_isSorted = true;
};

} // namespace Quipu
