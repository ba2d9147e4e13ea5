// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rowoutput.h"
#include "models/interchange/objects.h"

namespace Quipu {

// The columns of lists that more than one command writes.
std::vector<Column> mentionColumns();
std::vector<Column> figureColumns();
std::vector<Column> noteColumns();

// A single object as the console's format has it: one JSON document, or a list of one.
ExitCode writeOne(Console &console, const QJsonObject &object, const std::vector<Column> &columns);

} // namespace Quipu
