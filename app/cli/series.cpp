// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/interchange/objects.h"
#include "models/jobs/charting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> seriesColumns()
{
    return {{u"series"_s, CommandLine::tr("Series"), 60},
            {u"title"_s, CommandLine::tr("Title"), 60},
            {u"measure"_s, {}, 0, Column::Kind::Code},
            {u"place"_s, {}, 0},
            {u"unit"_s, CommandLine::tr("Unit"), 16}};
}

std::vector<Column> pointColumns()
{
    using Kind = Column::Kind;
    std::vector<Column> columns = seriesColumns();
    columns[1].title.clear();
    const std::vector<Column> ofPoints {{u"point.x"_s, CommandLine::tr("From"), 10, Kind::Code},
                                        {u"point.x_to"_s, CommandLine::tr("To"), 10, Kind::Code},
                                        {u"point.approx"_s, {}, 0, Kind::Code},
                                        {u"point.y"_s, CommandLine::tr("Value"), 20},
                                        {u"point.low"_s, {}, 0},
                                        {u"point.high"_s, {}, 0},
                                        {u"point.partial"_s, {}, 0},
                                        {u"point.fiscal"_s, {}, 0},
                                        {u"point.status"_s, {}, 0, Kind::Code},
                                        {u"point.figure"_s, CommandLine::tr("Figure"), 7},
                                        {u"point.article"_s, {}, 0},
                                        {u"point.source"_s, {}, 0},
                                        {u"point.sentence"_s, CommandLine::tr("Sentence"), 60}};
    columns.insert(columns.end(), ofPoints.begin(), ofPoints.end());
    return columns;
}

void writePoints(RowOutput &output, const Series &series, OutputFormat format)
{
    QJsonObject object = seriesObject(series, true);
    if (format == OutputFormat::Json) {
        output.add(object);
        return;
    }
    for (const QJsonValue &point : object.take(u"points"_s).toArray()) {
        object.insert(u"point"_s, point);
        output.add(object);
    }
}

ExitCode listSeries(Console &console, const std::vector<SeriesOffer> &offers)
{
    RowOutput output(console, seriesColumns());
    for (const SeriesOffer &offer : offers)
        output.add(seriesObject({offer.key, offer.title, offer.measure, offer.place, offer.unit, {}, {}, {}}, false));
    return output.finish();
}

// A measure of a place at a time: its series follow one another, and their figures are all that is held.
ExitCode writeSeries(Console &console, Reader &reader, const std::vector<SeriesOffer> &offers)
{
    RowOutput output(console, console.format() == OutputFormat::Json ? seriesColumns() : pointColumns());
    for (auto offer = offers.begin(); offer != offers.end();) {
        const Result<std::vector<Series>> series = readSeries(reader, offer->measure, offer->place);
        if (!series)
            return console.fail(series.error());
        for (const Series &each : *series)
            writePoints(output, each, console.format());
        offer = std::find_if(offer, offers.end(), [measure = offer->measure, place = offer->place](const auto &other) {
            return other.measure != measure || other.place != place;
        });
    }
    return output.finish();
}

ExitCode runSeries(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    Result<std::vector<SeriesOffer>> offers = offeredSeries(**reader);
    if (!offers)
        return invocation.console.fail(offers.error());
    const QString measure = invocation.value(u"measure"_s);
    const QString place = invocation.value(u"place"_s);
    std::erase_if(*offers, [&](const SeriesOffer &each) {
        return (!measure.isEmpty() && each.measure != measure)
            || (!place.isEmpty() && each.place.compare(place, Qt::CaseInsensitive) != 0);
    });
    return invocation.has(u"list"_s) ? listSeries(invocation.console, *offers)
                                     : writeSeries(invocation.console, **reader, *offers);
}

} // namespace

Command seriesCommand()
{
    return {.name = u"series"_s,
            .arguments = u"PROJECT"_s,
            .summary
            = CommandLine::tr("builds chart series from the figures; every point carries its figure and sentence"),
            .options = {{u"measure"_s, u"MEASURE"_s, CommandLine::tr("of this measure only")},
                        {u"place"_s, u"PLACE"_s, CommandLine::tr("of this place only, such as Peru")},
                        {u"list"_s, {}, CommandLine::tr("only name the series, without their points")}},
            .most = 1,
            .run = runSeries};
}

} // namespace Quipu
