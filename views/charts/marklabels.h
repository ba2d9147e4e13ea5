// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// Writes the values of a panel's marks beside them where they cover neither a mark nor each other; one without room is
// left to the tool tip. Slopes and networks write their own.
void labelMarks(ChartMarks &all, const PanelToMark &panel);

} // namespace Quipu
