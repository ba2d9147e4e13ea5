// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <stop_token>

namespace Quipu {

// A whole and consistent copy of a project, also while it is written to: VACUUM INTO a temporary beside the target (one
// read transaction, defragmented), synced to disk, then renamed over it. Any thread.
Outcome copyProject(const QString &source, const QString &target);

// Its first part: the whole copy, on the disk, as a file that must not be there yet. None is left behind where it fails
// or is stopped (Cancelled).
Outcome writeProjectCopy(const QString &source, const QString &target, const std::stop_token &stop = {});

// Gives the room that nothing uses any more back to the disk, by writing the file anew in one transaction. For whoever
// holds the project's lock, with nothing waiting to be written; needs as much room again while it works.
Outcome shrinkProject(const QString &path);

} // namespace Quipu
