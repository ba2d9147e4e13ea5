// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartexcerpt.h"

#include "views/charts/drawingfacts.h"
#include "views/charts/kindtraits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace Quipu {

namespace {

constexpr size_t fewPoints = 400; // are shown as they are: nobody would see what is saved
constexpr size_t mostMarks = 4000; // of a chart: more would neither be told apart nor painted in time
constexpr double leastBar = 2; // pixels of a bar that stands beside others
constexpr size_t fewestOfASeries = 50;

// Everything but the points.
ChartDrawing emptied(const ChartDrawing &drawing)
{
    ChartDrawing seen;
    seen.chart = drawing.chart;
    seen.form = drawing.form;
    seen.hues = drawing.hues;
    seen.panels = drawing.panels;
    seen.slope = drawing.slope;
    seen.notes = drawing.notes;
    seen.facts = drawing.facts;
    for (const Series &one : drawing.series)
        seen.series.push_back({one.key, one.title, one.measure, one.place, one.unit, one.colour, one.onSecondAxis, {}});
    return seen;
}

// What the value axes of each unit hold at least.
std::map<QString, ChartStretch> valuesByUnit(const ChartDrawing &drawing, const ChartStretch &time)
{
    std::map<QString, ChartStretch> all;
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        const ChartStretch own = drawing.facts->points[i].values(time);
        if (own.from > own.to)
            continue;
        const auto [found, isNew] = all.try_emplace(drawing.series[i].unit, own);
        found->second = {std::min(found->second.from, own.from), std::max(found->second.to, own.to)};
    }
    return all;
}

} // namespace

std::optional<ChartDrawing> excerptOf(const ChartDrawing &drawing, const std::optional<ChartStretch> &time,
                                      const QSizeF &pixels)
{
    const DrawingFacts &facts = *drawing.facts;
    const bool isAggregated
        = drawing.form == ChartForm::Time && drawing.chart.kind != ChartKind::StackedBar && facts.count > fewPoints;
    if (!time && !isAggregated)
        return {};
    std::vector<size_t> indexes(drawing.series.size());
    std::iota(indexes.begin(), indexes.end(), size_t(0));
    const YearRange years = yearsOf(facts, indexes).all;
    const ChartStretch stretch = time.value_or(ChartStretch {double(years.first), double(years.last + 1)});
    std::map<QString, ChartStretch> values;
    if (isAggregated)
        values = valuesByUnit(drawing, stretch);
    const KindTraits &traits = kindTraits(drawing.chart.kind);
    const size_t most = traits.hasBars ? size_t(pixels.width() / leastBar) : mostMarks;
    const PixelsOfSeries grid {std::max(1, int(std::ceil(pixels.width()))),
                               std::max(1, int(std::ceil(pixels.height()))),
                               std::max(fewestOfASeries, most / std::max<size_t>(1, drawing.series.size())),
                               traits.hasLines, drawing.chart.isLogarithmic};
    ChartDrawing seen = emptied(drawing);
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        const Series &all = drawing.series[i];
        std::vector<size_t> shown
            = isAggregated ? facts.points[i].shown(stretch, values[all.unit], grid) : facts.points[i].inView(stretch);
        seen.series[i].points = all.points.only(shown);
        seen.origins.push_back(std::move(shown));
    }
    return seen;
}

} // namespace Quipu
