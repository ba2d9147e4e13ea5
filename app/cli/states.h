// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/storage/reader.h"
#include "models/storage/statecomparison.h"

namespace Quipu {

// {"change","name","at","who"}; change is 0 at the project's beginning.
QJsonObject pointObject(const HistoryPoint &point);

// Compares with progress; Ctrl+C ends it.
Result<std::unique_ptr<StateComparison>> compareStates(const Invocation &invocation, ChangeId from, ChangeId to);

} // namespace Quipu
