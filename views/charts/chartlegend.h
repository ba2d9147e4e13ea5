// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartspace.h"

namespace Quipu {

// Sets the legend in rows from the left: the series where there are several and nothing else names them, and what the
// marks that occur mean. Entries that would leave the plot no room are counted in a last one.
void addLegend(ChartFrame &frame, ChartSpace &space, const ChartDrawing &drawing, const ChartLook &look);

// Types of a network's nodes in the order of their colours.
QStringList nodeTypes(const CoMentions &network);

} // namespace Quipu
