// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// A folder whose files come into the project by themselves, those of its sub-folders too.
struct WatchedFolder
{
    QString path; // absolute
    bool isPaused = false;
    qint64 since = 0; // milliseconds since 1970, by the folder's own clock: what changed later has not come in yet
    bool operator==(const WatchedFolder &) const = default;
};

// How a watched folder is at the moment.
enum class FolderState { Watched, Paused, Missing };

} // namespace Quipu
