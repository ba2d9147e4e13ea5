// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/seriespoint.h"

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <iterator>
#include <memory>

namespace Quipu {

// The points of a series, in its order. Copies share the points, and so does what leaves some of them out: a chart of a
// hundred thousand is handed on and narrowed down for nothing. Only edit() changes points, and it makes an own copy
// first where they are shared. A value; any lane, one at a time.
class SeriesPoints final
{
public:
    class Iterator
    {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = SeriesPoint;
        using difference_type = std::ptrdiff_t;
        using pointer = const SeriesPoint *;
        using reference = const SeriesPoint &;

        Iterator() = default;
        Iterator(const SeriesPoint *all, const size_t *kept, difference_type at)
            : m_all(all)
            , m_kept(kept)
            , m_at(at)
        { }

        reference operator*() const { return m_all[m_kept == nullptr ? size_t(m_at) : m_kept[m_at]]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type step) const { return *(*this + step); }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return {m_all, m_kept, m_at++}; }
        Iterator operator--(int) { return {m_all, m_kept, m_at--}; }
        Iterator &operator+=(difference_type step)
        {
            m_at += step;
            return *this;
        }
        Iterator &operator-=(difference_type step) { return *this += -step; }
        Iterator operator+(difference_type step) const { return {m_all, m_kept, m_at + step}; }
        Iterator operator-(difference_type step) const { return {m_all, m_kept, m_at - step}; }
        friend Iterator operator+(difference_type step, const Iterator &from) { return from + step; }
        difference_type operator-(const Iterator &other) const { return m_at - other.m_at; }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }
        auto operator<=>(const Iterator &other) const { return m_at <=> other.m_at; }

    private:
        const SeriesPoint *m_all = nullptr;
        const size_t *m_kept = nullptr; // null: all
        difference_type m_at = 0;
    };
    using value_type = SeriesPoint;
    using const_iterator = Iterator;

    SeriesPoints() = default;
    SeriesPoints(std::vector<SeriesPoint> points);
    SeriesPoints(std::initializer_list<SeriesPoint> points);

    size_t size() const { return m_kept ? m_kept->size() : m_all ? m_all->size() : 0; }
    bool empty() const { return size() == 0; }
    const SeriesPoint &operator[](size_t i) const { return (*m_all)[m_kept ? (*m_kept)[i] : i]; }
    const SeriesPoint &front() const { return (*this)[0]; }
    const SeriesPoint &back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return at(0); }
    Iterator end() const { return at(size()); }
    bool operator==(const SeriesPoints &other) const;

    // The same points without the others; indexes in rising order.
    SeriesPoints only(std::vector<size_t> indexes) const;
    // How many it left out.
    template <typename Predicate> size_t leaveOut(Predicate isUnwanted)
    {
        const size_t first = size_t(std::ranges::find_if(*this, isUnwanted) - begin()), count = size();
        if (first == count)
            return 0;
        std::vector<size_t> kept;
        for (size_t i = 0; i < count; ++i) {
            if (i < first || (i > first && !isUnwanted((*this)[i])))
                kept.push_back(i);
        }
        *this = only(std::move(kept));
        return count - size();
    }
    // To be changed; ends whatever refers to a point.
    std::vector<SeriesPoint> &edit();

private:
    Iterator at(size_t i) const
    {
        return {m_all ? m_all->data() : nullptr, m_kept ? m_kept->data() : nullptr, std::ptrdiff_t(i)};
    }

    std::shared_ptr<std::vector<SeriesPoint>> m_all; // null: none
    std::shared_ptr<const std::vector<size_t>> m_kept; // null: all
};

} // namespace Quipu
