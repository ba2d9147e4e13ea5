// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/benchmark.h"

namespace Quipu {

// The processor time of `quipu import` on a folder of plain texts, beside that of recollindex (Debian's recollcmd) on
// the same folder, where it is installed; and what finding figures and mentions adds.
std::vector<BenchmarkRow> measureImport(const BenchmarkSize &size);

} // namespace Quipu
