// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/benchmark.h"

namespace Quipu {

// Searching a project of many articles: keystroke to the 50 newest rows beside FTS5's own prefix operator; the newest
// and the most relevant 50 and the count beside Xapian and PostgreSQL with the same articles, where they are installed
// and the articles are not too many for them; size, import and opening. Takes minutes for the default hundred thousand.
std::vector<BenchmarkRow> measureSearch(const BenchmarkSize &size);

} // namespace Quipu
