// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfiles.h"
#include "app/cli/chartasked.h"
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/jobs/chartevidencereading.h"
#include "models/jobs/charting.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A chart with everything that is written of it.
struct DrawnChart
{
    ChartContent content;
    ChartEvidence evidence;

    int points() const
    {
        size_t count = content.network.links.size();
        for (const Series &series : content.series)
            count += series.points.size();
        return int(count);
    }
};

Result<DrawnChart> drawnChart(Reader &reader, const QString &project, const Chart &chart)
{
    Result<ChartContent> content = readChart(reader, chart);
    if (!content)
        return content.error();
    Result<ChartEvidence> evidence = readEvidence(reader, project, *content);
    if (!evidence)
        return evidence.error();
    return DrawnChart {*std::move(content), *std::move(evidence)};
}

Result<Chart> oneChart(Reader &reader, const Invocation &invocation)
{
    if (invocation.has(u"saved"_s)) {
        const Result<Chart> saved = reader.chartNamed(invocation.value(u"saved"_s));
        return saved ? chartAsked(*saved, invocation) : saved;
    }
    Chart chart;
    QStringList words = invocation.arguments.mid(1);
    if (words.isEmpty() && invocation.value(u"type"_s) == toString(ChartKind::Network))
        words.append(u"mentions"_s);
    if (words.isEmpty())
        return invocation.wrongUsage(CommandLine::tr("The chart needs a series"), u"SERIES"_s);
    Result<std::vector<ChartSeries>> series = seriesAsked(reader, words, invocation.has(u"by-outlet"_s));
    if (!series)
        return series.error();
    chart.series = *std::move(series);
    return chartAsked(std::move(chart), invocation);
}

ExitCode runOneChart(Invocation &invocation, Reader &reader, const ChartOptions &options)
{
    Console &console = invocation.console;
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return console.fail(invocation.wrongUsage(CommandLine::tr("The chart needs a file to go to"), u"-o FILE"_s));
    const Result<Chart> chart = oneChart(reader, invocation);
    if (!chart)
        return console.fail(chart.error());
    const Result<DrawnChart> drawn = drawnChart(reader, invocation.projectPath(), *chart);
    if (!drawn)
        return console.fail(drawn.error());
    const QString data = invocation.value(u"data"_s);
    for (const QString &file : {path, data}) {
        if (file.isEmpty())
            continue;
        if (const Outcome written = writeChartFile(drawn->content, drawn->evidence, options, file); !written)
            return console.fail(written.error());
    }
    QJsonArray keys;
    for (const Series &each : drawn->content.series)
        keys.append(each.key);
    if (console.format() != OutputFormat::Json) { // whose report has them
        for (const QString &refusal : drawn->content.refusals)
            console.note(refusal);
    }
    return writeOne(console,
                    {{u"chart"_s, path},
                     {u"data"_s, textOrNull(data)},
                     {u"name"_s, textOrNull(chart->name)},
                     {u"type"_s, toString(chart->kind)},
                     {u"series"_s, keys},
                     {u"points"_s, drawn->points()},
                     {u"refusals"_s, QJsonArray::fromStringList(drawn->content.refusals)}},
                    {{u"chart"_s, CommandLine::tr("Chart"), 60},
                     {u"data"_s, CommandLine::tr("Data"), 60},
                     {u"series"_s, CommandLine::tr("Series"), 60},
                     {u"points"_s, CommandLine::tr("Points"), 8}});
}

// Names that no two charts share, also where case does not count.
QString uniqueName(const QString &chart, std::set<QString> &taken)
{
    const QString name = safeFileName(chart);
    QString unique = name;
    for (int again = 2; !taken.insert(unique.toCaseFolded()).second; ++again)
        unique = u"%1 (%2)"_s.arg(name).arg(again);
    return unique;
}

Result<QStringList> formatsAsked(const Invocation &invocation)
{
    if (!invocation.has(u"to"_s))
        return QStringList {u"png"_s};
    QStringList formats = invocation.value(u"to"_s).toLower().split(u',', Qt::SkipEmptyParts);
    formats.removeDuplicates();
    for (const QString &format : formats) {
        if (!chartFormats().contains(format))
            return invocation.wrongValue(u"to"_s, CommandLine::tr("Choose among %1").arg(chartFormats().join(u", "_s)));
    }
    return formats.isEmpty() ? Result<QStringList>(
               invocation.wrongValue(u"to"_s, CommandLine::tr("Choose among %1").arg(chartFormats().join(u", "_s))))
                             : Result<QStringList>(formats);
}

// The files written of one saved chart.
Result<QStringList> writeSaved(Reader &reader, const Invocation &invocation, ChartId id, const ChartOptions &options,
                               const QStringList &paths)
{
    const Result<Chart> saved = reader.chart(id);
    if (!saved)
        return saved.error();
    const Result<Chart> chart = chartAsked(*saved, invocation);
    if (!chart)
        return chart.error();
    const Result<DrawnChart> drawn = drawnChart(reader, invocation.projectPath(), *chart);
    if (!drawn)
        return drawn.error();
    for (const QString &path : paths) {
        if (const Outcome written = writeChartFile(drawn->content, drawn->evidence, options, path); !written)
            return written.error();
    }
    return paths;
}

ExitCode runAllCharts(Invocation &invocation, Reader &reader, const ChartOptions &options)
{
    Console &console = invocation.console;
    const Result<QStringList> formats = formatsAsked(invocation);
    if (!formats)
        return console.fail(formats.error());
    const Result<std::vector<ChartRow>> charts = reader.charts();
    if (!charts)
        return console.fail(charts.error());
    const QDir folder(invocation.value(u"all"_s));
    if (!folder.mkpath(u"."_s))
        return console.fail({Error::Kind::Io, CommandLine::tr("The folder cannot be made"), folder.path(),
                             CommandLine::tr("Choose another one")});
    QJsonArray written, failed;
    std::set<QString> taken;
    int done = 0;
    for (const ChartRow &row : *charts) {
        const QString name = uniqueName(row.name, taken);
        QStringList paths;
        for (const QString &format : *formats)
            paths.append(folder.filePath(name + u'.' + format));
        const Result<QStringList> files = writeSaved(reader, invocation, row.id, options, paths);
        if (files) {
            written.append(QJsonObject {{u"name"_s, row.name}, {u"files"_s, QJsonArray::fromStringList(*files)}});
        } else {
            console.fail(files.error());
            failed.append(QJsonObject {{u"name"_s, row.name}, {u"error"_s, files.error().text()}});
        }
        console.progress(++done, int(charts->size()), row.name);
    }
    console.clearProgress();
    const bool isNothingDone = written.isEmpty() && !failed.isEmpty();
    const ExitCode code = failed.isEmpty() ? ExitCode::Done : isNothingDone ? ExitCode::Failed : ExitCode::Partly;
    const ExitCode told
        = writeOne(console, {{u"charts"_s, written}, {u"failed"_s, failed}},
                   {{u"charts"_s, CommandLine::tr("Charts"), 100}, {u"failed"_s, CommandLine::tr("Failed"), 60}});
    return told == ExitCode::Done ? code : told;
}

ExitCode runChart(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<ChartOptions> options = chartOptions(invocation);
    if (!options)
        return console.fail(options.error());
    if (const Result<Chart> chart = chartAsked({}, invocation); !chart) // before anything is read
        return console.fail(chart.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    return invocation.has(u"all"_s) ? runAllCharts(invocation, **reader, *options)
                                    : runOneChart(invocation, **reader, *options);
}

} // namespace

Command chartCommand()
{
    return {
        .name = u"chart"_s,
        .arguments = u"PROJECT SERIES... -o FILE"_s,
        .summary = CommandLine::tr("draws a chart to a .png, .svg or .pdf file, or writes its data"),
        .details = CommandLine::tr(
            "SERIES is a name that “quipu series PROJECT --list” shows, or how several begin; “articles” and "
            "“mentions” count by year, with an entity's name behind a slash only those of it. Instead of SERIES, "
            "--saved and --all take the project's own charts. A .csv, .xlsx or .json file holds the points with their "
            "evidence, a .zip all of it with an annex that defends each number."),
        .options = chartOptionsOffered(),
        .run = runChart};
}

} // namespace Quipu
