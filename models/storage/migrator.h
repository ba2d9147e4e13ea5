// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace Quipu {

class Connection;

// Brings a project's schema to the newest, one migration a transaction. Migrations are never edited once released. An
// existing file is first copied beside itself (NAME.schema-N.quipu-copy), because nothing else undoes a migration.
Outcome migrate(Connection &connection);

// The migrations up to that schema, without a copy: for files that are being made.
Outcome raiseSchema(Connection &connection, int schema);

} // namespace Quipu
