// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace Quipu {

// Pieces of work numbered from 0, done by several threads and taken in their order by one; each gives any number of
// products. A thread that is ahead waits, so that what has been made and not yet taken stays bounded.
template <typename Product> class OrderedWork final
{
public:
    // Takes a product, sooner or later; false: nobody wants more.
    using Hand = std::function<bool(Product)>;
    using Worker = std::function<void(qsizetype index, const Hand &hand)>;

    struct Extent
    {
        qsizetype count = 0;
        int threads = 0; // 0: as many as the machine has
    };

    // makeWorker is called in each thread, which keeps its worker to itself until the end.
    OrderedWork(Extent extent, std::function<Worker()> makeWorker, std::stop_token stop)
        : m_count(extent.count)
        , m_makeWorker(std::move(makeWorker))
        , m_stop(std::move(stop))
    {
        m_wake.emplace(m_stop, [this] {
            const std::lock_guard lock(m_mutex); // nobody is between looking at the token and waiting
            m_changed.notify_all();
        });
        const int wanted = extent.threads > 0 ? extent.threads : int(std::thread::hardware_concurrency());
        const int threads = std::clamp(wanted, 1, int(std::clamp<qsizetype>(m_count, 1, 1024)));
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    ~OrderedWork()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    OrderedWork(const OrderedWork &) = delete;
    OrderedWork &operator=(const OrderedWork &) = delete;

    // Waits for the next product of a piece; nothing when there are no more, or when it was stopped before. In rising
    // order, each piece to its end.
    std::optional<Product> next(qsizetype index)
    {
        std::unique_lock lock(m_mutex);
        m_taken = index;
        Piece &piece = m_pieces[index];
        m_changed.notify_all();
        m_changed.wait(lock,
                       [this, &piece] { return !piece.products.empty() || piece.isDone || m_stop.stop_requested(); });
        if (piece.products.empty()) {
            if (piece.isDone)
                m_pieces.erase(index);
            return {};
        }
        std::optional<Product> product = std::move(piece.products.front());
        piece.products.pop_front();
        m_changed.notify_all();
        return product;
    }

private:
    static constexpr qsizetype workAhead = 64;
    static constexpr size_t productsAhead = 64; // of one piece

    struct Piece
    {
        std::deque<Product> products;
        bool isDone = false;
    };

    // Whose turn has come never waits for others here: its products are what is being taken.
    bool hand(qsizetype index, Product product)
    {
        std::unique_lock lock(m_mutex);
        Piece &piece = m_pieces[index];
        m_changed.wait(lock, [this, &piece] {
            return piece.products.size() < productsAhead || m_isEnding || m_stop.stop_requested();
        });
        piece.products.push_back(std::move(product));
        m_changed.notify_all();
        return !m_isEnding && !m_stop.stop_requested();
    }

    void work()
    {
        const Worker worker = m_makeWorker();
        for (;;) {
            qsizetype index = 0;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return isDone() || m_next < m_taken + workAhead; });
                if (isDone())
                    return;
                index = m_next++;
            }
            worker(index, [this, index](Product product) { return hand(index, std::move(product)); });
            {
                const std::lock_guard lock(m_mutex);
                m_pieces[index].isDone = true;
            }
            m_changed.notify_all();
        }
    }

    bool isDone() const { return m_isEnding || m_stop.stop_requested() || m_next >= m_count; }

    const qsizetype m_count;
    const std::function<Worker()> m_makeWorker;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, Piece> m_pieces; // begun, and not taken to their end; its references stay good
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    bool m_isEnding = false;
    std::optional<std::stop_callback<std::function<void()>>> m_wake;
    std::vector<std::thread> m_threads;
};

} // namespace Quipu
