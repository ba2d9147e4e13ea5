// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/reader.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Quipu {

// The lane on which a window's questions to the project are answered: one thread, one read-only connection. A question
// belongs to a slot ("article list", "figures"); a newer question of the same slot takes the place of an older one: the
// older is interrupted if it runs, skipped if it waits, and its answer is never delivered.
class ReadLane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadLane)

public:
    explicit ReadLane(const QString &projectPath, QObject *parent = nullptr);
    ~ReadLane() override; // interrupts, drops what waits, ends the thread

    // work runs on the lane; done runs in the GUI lane, unless context is gone or the answer is no longer wanted.
    // An empty slot name never replaces another question.
    template <typename T>
    void ask(const QString &slot, QObject *context, std::function<Result<T>(Reader &)> work,
             std::function<void(Result<T>)> done)
    {
        enqueue(slot, context, [work = std::move(work), done = std::move(done)](Reader *reader, const Error &error) {
            auto answer = std::make_shared<Result<T>>(reader != nullptr ? work(*reader) : Result<T>(error));
            return std::function<void()>([answer, done] { done(std::move(*answer)); });
        });
    }

    // The answer of what was asked in this slot is no longer wanted.
    void drop(const QString &slot);

private:
    // Runs on the lane; what it returns is run in the GUI lane. reader is null when the project could not be opened.
    using Question = std::function<std::function<void()>(Reader *reader, const Error &error)>;
    void enqueue(const QString &slot, QObject *context, Question question);

    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace Quipu
