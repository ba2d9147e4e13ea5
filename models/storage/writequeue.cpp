// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writequeue.h"

#include "models/storage/changewriter.h"
#include "models/storage/connection.h"
#include "models/storage/transaction.h"

#include <algorithm>

namespace Quipu {

namespace {

// Bounds what one transaction holds back: edits made by hand never wait behind more than one batch of an import.
constexpr size_t largestBatch = 64;

} // namespace

WriteQueue::WriteQueue(QString path, std::function<void(ChangeId)> saved, std::function<void(Error)> failed)
    : m_path(std::move(path))
    , m_saved(std::move(saved))
    , m_failed(std::move(failed))
    , m_thread([this] { run(); })
{ }

WriteQueue::~WriteQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_work.notify_all();
    m_thread.join();
}

void WriteQueue::push(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    m_work.notify_all();
}

void WriteQueue::retry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_failure.reset();
    }
    m_work.notify_all();
}

int WriteQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_items.size()) + m_writing;
}

Outcome WriteQueue::waitUntilEmpty()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_failure || (m_items.empty() && m_writing == 0); });
    if (m_failure)
        return *m_failure;
    return Done {};
}

void WriteQueue::run()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [this] { return m_isEnding || (!m_items.empty() && !m_failure); });
        if (m_items.empty() || m_failure)
            return;
        const size_t count = std::min(m_items.size(), largestBatch);
        std::deque<Item> batch(std::make_move_iterator(m_items.begin()),
                               std::make_move_iterator(m_items.begin() + qsizetype(count)));
        m_items.erase(m_items.begin(), m_items.begin() + qsizetype(count));
        m_writing = int(count);
        lock.unlock();

        Outcome written = Done {};
        if (!connection) {
            auto opened = Connection::open(m_path, Connection::Mode::Write);
            if (opened)
                connection = std::move(*opened);
            else
                written = opened.error();
        }
        if (written)
            written = writeBatch(*connection, batch);
        const ChangeId newest = batch.back().change.id;

        lock.lock();
        m_writing = 0;
        if (!written) {
            m_failure = written.error();
            m_items.insert(m_items.begin(), std::make_move_iterator(batch.begin()),
                           std::make_move_iterator(batch.end()));
        }
        lock.unlock();
        m_idle.notify_all();
        if (written)
            m_saved(newest);
        else
            m_failed(written.error());
        lock.lock();
    }
}

Outcome WriteQueue::writeBatch(Connection &connection, const std::deque<Item> &batch)
{
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    ChangeWriter writer(connection);
    for (const Item &item : batch) {
        if (Outcome written = writer.write(item.change, item.action, item.target); !written)
            return written;
    }
    return transaction.commit();
}

} // namespace Quipu
