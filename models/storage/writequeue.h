// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"
#include "models/storage/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace Quipu {

class Connection;

// What waits to be written, and the one thread that writes it. Whatever has gathered by the time the writer looks goes
// into one transaction. After a failure nothing is tried until retry(), and nothing is dropped.
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

    // The callbacks are run on the writer's thread.
    WriteQueue(QString path, std::function<void(ChangeId)> saved, std::function<void(Error)> failed);
    ~WriteQueue(); // writes what waits, unless writing has failed

    void push(Item item);
    void retry();
    int size() const;
    Outcome waitUntilEmpty();

private:
    void run();
    Outcome writeBatch(Connection &connection, const std::deque<Item> &batch);

    const QString m_path;
    const std::function<void(ChangeId)> m_saved;
    const std::function<void(Error)> m_failed;
    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_idle;
    std::deque<Item> m_items;
    int m_writing = 0;
    bool m_isEnding = false;
    std::optional<Error> m_failure;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace Quipu
