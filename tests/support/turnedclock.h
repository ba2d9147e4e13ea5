// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quipu {

// The time of day as the test's process sees it, so many seconds off; 0: as it is. Only in tests that are linked with
// it; clocks that measure go on as they do.
void turnClock(qint64 seconds);

} // namespace Quipu
