// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/readlane.h"

#include <QHash>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Quipu {

namespace {

struct WaitingQuestion
{
    QString slot;
    quint64 generation = 0;
    QPointer<QObject> context;
    std::function<std::function<void()>(Reader *, const Error &)> question;
};

} // namespace

struct ReadLane::Private : std::enable_shared_from_this<ReadLane::Private>
{
    QString path;
    ReadLane *lane = nullptr;
    std::mutex mutex;
    std::condition_variable work;
    std::deque<WaitingQuestion> waiting;
    QHash<QString, quint64> newest; // generation of each slot's newest question
    quint64 lastGeneration = 0;
    QString runningSlot;
    Reader *reader = nullptr; // while it may be interrupted
    bool isEnding = false;
    std::thread thread;

    bool isWanted(const WaitingQuestion &item)
    {
        return !isEnding && (item.slot.isEmpty() || newest.value(item.slot) == item.generation);
    }

    void run();
    void deliver(const WaitingQuestion &item, std::function<void()> answer);
};

ReadLane::ReadLane(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->path = projectPath;
    d->lane = this;
    d->thread = std::thread([d = d.get()] { d->run(); });
}

ReadLane::~ReadLane()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isEnding = true;
        d->waiting.clear();
        if (d->reader != nullptr)
            d->reader->interrupt();
    }
    d->work.notify_all();
    d->thread.join();
}

void ReadLane::enqueue(const QString &slot, QObject *context, Question question)
{
    {
        const std::lock_guard lock(d->mutex);
        const quint64 generation = ++d->lastGeneration;
        if (!slot.isEmpty()) {
            d->newest[slot] = generation;
            std::erase_if(d->waiting, [&slot](const WaitingQuestion &item) { return item.slot == slot; });
            if (d->runningSlot == slot && d->reader != nullptr)
                d->reader->interrupt();
        }
        d->waiting.push_back({slot, generation, context, std::move(question)});
    }
    d->work.notify_all();
}

void ReadLane::drop(const QString &slot)
{
    const std::lock_guard lock(d->mutex);
    d->newest[slot] = ++d->lastGeneration;
    std::erase_if(d->waiting, [&slot](const WaitingQuestion &item) { return item.slot == slot; });
    if (d->runningSlot == slot && d->reader != nullptr)
        d->reader->interrupt();
}

void ReadLane::Private::run()
{
    auto opened = Reader::open(path);
    std::unique_lock lock(mutex);
    for (;;) {
        work.wait(lock, [this] { return isEnding || !waiting.empty(); });
        if (isEnding)
            return;
        const WaitingQuestion item = std::move(waiting.front());
        waiting.pop_front();
        runningSlot = item.slot;
        reader = opened ? opened->get() : nullptr;
        if (reader != nullptr)
            reader->resume(); // what interrupted the last question does not concern this one
        lock.unlock();
        auto answer = item.question(opened ? opened->get() : nullptr, opened ? Error {} : opened.error());
        lock.lock();
        reader = nullptr;
        runningSlot.clear();
        if (isWanted(item))
            deliver(item, std::move(answer));
    }
}

void ReadLane::Private::deliver(const WaitingQuestion &item, std::function<void()> answer)
{
    // Asked once more in the GUI lane: a newer question may have come while the answer was on its way.
    QMetaObject::invokeMethod(
        lane,
        [self = shared_from_this(), item, answer = std::move(answer)] {
            {
                const std::lock_guard lock(self->mutex);
                if (!self->isWanted(item))
                    return;
            }
            if (item.context)
                answer();
        },
        Qt::QueuedConnection);
}

} // namespace Quipu
