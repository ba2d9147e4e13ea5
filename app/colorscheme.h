// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// Gives the whole program the colours of a scheme: "light" and "dark" are Fusion with a palette of ours, "system" (and
// anything else) is what the platform gives. Can be changed while the window is open. GUI lane.
void applyColorScheme(const QString &scheme);

} // namespace Quipu
