// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/benchmark.h"

namespace Quipu {

// Charts: figures grouped and drawn beside a sort of them; the first picture of a long line and the slowest frame of
// moving over it beside Qt's own line series; a project with many charts opened beside one with none. Needs a
// QApplication.
std::vector<BenchmarkRow> measureCharts(const BenchmarkSize &size);

} // namespace Quipu
