// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

namespace Quipu {

// Figures that nobody stated, the same everywhere: level measures of many places, a value for each month of a century
// in turn, every tenth one told twice.
std::vector<Figure> generatedFigures(int count);

// A line with a value for each day from the year 1700 on, which wanders.
Series generatedLine(int points);

// The same without every seventh day: a line that stops as often.
Series lineWithGaps(int points);

// So many values told for five years: what a large import makes of a common measure.
Series crowdedYears(int points);

} // namespace Quipu
