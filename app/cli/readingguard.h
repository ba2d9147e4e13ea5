// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/importing/workerprocess.h"

namespace Quipu {

// The options by which a command that reads documents is told how far one may go, added to its own; and what was given.
std::vector<CommandOption> withGuardOptions(std::vector<CommandOption> own);
Result<ReadingGuard> readingGuard(const Invocation &invocation);

// --column FIELD=COLUMN, as often as needed: what the columns of tables, or the keys of JSON, hold.
CommandOption columnOption();
Result<std::shared_ptr<const ColumnChoices>> columnChoices(const Invocation &invocation);

} // namespace Quipu
