// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace Quipu {

class Connection;

// A project that came from somebody else may hold what does something when it is read or written: triggers, views and
// virtual tables. Quipu's own are those of its migrations, word for word; any other is refused by name, and the file is
// not used (https://www.sqlite.org/security.html, "Untrusted SQLite Database Files"). Error: Invalid.
Outcome refuseForeignParts(Connection &connection);

} // namespace Quipu
