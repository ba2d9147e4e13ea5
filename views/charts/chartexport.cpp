// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartexport.h"

namespace Quipu {

Outcome exportChart(const std::vector<Series> &, const ChartOptions &, const QString &)
{
    return Error{ Error::Kind::Invalid, {}, {}, {} };
}

Result<QByteArray> renderChart(const std::vector<Series> &, const ChartOptions &, const QString &)
{
    return Error{ Error::Kind::Invalid, {}, {}, {} };
}

Result<QImage> renderChartImage(const std::vector<Series> &, const ChartOptions &)
{
    return Error{ Error::Kind::Invalid, {}, {}, {} };
}

} // namespace Quipu
