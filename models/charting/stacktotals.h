// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

#include <utility>
#include <vector>

namespace Quipu {

// One point of a stack. All pointers are into the chart that is composed; figure is null where it is not known.
struct StackLayer
{
    size_t series = 0, index = 0; // of the series, and in it
    const Series *of = nullptr;
    const SeriesPoint *point = nullptr;
    const Figure *figure = nullptr;
};
using Stack = std::vector<StackLayer>;

// The layers that contain others: which, and one that each contains, as indexes. A total is known by its measure
// (measuregroups.json), by its places (Bolivia + Peru contains Peru), by naming no actor or beneficiary where another
// value of the same does, by what its article says (figures/check), and by being the sum of all others.
std::vector<std::pair<size_t, size_t>> totalsOf(const Stack &stack);

// Of two values of one series and period: the first is told of the series' whole place, the second of a part of it.
bool tellsTheWhole(const StackLayer &layer, const StackLayer &other);

} // namespace Quipu
