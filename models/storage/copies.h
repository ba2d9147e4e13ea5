// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// The writer's side of Reader::copyGroups().

// Keeps what an arrival's text is told by, and puts it with its copies where the project has any: a few key look-ups,
// however many articles there are.
Outcome notePrint(Connection &connection, const Addition &addition);

Outcome writeCopyChoice(Connection &connection, const Edit<CopyChoice> &edit);

} // namespace Quipu
