// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textindex.h"

#include <sqlite3.h>

namespace Quipu {

fts5_api *textIndexInterface(sqlite3 *database)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *question = nullptr;
    if (database == nullptr || sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &question, nullptr) != SQLITE_OK)
        return nullptr;
    sqlite3_bind_pointer(question, 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
    sqlite3_step(question);
    sqlite3_finalize(question);
    return found;
}

} // namespace Quipu
