// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"
#include "views/charts/chartextent.h"

#include <vector>

namespace Quipu {

// The series with those of their points that a stretch of time shows something of; a series may be left without any.
std::vector<Series> pointsInView(const std::vector<Series> &series, const ChartStretch &time);

} // namespace Quipu
