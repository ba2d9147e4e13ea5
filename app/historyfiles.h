// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <functional>

namespace Quipu {

class Reader;

enum class AuditFormat { Csv, Json };

// Writes the whole history to a file, oldest first: a row (CSV), or an object of one array (JSON), for each thing that
// was changed (models/project/audittrail.h). The file appears whole or not at all. done: lines so far; false stops.
// Returns how many rows there are. Any thread.
Result<int> exportHistory(Reader &reader, const QString &path, AuditFormat format,
                          const std::function<bool(int done)> &done);

} // namespace Quipu
