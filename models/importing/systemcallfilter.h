// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/filerestriction.h"

namespace Quipu {

// From now on this process can call the system for memory, time and reading what it may open. A socket of the network,
// a program, a process or another's memory ends it at once (SIGSYS); what is merely not on the list fails, as libraries
// ask for things that they can do without (a font cache to write, a user database's socket).
Protection filterSystemCalls();

} // namespace Quipu
