// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

struct Unit;

// Fills figure.normalised from its value, bounds and unit. unit: the codebook's row for what the text says, null for a
// counted noun. Money stays in its currency and time in its unit.
void normalise(Figure &figure, const Unit *unit);

// The number that a person would write: without what binary fractions add in the sixteenth digit.
std::optional<double> asWritten(const std::optional<double> &value);

} // namespace Quipu
