// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// The writer's side of Reader::original(): keeps what an arrival was extracted from, once for all that have the same
// bytes.
Outcome keepOriginal(Connection &connection, const QByteArray &sha256, const Original &original);

} // namespace Quipu
