// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/interchange/chartevidence.h"
#include "models/interchange/figuresheet.h"

namespace Quipu {

// A chart's data as a table, a row a point with everything that defends it (a row a link for a network). Columns have
// keys, in English, the same in every language; they may grow but keep their names.
struct ChartSheet
{
    QStringList columns;
    std::vector<std::vector<SheetCell>> rows;
};

ChartSheet chartSheet(const ChartContent &content, const ChartEvidence &evidence);

QByteArray chartCsv(const ChartSheet &sheet); // RFC 4180, UTF-8, CRLF
Outcome writeChartXlsx(const ChartSheet &sheet, const QString &path); // whole or not at all

} // namespace Quipu
