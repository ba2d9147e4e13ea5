// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct fts5_api;
struct sqlite3;

namespace Quipu {

// FTS5's interface for extensions of this connection (https://www.sqlite.org/fts5.html#extending_fts5); nullptr where
// there is none.
fts5_api *textIndexInterface(sqlite3 *database);

} // namespace Quipu
