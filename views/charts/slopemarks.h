// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// A marker at each of the two years, a line between them where both tell one value of alike periods, and the series'
// name and value beside each end. Labels that would overlap move apart and are led to their points; those that have
// no room are left to the tool tip.
void placeSlopes(ChartMarks &marks, const PanelToMark &panel);

} // namespace Quipu
