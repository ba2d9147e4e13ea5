// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/seriesnames.h"
#include "models/storage/reader.h"

namespace Quipu {

// What the figures of the series' measure and place say of who acts, who receives and who says so; of counts, which
// outlets there are. Read lane. Errors: those of reading.
Result<SeriesNames> namesForSeries(Reader &reader, const ChartSeries &series);

} // namespace Quipu
