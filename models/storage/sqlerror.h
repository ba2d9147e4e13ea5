// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

class QSqlError;

namespace Quipu {

// What SQLite said, as an error a person can act on. where is the project's path.
// Codes: https://www.sqlite.org/rescode.html (primary codes, the low byte).
Error toError(const QSqlError &error, const QString &where);

Error cancelledError(const QString &where);

} // namespace Quipu
