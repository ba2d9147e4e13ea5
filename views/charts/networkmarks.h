// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// A mark for each link, then one for each node, the most mentioned last so that it lies on top.
void placeNetwork(ChartMarks &marks, const PanelToMark &panel);

} // namespace Quipu
