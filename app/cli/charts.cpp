// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> chartColumns()
{
    return {{u"chart"_s, CommandLine::tr("Chart"), 8},
            {u"name"_s, CommandLine::tr("Name"), 60},
            {u"type"_s, CommandLine::tr("Type"), 10, Column::Kind::Code},
            {u"series"_s, CommandLine::tr("Series"), 8}};
}

ExitCode runCharts(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const auto charts = (*reader)->charts();
    if (!charts)
        return invocation.console.fail(charts.error());
    RowOutput output(invocation.console, chartColumns());
    for (const ChartRow &chart : *charts) {
        output.add({{u"chart"_s, chart.id.value},
                    {u"name"_s, chart.name},
                    {u"type"_s, toString(chart.kind)},
                    {u"series"_s, chart.series}});
    }
    return output.finish();
}

} // namespace

Command chartsCommand()
{
    return {.name = u"charts"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the charts that the project keeps"),
            .most = 1,
            .run = runCharts};
}

} // namespace Quipu
