// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

#include <optional>

namespace Quipu {

// How the keyboard goes from point to point.
enum class ChartStep {
    Earlier, // in the same series
    Later,
    Above, // told for the same year, whatever the series
    Below,
    First, // of the same series
    Last,
    PreviousSeries, // to its point that is nearest in time
    NextSeries,
};

// The step of a key without modifiers.
std::optional<ChartStep> chartStepOf(int key);
// The mark that is reached from `current`, with the series that the marks are of; itself where there is nothing
// further. From none (-1): the end of the first series where the step goes back, else its beginning. -1 only where
// there are no marks. Pure.
int markReached(const ChartMarks &marks, const std::vector<Series> &series, int current, ChartStep step);

} // namespace Quipu
