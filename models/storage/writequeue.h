// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"
#include "models/storage/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace Quipu {

class Connection;

// What waits to be written, and the one thread that writes it. Whatever has gathered by the time the writer looks goes
// into one transaction, and a transaction of nothing but arrivals waits a moment for more of them. After a failure
// nothing is tried until retry(), and nothing is dropped; but for a merge, which is written alone, or not at all.
class WriteQueue final
{
    Q_DISABLE_COPY_MOVE(WriteQueue)

public:
    struct Item
    {
        Change change;
        LoggedChange::Action action = LoggedChange::Action::Do;
        ChangeId target;
    };

    // What one transaction of arrivals holds at the most: an edit that comes meanwhile waits for its commit.
    struct Extent
    {
        int articles = 1000;
        qint64 bytes = 16 * 1024 * 1024; // of text in memory
    };

    // The callbacks are run on the writer's thread.
    struct News
    {
        std::function<void(ChangeId)> saved;
        std::function<void(Error)> failed;
        std::function<void(ChangeId, Error)> refused; // a merge: nothing of it is on disk
    };
    // mayWrite: asked on the writer's thread before each transaction; its error halts the queue.
    WriteQueue(QString path, std::function<Outcome()> mayWrite, News news);
    ~WriteQueue(); // writes what waits, unless writing has failed

    void push(Item item);
    void retry();
    // Nothing more is written, and retry() changes nothing about it. From any thread.
    void halt(const Error &error);
    void noteRead(ArticleId article, qint64 at); // seconds since 1970; kept with the next transaction or soon
    void setExtent(Extent extent);
    int size() const;
    bool isHalted() const;
    Outcome waitUntilEmpty();
    Outcome waitForRoom(int most); // until at most so many wait that no transaction has taken
    // Does now what else waits for idle time, and waits for its end.
    void settle(const std::function<bool()> &isEnough);

private:
    void run();
    bool waitForWork(std::unique_lock<std::mutex> &lock, Connection *connection);
    void keepUp(Connection &connection);
    Outcome write(std::unique_ptr<Connection> &connection, std::deque<Item> &taken);
    Outcome writeReadings(Connection &connection);
    bool hasWork() const { return m_isEnding || (!m_failure && (!m_items.empty() || !m_readings.empty())); }
    size_t take(std::deque<Item> &taken);
    std::optional<Error> refusalOf(const Outcome &written, std::deque<Item> &taken);
    bool comesMore(const std::deque<Item> &taken);

    const QString m_path;
    const std::function<Outcome()> m_mayWrite;
    const News m_news;
    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_idle;
    std::deque<Item> m_items;
    std::map<ArticleId, qint64> m_readings;
    Extent m_extent;
    int m_writing = 0; // taken by the transaction under way
    bool m_isNotingReadings = false;
    bool m_mayKeepUp = true; // something may have to be done for the index while there is time
    bool m_isSettled = true; // nothing has been written since that was done
    bool m_isInHaste = false; // somebody waits for it
    int m_waiting = 0; // threads that wait for it to end
    bool m_isEnding = false;
    bool m_isHalted = false;
    std::optional<Error> m_failure;
    std::optional<Error> m_refusal; // of a merge; for whoever waits next
    std::thread m_thread; // last: it uses all of the above
};

} // namespace Quipu
