// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>

#include <algorithm>
#include <bitset>
#include <functional>
#include <utility>
#include <vector>

namespace Quipu {

// What a list of any length holds in memory: the ids of its result and a bounded cache of the rows that were in view.
// A row that is missing is noted down; wake is called once, and the owner hands the ids out in one batch (takeWanted)
// when control is back in the event loop. Each batch names all that is still missing, newest last, so that it may
// replace the one before it. No QObject and no signals: item models own one of these. GUI lane.
template <typename IdType, typename Row> class PagedRows final
{
public:
    static constexpr int cacheSize = 1000; // rows; many screens of any list
    static constexpr int pageSize = 32; // a missing row asks for its neighbours as well
    static constexpr size_t batchSize = 256; // older requests are dropped: rows in view ask again when painted

    PagedRows(IdType (*idOf)(const Row &), std::function<void()> wake)
        : m_idOf(idOf)
        , m_wake(std::move(wake))
    {
        m_cache.setMaxCost(cacheSize);
    }

    int size() const { return int(m_ids.size()); }
    const std::vector<IdType> &ids() const { return m_ids; }
    IdType id(int index) const { return m_ids[size_t(index)]; }
    // Rows that were in view are known; others are looked for.
    int indexOf(IdType id) const
    {
        const int known = m_places.value(id.value, -1);
        if (known >= 0 && known < size() && m_ids[size_t(known)] == id)
            return known;
        const auto found = std::ranges::find(m_ids, id);
        return found == m_ids.end() ? -1 : int(found - m_ids.begin());
    }

    // Cached rows stay, to be shown until the newer ones asked for arrive.
    void setIds(std::vector<IdType> ids)
    {
        m_ids = std::move(ids);
        markAllStale();
    }
    void append(const std::vector<IdType> &ids) { m_ids.insert(m_ids.end(), ids.begin(), ids.end()); }
    // ids[at, at + removed) become others; cached rows are as after setIds.
    void replace(int at, int removed, const std::vector<IdType> &inserted)
    {
        const int kept = std::min(removed, int(inserted.size()));
        std::copy_n(inserted.begin(), kept, m_ids.begin() + at);
        if (removed > kept)
            m_ids.erase(m_ids.begin() + at + kept, m_ids.begin() + at + removed);
        else
            m_ids.insert(m_ids.begin() + at + kept, inserted.begin() + kept, inserted.end());
        markAllStale();
    }
    // Where each of a few ids is, -1 for none: one pass over all.
    std::vector<int> indexesOf(const std::vector<IdType> &ids) const
    {
        constexpr size_t bits = 4096; // most ids are told apart from those sought without a look into the table
        std::bitset<bits> marks;
        QHash<qint64, int> sought;
        for (int i = 0; i < int(ids.size()); ++i) {
            sought.insert(ids[size_t(i)].value, i);
            marks.set(size_t(ids[size_t(i)].value) % bits);
        }
        std::vector<int> indexes(ids.size(), -1);
        for (int i = 0; i < size(); ++i) {
            if (!marks.test(size_t(m_ids[size_t(i)].value) % bits))
                continue;
            if (const int at = sought.value(m_ids[size_t(i)].value, -1); at >= 0)
                indexes[size_t(at)] = i;
        }
        return indexes;
    }
    void insert(int index, IdType id) { m_ids.insert(m_ids.begin() + index, id); }
    void removeAt(int index)
    {
        m_cache.remove(id(index).value);
        m_ids.erase(m_ids.begin() + index);
    }

    // The row, or null while it is on its way. The pointer holds until the next call.
    const Row *row(int index)
    {
        Cached *cached = m_cache.object(id(index).value);
        if (cached == nullptr || cached->isStale)
            want(index);
        return cached == nullptr ? nullptr : &cached->row;
    }
    // The same without asking for it.
    const Row *cachedRow(IdType id) const
    {
        const Cached *cached = m_cache.object(id.value);
        return cached == nullptr ? nullptr : &cached->row;
    }

    void put(Row row)
    {
        const IdType id = m_idOf(row);
        std::erase(m_missing, id);
        m_cache.insert(id.value, new Cached {std::move(row), false});
    }
    // The row is asked for again when it is next in view. False when it was not held.
    bool markStale(IdType id)
    {
        std::erase(m_missing, id);
        Cached *cached = m_cache.object(id.value);
        if (cached != nullptr)
            cached->isStale = true;
        return cached != nullptr;
    }

    std::vector<IdType> takeWanted()
    {
        m_isAwake = false;
        return m_missing;
    }

private:
    struct Cached
    {
        Row row;
        bool isStale = false;
    };

    void markAllStale()
    {
        m_missing.clear();
        m_places.clear();
        for (qint64 key : m_cache.keys())
            m_cache.object(key)->isStale = true;
    }

    bool isWanting(int index) const
    {
        const Cached *cached = m_cache.object(id(index).value);
        return (cached == nullptr || cached->isStale) && std::ranges::find(m_missing, id(index)) == m_missing.end();
    }

    void want(int index)
    {
        if (!isWanting(index))
            return;
        const int first = index / pageSize * pageSize;
        for (int i = first; i < std::min(first + pageSize, size()); ++i) {
            if (i == index || isWanting(i)) {
                m_missing.push_back(id(i));
                m_places.insert(id(i).value, i);
            }
        }
        if (m_places.size() > cacheSize)
            m_places.clear();
        if (m_missing.size() > batchSize)
            m_missing.erase(m_missing.begin(), m_missing.end() - batchSize);
        if (!std::exchange(m_isAwake, true))
            m_wake();
    }

    std::vector<IdType> m_ids;
    QCache<qint64, Cached> m_cache;
    QHash<qint64, int> m_places; // of rows asked for; wrong ones are noticed
    std::vector<IdType> m_missing; // asked for and not yet delivered
    IdType (*m_idOf)(const Row &);
    std::function<void()> m_wake;
    bool m_isAwake = false;
};

// How one result differs from another when all that differs stands in one place: old[at, at + removed) became
// new[at, at + inserted). Tells an item model whether rows came or went, or the list is a new one.
struct ListDifference
{
    int at = 0;
    int removed = 0;
    int inserted = 0;

    bool isNothing() const { return removed == 0 && inserted == 0; }
    bool isInsertion() const { return removed == 0 && inserted > 0; }
    bool isRemoval() const { return removed > 0 && inserted == 0; }
};

template <typename IdType>
ListDifference listDifference(const std::vector<IdType> &before, const std::vector<IdType> &after)
{
    const auto [oldFirst, newFirst] = std::ranges::mismatch(before, after);
    auto oldLast = before.end();
    auto newLast = after.end();
    while (oldLast != oldFirst && newLast != newFirst && *(oldLast - 1) == *(newLast - 1)) {
        --oldLast;
        --newLast;
    }
    return {int(oldFirst - before.begin()), int(oldLast - oldFirst), int(newLast - newFirst)};
}

} // namespace Quipu
