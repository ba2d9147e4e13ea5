// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartedits.h"

#include "models/figures/claimlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<FigureId> figuresOf(const SeriesPoint &point)
{
    std::vector<FigureId> figures {point.figure};
    figures.insert(figures.end(), point.witnesses.begin(), point.witnesses.end());
    return figures;
}

bool isMadeFrom(const SeriesPoint &point, FigureId figure)
{
    return point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end();
}

ChartSeries handPicked(const Series &series)
{
    ChartSeries picked = chartSeriesOf(series.key);
    for (const SeriesPoint &point : series.points)
        std::ranges::copy(figuresOf(point), std::back_inserter(picked.figures));
    std::ranges::sort(picked.figures);
    return picked;
}

bool isAlike(const ChartSeries &a, const ChartSeries &b)
{
    return a.source == ChartSeries::Source::Figures && a.measure == b.measure && a.place == b.place && a.unit == b.unit;
}

// Whether the rule of a series takes every figure of its measure, place and unit.
bool takesAll(const ChartSeries &series)
{
    return series.figures.empty() && series.actor.isEmpty() && series.beneficiary.isEmpty()
        && series.attributedSource.isEmpty();
}

void add(Chart &chart, const ChartSeries &picked)
{
    for (ChartSeries &series : chart.series) {
        if (!isAlike(series, picked))
            continue;
        if (takesAll(series))
            return;
        if (series.figures.empty())
            continue; // a narrower rule: what it leaves out stands beside it
        for (const FigureId figure : picked.figures) {
            if (std::ranges::find(series.figures, figure) == series.figures.end())
                series.figures.push_back(figure);
        }
        return;
    }
    chart.series.push_back(picked);
}

bool isAbout(const ValueChoice &choice, FigureId figure)
{
    return choice.figure == figure || std::ranges::find(choice.over, figure) != choice.over.end();
}

} // namespace

Chart chartOfSuggestion(const SuggestedChart &suggestion)
{
    Chart chart;
    chart.name = suggestion.title;
    chart.kind = suggestion.kind == SuggestedChart::Kind::Bars ? ChartKind::Bar : ChartKind::Line;
    for (const QString &key : suggestion.keys)
        chart.series.push_back(chartSeriesOf(key));
    return chart;
}

Chart chartOfFigures(const std::vector<Figure> &figures)
{
    Chart chart;
    const std::vector<Series> built = buildSeries(figures);
    for (const Series &series : built)
        chart.series.push_back(handPicked(series));
    chart.name = commonTitle(built);
    // What has no course in time is compared.
    const bool isCourse = std::ranges::any_of(built, [](const Series &series) { return series.points.size() > 1; });
    chart.kind = isCourse ? ChartKind::Line : ChartKind::Bar;
    return chart;
}

Chart withFigures(Chart chart, const std::vector<Figure> &figures)
{
    for (const Series &series : buildSeries(figures))
        add(chart, handPicked(series));
    return chart;
}

Chart withSeries(const ChartContent &content, const QStringList &keys)
{
    Chart chart = content.chart;
    chart.series.clear();
    std::vector<size_t> taken;
    for (const QString &key : keys) {
        const auto drawn = std::ranges::find(content.series, key, &Series::key);
        if (drawn == content.series.end()) {
            const auto refused = std::ranges::find(content.chart.series, key, &ChartSeries::key);
            chart.series.push_back(refused == content.chart.series.end() ? chartSeriesOf(key) : *refused);
            continue;
        }
        const size_t from = content.builtFrom[size_t(drawn - content.series.begin())];
        if (std::ranges::find(taken, from) == taken.end()) {
            taken.push_back(from);
            chart.series.push_back(content.chart.series[from]);
        }
    }
    // Counts and hand-picked figures that have no point are in no list, so that nobody can have left them out.
    for (size_t i = 0; i < content.chart.series.size(); ++i) {
        const ChartSeries &one = content.chart.series[i];
        if (std::ranges::find(content.builtFrom, i) == content.builtFrom.end() && one.measure.isEmpty())
            chart.series.push_back(one);
    }
    return chart;
}

const SeriesPoint *pointOf(const ChartContent &content, FigureId figure)
{
    for (const Series &series : content.series) {
        for (const SeriesPoint &point : series.points) {
            if (isMadeFrom(point, figure))
                return &point;
        }
    }
    return nullptr;
}

std::vector<FigureId> rivalsOf(const ChartContent &content, FigureId figure)
{
    std::vector<FigureId> rivals;
    for (const Series &series : content.series) {
        const auto own = std::ranges::find_if(series.points,
                                              [figure](const SeriesPoint &point) { return isMadeFrom(point, figure); });
        if (own == series.points.end())
            continue;
        for (const SeriesPoint &other : series.points) {
            const bool isOfItsPeriod
                = other.from == own->from && other.to == own->to && other.category == own->category;
            if (isOfItsPeriod && other.figure != own->figure)
                std::ranges::copy(figuresOf(other), std::back_inserter(rivals));
        }
    }
    std::ranges::sort(rivals);
    rivals.erase(std::ranges::unique(rivals).begin(), rivals.end());
    return rivals;
}

const ValueChoice *choiceAbout(const Chart &chart, FigureId figure)
{
    const auto found
        = std::ranges::find_if(chart.choices, [figure](const ValueChoice &choice) { return isAbout(choice, figure); });
    return found == chart.choices.end() ? nullptr : &*found;
}

Chart withChoice(Chart chart, const ValueChoice &choice)
{
    std::erase_if(chart.choices, [&choice](const ValueChoice &earlier) {
        return isAbout(earlier, choice.figure) || isAbout(choice, earlier.figure);
    });
    chart.choices.push_back(choice);
    return chart;
}

Chart withoutChoice(Chart chart, FigureId figure)
{
    std::erase_if(chart.choices, [figure](const ValueChoice &choice) { return isAbout(choice, figure); });
    return chart;
}

Chart withNote(Chart chart, FigureId figure, const QString &text)
{
    std::erase_if(chart.notes, [figure](const ChartNote &note) { return note.figure == figure; });
    if (!text.isEmpty())
        chart.notes.push_back({figure, text});
    return chart;
}

QString noteOf(const Chart &chart, FigureId figure)
{
    const auto found = std::ranges::find(chart.notes, figure, &ChartNote::figure);
    return found == chart.notes.end() ? QString() : found->text;
}

QString nameOfSeries(const Chart &chart)
{
    std::vector<Series> named;
    for (const ChartSeries &series : chart.series) {
        if (series.source == ChartSeries::Source::Figures && !series.measure.isEmpty())
            named.push_back({series.key(),
                             seriesTitle(series.measure, series.place),
                             series.measure,
                             series.place,
                             series.unit,
                             {},
                             false,
                             {}});
    }
    return commonTitle(named);
}

QString freeChartName(const QString &wanted, const QStringList &taken)
{
    const QString plain = wanted.simplified().isEmpty()
        ? QCoreApplication::translate("Quipu::Chart", "Chart", "name of a chart that has none")
        : wanted.simplified();
    QString name = plain;
    for (int number = 2; taken.contains(name); ++number)
        name = QCoreApplication::translate("Quipu::Chart", "%1 (%2)", "name of a chart, number").arg(plain).arg(number);
    return name;
}

} // namespace Quipu
