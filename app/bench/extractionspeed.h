// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/benchmark.h"

namespace Quipu {

// Full extraction of figures (values, units, periods, measures, normalised values) beside a pass of 21 regular
// expressions over the same generated articles; and the time per byte of texts that are no prose beside that of prose.
std::vector<BenchmarkRow> measureExtraction(const BenchmarkSize &size);

} // namespace Quipu
