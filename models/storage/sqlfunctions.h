// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace Quipu {

// Gives a connection what SQLite does not have. For queries only, never for the schema: every program can read a
// project.
//
// quipu_matches(text, asked): whether a field's text is what a search asks of it, without case and accents. asked is
// "=whole text", "beginning*", or words that the text holds.
// quipu_names(text, asked): the same of names, which hold words only as whole words.
void addSqlFunctions(sqlite3 *connection);

} // namespace Quipu
