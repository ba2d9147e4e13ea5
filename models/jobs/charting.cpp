// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/charting.h"

#include "models/figures/check/revisionchecks.h"
#include "models/figures/claims.h"
#include "models/figures/figurejson.h"
#include "models/jobs/chartcounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void take(std::vector<Figure> &figures, std::map<ArticleId, ChartArticle> &articles, std::set<FigureId> &known,
          std::vector<FigureRow> rows)
{
    for (FigureRow &row : rows) {
        articles.try_emplace(row.figure.article, row.articleTitle, row.outlet, row.published);
        if (known.insert(row.figure.id).second)
            figures.push_back(std::move(row.figure));
    }
}

// Whether a chart that asks for this series may show the figure; cheap, and never wrongly false.
bool mayShow(const ChartSeries &series, const Figure &figure)
{
    if (series.source != ChartSeries::Source::Figures)
        return false;
    if (!series.figures.empty())
        return std::ranges::find(series.figures, figure.id) != series.figures.end();
    return series.measure == figure.measure && series.place == placeOfClaim(figure);
}

bool shows(const ChartContent &content, FigureId figure)
{
    const auto isMadeBy = [&](const SeriesPoint &point) {
        return point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end();
    };
    return std::ranges::any_of(content.series,
                               [&](const Series &series) { return std::ranges::any_of(series.points, isMadeBy); });
}

// An event whose sentence is gone stays, but leads nowhere, and that is said.
Outcome checkEvents(Reader &reader, Chart &chart, QStringList &remarks)
{
    for (ChartEvent &event : chart.events) {
        const Result<bool> isThere = reader.hasSentenceOf(event);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            continue;
        event.article = {};
        event.mention = {};
        remarks.append(QCoreApplication::translate("Quipu::ChartContent",
                                                   "The sentence that told of the event “%1” is gone or rejected.")
                           .arg(event.label));
    }
    return Done {};
}

// Where a point rests on a sentence that its source has changed, and nobody has settled it, the chart says so.
Outcome addRevised(Reader &reader, const Chart &chart, ChartContent &content)
{
    const auto marks = reader.revisedFigures();
    if (!marks || marks->empty())
        return marks ? Outcome(Done {}) : marks.error();
    const auto settlements = reader.settlements();
    if (!settlements)
        return settlements.error();
    for (const RevisedMark &mark : *marks) {
        const bool isLost = mark.outcome == RevisedMark::Outcome::Lost;
        const Figure lost = isLost ? figureFromJson(mark.record) : Figure {};
        const auto mayHold = [&lost](const ChartSeries &series) { return mayShow(series, lost); };
        const bool concerns = isLost ? std::ranges::any_of(chart.series, mayHold) : shows(content, {mark.id});
        const QString check = revisionCheckName({mark.id}, mark.revision);
        if (!concerns || std::ranges::find(*settlements, check, &Settlement::check) != settlements->end())
            continue;
        const QString sentence = isLost
            ? QCoreApplication::translate("Quipu::ChartContent",
                                          "The source changed: the sentence of “%1” is not in it any more.")
            : QCoreApplication::translate("Quipu::ChartContent",
                                          "The source changed: the sentence of “%1” is to be looked at.");
        content.refusals.append(sentence.arg(mark.label));
    }
    return Done {};
}

using ArticlesByName = std::map<ArticleId, ChartArticle>;

Result<std::vector<Figure>> readFigures(Reader &reader, const Chart &chart, ArticlesByName &articles)
{
    std::vector<Figure> figures;
    std::set<FigureId> known;
    std::set<std::pair<QString, QString>> read; // measures and places
    for (const ChartSeries &series : chart.series) {
        if (series.source != ChartSeries::Source::Figures)
            continue;
        const bool isHandPicked = !series.figures.empty();
        // A joint figure ("Bolivia + Peru") stands under the country that its text names first.
        const QStringList places = isHandPicked ? QStringList {QString()} : series.place.split(u" + "_s);
        for (const QString &place : places) {
            if (!isHandPicked && !read.insert({series.measure, place}).second)
                continue;
            auto rows = isHandPicked ? reader.figureRows(series.figures) : reader.figuresOfClaim(series.measure, place);
            if (!rows)
                return rows.error();
            take(figures, articles, known, std::move(*rows));
        }
    }
    return figures;
}

} // namespace

Result<ChartContent> readChart(Reader &reader, const Chart &chart)
{
    Chart drawn = chart;
    ChartFacts facts;
    if (const Outcome done = checkEvents(reader, drawn, facts.remarks); !done)
        return done.error();
    if (chart.kind == ChartKind::Network) {
        Result<NetworkFound> found = readNetwork(reader, chart);
        if (!found)
            return found.error();
        facts.network = std::move(found->network);
        facts.remarks.append(found->remarks);
        return composeChart(drawn, {}, facts);
    }
    Result<std::vector<CountedSeries>> counted = readCounts(reader, chart);
    if (!counted)
        return counted.error();
    facts.counted = std::move(*counted);
    ArticlesByName articles;
    const Result<std::vector<Figure>> figures = readFigures(reader, chart, articles);
    if (!figures)
        return figures.error();
    ChartContent content = composeChart(drawn, *figures, facts);
    content.articles = std::move(articles);
    if (const Outcome done = addRevised(reader, chart, content); !done)
        return done.error();
    return content;
}

Result<std::vector<SeriesOffer>> offeredSeries(Reader &reader)
{
    OfferCollector offers;
    const Outcome read = reader.claims([&offers](const QString &claimKey) {
        offers.add(claimKey);
        return true;
    });
    if (!read)
        return read.error();
    return offers.take();
}

Result<std::vector<Series>> readSeries(Reader &reader, const QString &measure, const QString &place)
{
    Chart chart;
    chart.series.emplace_back();
    chart.series.back().measure = measure;
    chart.series.back().place = place;
    ArticlesByName articles;
    const Result<std::vector<Figure>> figures = readFigures(reader, chart, articles);
    if (!figures)
        return figures.error();
    std::vector<Series> series = buildSeries(*figures);
    std::erase_if(series, [&](const Series &each) { return each.measure != measure || each.place != place; });
    return series;
}

Result<std::vector<ChartRow>> chartsUsing(Reader &reader, const Figure &figure)
{
    const Result<std::vector<ChartRow>> charts = reader.charts();
    if (!charts)
        return charts.error();
    std::vector<ChartRow> found;
    for (const ChartRow &row : *charts) {
        const Result<Chart> chart = reader.chart(row.id);
        if (!chart)
            return chart.error();
        if (std::ranges::none_of(chart->series, [&](const ChartSeries &series) { return mayShow(series, figure); }))
            continue;
        const Result<ChartContent> content = readChart(reader, *chart);
        if (!content)
            return content.error();
        if (shows(*content, figure.id))
            found.push_back(row);
    }
    return found;
}

} // namespace Quipu
