// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <vector>

namespace Quipu {

class Connection;

// How a project gets from one point of its history to another. A point is named by a line of the change log: how the
// project was right after it; 0 is its beginning. Steps that were undone and left behind are points like all others.
// The log is a tree: a step grew on where the project stood before it, so that two points meet in their last common
// step.
struct HistoryPath
{
    std::vector<ChangeId> undone; // in this order
    std::vector<ChangeId> redone; // and then these

    // Errors: those of reading. Costs one look-up a line that lies between.
    static Result<HistoryPath> between(Connection &connection, ChangeId from, ChangeId to);
};

// The last step that is done at that point; 0 where there is none.
Result<ChangeId> stepAt(Connection &connection, ChangeId line);

} // namespace Quipu
