// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Quipu {

// All of a project as JSON Lines, to a file that appears whole or not at all. The number of rows.
Result<int> exportArchive(const QString &project, const QString &path, Console &console);

// quipu import --restore PROJECT ARCHIVE: a new project from such a file.
ExitCode restoreArchive(Invocation &invocation);

} // namespace Quipu
