// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

// The desktop program: `quipu [PROJECT.quipu] [FILE...] [--color-scheme system|light|dark] [--language LL]
// [--settings DIR]`. Makes the QApplication, reads these arguments itself, opens the window and runs until it is
// closed. Returns the exit code; 2 for wrong usage.
int runWindow(int argc, char **argv);

} // namespace Quipu
