// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/benchmark.h"

namespace Quipu {

// Long articles with many marks: opening them, one mark more, scrolling, memory, finding words, and one giant line.
// Beside the way in which annotation programs edit a text document: one format merged for each mark, and each mark
// compared with each other one. Needs an application with widgets; the largest text takes some seconds.
std::vector<BenchmarkRow> measureReader(const BenchmarkSize &size);

} // namespace Quipu
