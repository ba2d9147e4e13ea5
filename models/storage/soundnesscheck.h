// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <functional>
#include <thread>

namespace Quipu {

class Connection;

// Whether a project's pages and tables are sound, by SQLite's quick_check. Error: Corrupt.
Outcome checkSoundness(Connection &connection);

// From this size on a project can be used while it is checked: reading all of it takes longer than anybody waits for a
// window.
constexpr qint64 longCheckBytes = 32 * 1024 * 1024;

// The same on a thread of its own, with a connection of its own; ends early when asked to stop. damaged is called on
// that thread, if at all.
std::jthread checkSoundnessBehind(const QString &path, std::function<void(const Error &)> damaged);

} // namespace Quipu
