// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/charting/seriesmodel.h"

namespace Quipu {

// What stands in a cell of a chart's table, as people read it: numbers with their qualifier in the reader's locale,
// units and words translated.
QString chartCellText(const SeriesModel &points, int row, int column);

// The rows for a spreadsheet, tab-separated with a row of headings, each with its sentence and citation. Of no rows:
// all.
QString chartRowsAsText(const ChartContent &content, const SeriesModel &points, const QList<int> &rows);

} // namespace Quipu
