// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

// Why a figure that the analyst picked can have no point, as a sentence; "" where it can. For this room.
QString refusalOfPicked(const Figure &figure);

// The figure with a measure to be grouped by: its own, else what it counts, else its unit.
Figure withSomeMeasure(Figure figure);

} // namespace Quipu
