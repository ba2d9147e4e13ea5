// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectseries.h"
#include "models/charting/seriescsv.h"
#include "views/charts/chartexport.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<Chart> chartAsked(const Invocation &invocation)
{
    Chart chart;
    chart.title = invocation.value(u"title"_s);
    if (invocation.has(u"type"_s)) {
        const std::optional<ChartKind> kind = chartKindFromString(invocation.value(u"type"_s));
        if (!kind)
            return invocation.wrongValue(u"type"_s,
                                         CommandLine::tr("Choose one of %1").arg(chartKindWords().join(u", "_s)));
        chart.kind = *kind;
    }
    return chart;
}

Result<ChartOptions> chartOptions(const Invocation &invocation)
{
    ChartOptions options;
    if (invocation.has(u"theme"_s)) {
        const std::optional<ChartTheme> theme = chartThemeFromString(invocation.value(u"theme"_s));
        if (!theme)
            return invocation.wrongValue(u"theme"_s, CommandLine::tr("Choose light, dark or print"));
        options.theme = *theme;
    }
    if (invocation.has(u"size"_s)) {
        const std::optional<ChartSize> size = chartSizeFromString(invocation.value(u"size"_s));
        if (!size)
            return invocation.wrongValue(u"size"_s, CommandLine::tr("Write it as 160x100mm or 1600x1000px"));
        options.size = size->size;
        options.unit = size->unit;
    }
    const auto dpi = invocation.number(u"dpi"_s, 1);
    if (!dpi)
        return dpi.error();
    options.dpi = dpi->value_or(0);
    return options;
}

Outcome writeChartData(const std::vector<Series> &series, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = seriesToCsv(series);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        return Error {Error::Kind::Io, CommandLine::tr("The chart's data cannot be written"), path, file.errorString()};
    }
    return Done {};
}

QJsonObject chartReport(const std::vector<Series> &series, const QString &path, const QString &data)
{
    QJsonArray keys;
    int points = 0;
    for (const Series &each : series) {
        keys.append(each.key);
        points += int(each.points.size());
    }
    return {{u"chart"_s, path}, {u"data"_s, textOrNull(data)}, {u"series"_s, keys}, {u"points"_s, points}};
}

ExitCode runChart(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return console.fail(invocation.wrongUsage(CommandLine::tr("The chart needs a file to go to"), u"-o FILE"_s));
    const Result<ChartOptions> options = chartOptions(invocation);
    if (!options)
        return console.fail(options.error());
    const Result<Chart> chart = chartAsked(invocation);
    if (!chart)
        return console.fail(chart.error());
    const Result<std::vector<Series>> all = projectSeries(invocation.projectPath());
    if (!all)
        return console.fail(all.error());
    const Result<std::vector<Series>> series = chosenSeries(*all, invocation.arguments.mid(1));
    if (!series)
        return console.fail(series.error());
    if (const Outcome drawn = exportChart(chartOf(*chart, *series), *options, path); !drawn)
        return console.fail(drawn.error());
    const QString data = invocation.value(u"data"_s);
    if (!data.isEmpty()) {
        if (const Outcome written = writeChartData(*series, data); !written)
            return console.fail(written.error());
    }
    return writeOne(console, chartReport(*series, path, data),
                    {{u"chart"_s, CommandLine::tr("Chart"), 60},
                     {u"data"_s, CommandLine::tr("Data"), 60},
                     {u"series"_s, CommandLine::tr("Series"), 60},
                     {u"points"_s, CommandLine::tr("Points"), 8}});
}

} // namespace

Command chartCommand()
{
    return {
        .name = u"chart"_s,
        .arguments = u"PROJECT SERIES... -o FILE"_s,
        .summary = CommandLine::tr("draws a chart to a .png, .svg or .pdf file"),
        .details = CommandLine::tr("SERIES is a name that “quipu series PROJECT --list” shows, or how several begin."),
        .options = {{u"output"_s, u"FILE"_s, CommandLine::tr("where to; its ending says the format"), u'o'},
                    {u"type"_s, u"TYPE"_s, CommandLine::tr("line (as it is unless said), bar, area, scatter or step")},
                    {u"size"_s, u"SIZE"_s, CommandLine::tr("160x100mm (as it is unless said) or 1600x1000px")},
                    {u"dpi"_s, u"N"_s, CommandLine::tr("dots to the inch: 300 unless said")},
                    {u"theme"_s, u"THEME"_s, CommandLine::tr("light, dark or print (as it is unless said)")},
                    {u"title"_s, u"TITLE"_s, CommandLine::tr("instead of one made from the series")},
                    {u"data"_s, u"FILE.csv"_s, CommandLine::tr("write the points there too")}},
        .fewest = 2,
        .run = runChart};
}

} // namespace Quipu
