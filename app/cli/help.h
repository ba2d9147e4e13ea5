// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Quipu {

// What `quipu --help` and `quipu COMMAND --help` print, made from the table of commands.
QString helpOnAll();
QString helpOn(const Command &command);

} // namespace Quipu
