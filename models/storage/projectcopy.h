// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace Quipu {

// A whole and consistent copy of a project, also while it is written to: VACUUM INTO a temporary beside the target (one
// read transaction, defragmented), synced to disk, then renamed over it. Any thread.
Outcome copyProject(const QString &source, const QString &target);

// Gives the room that nothing uses any more back to the disk, by writing the file anew in one transaction. For whoever
// holds the project's lock, with nothing waiting to be written; needs as much room again while it works.
Outcome shrinkProject(const QString &path);

} // namespace Quipu
