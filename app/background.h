// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Quipu {

// Runs work in the pool and done, with its result, in the GUI lane: unless context is gone by then. For work that asks
// no questions of the open project (those go to its ReadLane).
template <typename T> void runInPool(QObject *context, std::function<T()> work, std::function<void(T)> done)
{
    // The deputy lives in the GUI lane and carries the answer over; it outlives context if it must.
    auto *deputy = new QObject;
    QThreadPool::globalInstance()->start(
        [deputy, work = std::move(work), done = std::move(done), guard = QPointer<QObject>(context)] {
            auto result = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                deputy,
                [deputy, result, done, guard] {
                    deputy->deleteLater();
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace Quipu
