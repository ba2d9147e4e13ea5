// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writequeue.h"

#include "models/storage/changewriter.h"
#include "models/storage/connection.h"
#include "models/storage/indexupkeep.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Quipu {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Bounds what one transaction holds back: edits made by hand never wait behind more than one batch of an import.
constexpr size_t largestBatch = 64;
// How long a transaction of arrivals stays open for the next ones: they come faster than that, or they can be saved.
constexpr auto patience = 50ms;
// After so long without work the writer looks after the index.
constexpr auto idleness = 1s;

bool isMerge(const WriteQueue::Item &item)
{
    return item.change.merged && item.action == LoggedChange::Action::Do;
}

WriteQueue::Extent extentOf(const std::deque<WriteQueue::Item> &items)
{
    WriteQueue::Extent extent {0, 0};
    for (const WriteQueue::Item &item : items) {
        extent.articles += int(item.change.additions.size());
        for (const auto &addition : item.change.additions)
            extent.bytes += addition->text.size() * qint64(sizeof(QChar)) + addition->original.bytes.size();
    }
    return extent;
}

} // namespace

WriteQueue::WriteQueue(QString path, std::function<Outcome()> mayWrite, News news)
    : m_path(std::move(path))
    , m_mayWrite(std::move(mayWrite))
    , m_news(std::move(news))
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
        if (!m_isHalted)
            m_failure.reset();
    }
    m_work.notify_all();
}

void WriteQueue::halt(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_failure = error;
        m_isHalted = true;
    }
    m_idle.notify_all();
    m_news.failed(error);
}

void WriteQueue::noteRead(ArticleId article, qint64 at)
{
    {
        const std::lock_guard lock(m_mutex);
        m_readings[article] = at;
    }
    m_work.notify_all();
}

int WriteQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_items.size()) + m_writing;
}

bool WriteQueue::isHalted() const
{
    const std::lock_guard lock(m_mutex);
    return m_isHalted;
}

void WriteQueue::setExtent(Extent extent)
{
    const std::lock_guard lock(m_mutex);
    m_extent = extent;
}

Outcome WriteQueue::waitUntilEmpty()
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_work.notify_all();
    m_idle.wait(lock, [this] {
        return m_failure || (m_items.empty() && m_writing == 0 && m_readings.empty() && !m_isNotingReadings);
    });
    --m_waiting;
    if (const auto refusal = std::exchange(m_refusal, {}))
        return *refusal;
    if (m_failure)
        return *m_failure;
    return Done {};
}

Outcome WriteQueue::waitForRoom(int most)
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this, most] { return m_failure || m_items.size() <= size_t(most); });
    if (m_failure)
        return *m_failure;
    return Done {};
}

void WriteQueue::run()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (!waitForWork(lock, connection.get()))
            return;
        m_isNotingReadings = !m_readings.empty();
        lock.unlock();
        if (const Outcome may = m_mayWrite(); !may) {
            halt(may.error());
            lock.lock();
            m_isNotingReadings = false;
            continue;
        }
        std::deque<Item> taken;
        const Outcome written = write(connection, taken);
        const ChangeId newest = taken.empty() ? ChangeId() : taken.back().change.id;

        const bool isSaving = !taken.empty();

        lock.lock();
        m_writing = 0;
        m_isNotingReadings = false;
        m_mayKeepUp = true;
        m_isSettled = false;
        if (!isSaving && !written)
            m_readings.clear(); // where they could not be written nobody misses them
        const auto refusal = refusalOf(written, taken);
        if (!written && isSaving && !refusal) {
            m_failure = written.error();
            m_items.insert(m_items.begin(), std::make_move_iterator(taken.begin()),
                           std::make_move_iterator(taken.end()));
        }
        lock.unlock();
        m_idle.notify_all();
        if (!isSaving) {
            lock.lock();
            continue;
        }
        if (refusal)
            m_news.refused(newest, *refusal);
        else if (written)
            m_news.saved(newest);
        else
            m_news.failed(written.error());
        lock.lock();
    }
}

// A merge is written alone. Where that fails nobody waits for it: it is not made, and can be made again.
std::optional<Error> WriteQueue::refusalOf(const Outcome &written, std::deque<Item> &taken)
{
    if (written || taken.size() != 1 || !isMerge(taken.front()))
        return {};
    taken.clear();
    m_refusal = written.error();
    return m_refusal;
}

// False when there is nothing more to do, ever.
bool WriteQueue::waitForWork(std::unique_lock<std::mutex> &lock, Connection *connection)
{
    while (connection != nullptr && m_mayKeepUp) {
        m_work.wait_for(lock, idleness, [this] { return hasWork() || m_isInHaste; });
        if (hasWork())
            break;
        m_mayKeepUp = false;
        lock.unlock();
        keepUp(*connection);
        lock.lock();
        m_isSettled = !m_mayKeepUp;
        m_idle.notify_all();
    }
    m_work.wait(lock, [this] { return hasWork(); });
    return !m_failure && (!m_items.empty() || !m_readings.empty());
}

void WriteQueue::settle(const std::function<bool()> &isEnough)
{
    constexpr auto patience = std::chrono::milliseconds(100);
    std::unique_lock lock(m_mutex);
    m_isInHaste = true;
    m_work.notify_all();
    while (!m_isSettled && !m_failure && !isEnough())
        m_idle.wait_for(lock, patience);
    m_isInHaste = false;
}

void WriteQueue::keepUp(Connection &connection)
{
    if (!m_mayWrite())
        return;
    IndexUpkeep upkeep(connection);
    for (bool isMore = true; isMore;) {
        {
            const std::lock_guard lock(m_mutex);
            m_mayKeepUp = hasWork(); // it goes on later
            if (m_mayKeepUp || m_failure)
                return;
        }
        const Result<bool> stepped = upkeep.step();
        isMore = stepped && *stepped;
    }
}

Outcome WriteQueue::writeReadings(Connection &connection)
{
    std::map<ArticleId, qint64> readings;
    {
        const std::lock_guard lock(m_mutex);
        readings.swap(m_readings);
    }
    for (const auto &[article, at] : readings) {
        Statement note(connection, u"note_reading"_s);
        if (Outcome done = note.bind(u":article"_s, article).bind(u":at"_s, at).run(); !done)
            return done;
    }
    return Done {};
}

Outcome WriteQueue::write(std::unique_ptr<Connection> &connection, std::deque<Item> &taken)
{
    if (!connection) {
        auto opened = Connection::open(m_path, Connection::Mode::Write);
        if (!opened)
            return opened.error();
        connection = std::move(*opened);
    }
    Transaction transaction(*connection);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    ChangeWriter writer(*connection);
    do {
        for (size_t i = take(taken); i < taken.size(); ++i) {
            if (Outcome written = writer.write(taken[i].change, taken[i].action, taken[i].target); !written)
                return written;
        }
    } while (comesMore(taken));
    if (Outcome noted = writeReadings(*connection); !noted)
        return noted;
    if (Outcome finished = writer.finish(); !finished)
        return finished;
    return transaction.commit();
}

// Returns where what it has added begins.
size_t WriteQueue::take(std::deque<Item> &taken)
{
    const size_t first = taken.size();
    {
        const std::lock_guard lock(m_mutex);
        auto end = m_items.begin() + qsizetype(std::min(m_items.size(), largestBatch));
        end = std::find_if(m_items.begin(), end, isMerge);
        if (end == m_items.begin() && first == 0 && !m_items.empty())
            ++end;
        taken.insert(taken.end(), std::make_move_iterator(m_items.begin()), std::make_move_iterator(end));
        m_items.erase(m_items.begin(), end);
        m_writing = int(taken.size());
    }
    m_idle.notify_all();
    return first;
}

bool WriteQueue::comesMore(const std::deque<Item> &taken)
{
    if (taken.empty() || taken.back().change.additions.empty())
        return false;
    const Extent extent = extentOf(taken);
    std::unique_lock lock(m_mutex);
    if (extent.articles >= m_extent.articles || extent.bytes >= m_extent.bytes)
        return false;
    m_work.wait_for(lock, patience, [this] { return m_isEnding || m_waiting > 0 || !m_items.empty(); });
    return !m_items.empty() && !isMerge(m_items.front());
}

} // namespace Quipu
