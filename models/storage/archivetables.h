// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace Quipu {

class Connection;

// The tables of a project that an archive holds, by name: all but those that are made anew from others.
Result<QStringList> archivedTables(Connection &connection);

// The name of a table or column as SQL has it, whatever its letters.
QString quotedName(const QString &name);

// The search indexes, which archives lack, made anew from the tables.
Outcome makeSearchIndexes(Connection &connection);

} // namespace Quipu
