// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// The name under which the change log records who did something: the login name, as the environment or the system
// tells it; "analyst" where neither does.
QString analystName();

} // namespace Quipu
