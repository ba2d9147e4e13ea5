// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartasked.h"

#include "models/jobs/charting.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error noSeries(const QString &word)
{
    return {Error::Kind::NotFound, CommandLine::tr("No series is called so"), word,
            CommandLine::tr("“quipu series PROJECT --list” names all that have data")};
}

// "articles", "mentions/Shining Path", "mentions/PERSON".
Result<ChartSeries> countAsked(Reader &reader, const QString &word, bool isByOutlet)
{
    ChartSeries series;
    series.source = word.startsWith("articles"_L1) ? ChartSeries::Source::Articles : ChartSeries::Source::Mentions;
    series.isByOutlet = isByOutlet;
    const QString named = word.section(u'/', 1);
    if (named.isEmpty())
        return series;
    const Result<std::vector<EntityRow>> entities = reader.entities();
    if (!entities)
        return entities.error();
    const auto isNamed = [&named](const EntityRow &row) {
        return row.entity.name.compare(named, Qt::CaseInsensitive) == 0 || row.aliases.contains(named);
    };
    if (const auto found = std::ranges::find_if(*entities, isNamed); found != entities->end()) {
        series.entity = found->entity.id;
        series.label = found->entity.name;
        return series;
    }
    if (std::ranges::any_of(*entities, [&named](const EntityRow &row) { return row.entity.type == named; })) {
        series.entityType = named;
        return series;
    }
    return Error {Error::Kind::NotFound, CommandLine::tr("No entity is called so"), named,
                  CommandLine::tr("“quipu entities PROJECT” names all")};
}

bool isCount(const QString &word)
{
    const QString source = word.section(u'/', 0, 0);
    return source == "articles"_L1 || source == "mentions"_L1;
}

} // namespace

std::vector<CommandOption> chartOptionsOffered()
{
    return {
        {u"output"_s, u"FILE"_s, CommandLine::tr("where to; its ending says the format"), u'o'},
        {u"type"_s, u"TYPE"_s, CommandLine::tr("one of %1; line unless said").arg(chartKindWords().join(u", "_s))},
        {u"size"_s, u"SIZE"_s, CommandLine::tr("160x100mm (as it is unless said) or 1600x1000px")},
        {u"dpi"_s, u"N"_s, CommandLine::tr("dots to the inch: 300 unless said")},
        {u"theme"_s, u"THEME"_s, CommandLine::tr("light, dark or print (as it is unless said)")},
        {u"transparent"_s, {}, CommandLine::tr("without a background")},
        {u"title"_s, u"TITLE"_s, CommandLine::tr("instead of one made from the series")},
        {u"subtitle"_s, u"TEXT"_s, CommandLine::tr("a line under the title")},
        {u"no-sources"_s, {}, CommandLine::tr("leave out the line that names the sources")},
        {u"log"_s, {}, CommandLine::tr("a logarithmic axis")},
        {u"confirmed-only"_s, {}, CommandLine::tr("leave out figures that nobody has confirmed")},
        {u"as-stated"_s, {}, CommandLine::tr("in the units that the texts use")},
        {u"two-units"_s, {}, CommandLine::tr("allow a second unit, with an axis of its own")},
        {u"facet"_s, u"place|measure"_s, CommandLine::tr("a panel for each place or each measure")},
        {u"by-outlet"_s, {}, CommandLine::tr("count articles or mentions by outlet instead of by year")},
        {u"saved"_s, u"NAME"_s, CommandLine::tr("a chart that the project keeps, by its name or number")},
        {u"all"_s, u"DIR"_s, CommandLine::tr("all charts that the project keeps, a file each, into this folder")},
        {u"to"_s, u"FORMATS"_s, CommandLine::tr("with --all: the formats, such as png,svg,pdf; png unless said")},
        {u"data"_s, u"FILE"_s, CommandLine::tr("write the points there too: .csv, .xlsx or .json")},
    };
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
    options.isTransparent = invocation.has(u"transparent"_s);
    return options;
}

Result<Chart> chartAsked(Chart chart, const Invocation &invocation)
{
    if (invocation.has(u"type"_s)) {
        const std::optional<ChartKind> kind = chartKindFromString(invocation.value(u"type"_s));
        if (!kind)
            return invocation.wrongValue(u"type"_s,
                                         CommandLine::tr("Choose one of %1").arg(chartKindWords().join(u", "_s)));
        chart.kind = *kind;
    }
    if (invocation.has(u"facet"_s)) {
        const QString facet = invocation.value(u"facet"_s);
        if (facet != "place"_L1 && facet != "measure"_L1)
            return invocation.wrongValue(u"facet"_s, CommandLine::tr("Choose place or measure"));
        chart.facet = facet == "place"_L1 ? ChartFacet::Place : ChartFacet::Measure;
    }
    if (invocation.has(u"title"_s))
        chart.title = invocation.value(u"title"_s);
    if (invocation.has(u"subtitle"_s))
        chart.subtitle = invocation.value(u"subtitle"_s);
    chart.isLogarithmic |= invocation.has(u"log"_s);
    chart.confirmedOnly |= invocation.has(u"confirmed-only"_s);
    chart.isAsStated |= invocation.has(u"as-stated"_s);
    chart.showsSources &= !invocation.has(u"no-sources"_s);
    if (invocation.has(u"two-units"_s)) {
        chart.allowsTwoUnits = true;
        // The first unit has the first axis; whatever has another one goes to the second.
        for (ChartSeries &series : chart.series)
            series.onSecondAxis |= series.unit != chart.series.front().unit;
    }
    return chart;
}

Result<std::vector<ChartSeries>> seriesAsked(Reader &reader, const QStringList &words, bool isByOutlet)
{
    Result<std::vector<SeriesOffer>> offers = std::vector<SeriesOffer>();
    if (!std::ranges::all_of(words, isCount))
        offers = offeredSeries(reader); // reads every claim of the project
    if (!offers)
        return offers.error();
    std::vector<ChartSeries> asked;
    std::set<QString> known;
    for (const QString &word : words) {
        bool isThere = false;
        for (const SeriesOffer &offer : *offers) {
            if (offer.key != word && !offer.key.startsWith(word + u'/'))
                continue;
            isThere = true;
            if (known.insert(offer.key).second)
                asked.push_back(chartSeriesOf(offer.key));
        }
        if (isThere)
            continue;
        if (!isCount(word))
            return noSeries(word);
        Result<ChartSeries> count = countAsked(reader, word, isByOutlet);
        if (!count)
            return count.error();
        asked.push_back(*std::move(count));
    }
    return asked;
}

} // namespace Quipu
