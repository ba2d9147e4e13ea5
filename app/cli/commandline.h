// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Quipu {

// Runs what the arguments ask for when it needs no window: a command, --help or --version. Makes the application object
// that this needs. Returns the exit code, or nothing when the arguments ask for the window.
std::optional<int> runCommandLine(int argc, char **argv);

} // namespace Quipu
