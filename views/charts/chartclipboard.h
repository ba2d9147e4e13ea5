// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/chartcontent.h"
#include "views/charts/chartoptions.h"

namespace Quipu {

// Puts a chart on the clipboard in every form that whoever pastes it may want: a picture, vectors (image/svg+xml) and
// the points as a table (tab-separated text). Errors: those of renderChart. GUI lane.
Outcome copyChart(const ChartContent &content, const ChartOptions &options);

// A line a point: series, period, sign, value, unit, status, source, sentence; tabs and line ends in texts are blanks.
QString chartTsv(const ChartContent &content);

} // namespace Quipu
