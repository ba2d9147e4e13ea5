// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace Quipu {

// Writes a file whole or not at all: beside its place first, then renamed over it. Any lane. The error names the file,
// says what is wrong with the place (no such folder, not permitted, no room, name too long) and what to do.
Outcome writeWhole(const QString &path, const QByteArray &bytes);

} // namespace Quipu
