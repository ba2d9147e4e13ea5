// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <functional>

namespace Quipu {

// Runs `then` once the file holds every edit made so far: now, or when the store says so. GUI lane; not when the
// context is gone by then.
inline void whenSaved(Store &store, QObject *context, std::function<void()> then)
{
    if (store.pending() == 0) {
        then();
        return;
    }
    auto *once = new QObject(context);
    QObject::connect(&store, &Store::saved, once, [&store, once, then = std::move(then)] {
        if (store.pending() > 0)
            return;
        once->deleteLater();
        QObject::disconnect(&store, nullptr, once, nullptr);
        then();
    });
}

} // namespace Quipu
