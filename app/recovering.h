// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace Quipu {

class Workbench;

// Whether an error of opening is one of a project that something may be read of.
bool mayBeRecovered(const Error &error, const QString &path);

// Asks for the new project's name, reads what can be read of the damaged one into it beside the window, tells what is
// lost and opens it. GUI lane.
void recoverDamaged(Workbench &bench, const QString &damaged);

} // namespace Quipu
