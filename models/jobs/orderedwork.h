// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace Quipu {

// Pieces of work numbered from 0, done by several threads and taken in their order by one. A thread that is ahead
// waits, so that what has been made and not yet taken stays bounded.
template <typename Product> class OrderedWork final
{
public:
    // Makes one piece, or nothing where it was stopped.
    using Worker = std::function<std::optional<Product>(qsizetype index)>;

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

    // Waits for one piece; nothing when it was stopped before that was made. In rising order.
    std::optional<Product> take(qsizetype index)
    {
        std::unique_lock lock(m_mutex);
        m_taken = index;
        m_changed.notify_all();
        m_changed.wait(lock, [this, index] { return m_made.contains(index) || m_stop.stop_requested(); });
        const auto found = m_made.find(index);
        if (found == m_made.end())
            return {};
        std::optional<Product> product = std::move(found->second);
        m_made.erase(found);
        return product;
    }

private:
    static constexpr qsizetype workAhead = 64;

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
            if (std::optional<Product> product = worker(index)) {
                const std::lock_guard lock(m_mutex);
                m_made.emplace(index, std::move(*product));
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
    std::map<qsizetype, Product> m_made;
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    bool m_isEnding = false;
    std::optional<std::stop_callback<std::function<void()>>> m_wake;
    std::vector<std::thread> m_threads;
};

} // namespace Quipu
