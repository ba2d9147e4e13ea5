// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <functional>

class QIODevice;

namespace Quipu {

// All of a project as plain text: JSON lines, UTF-8. The first says {"quipu":"project","schema":N}, each of the others
// one row, {"TABLE":{"column":value,...}}, bytes as {"base64":"..."}, the last {"rows":N}. What can be made anew from
// the rest, the search indexes, is left out. Nothing of the program is needed to read it; readArchive() makes of it a
// project that is equal to the first, its history included.

// done: rows written so far; false stops. Returns the number of rows. Any thread.
Result<qint64> writeArchive(const QString &project, QIODevice &archive, const std::function<bool(qint64 done)> &done);

// Makes a new project; one that exists is left alone. Lines that are no rows of a project of that schema are an error
// that names the line; then nothing is made. Any thread.
Result<qint64> readArchive(QIODevice &archive, const QString &name, const QString &project,
                           const std::function<bool(qint64 done)> &done);

} // namespace Quipu
