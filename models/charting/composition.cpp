// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/composition.h"

#include "models/charting/reporters.h"
#include "models/figures/measures.h"

namespace Quipu {

const Figure *Composition::figureOf(const SeriesPoint &point) const
{
    const auto found = figures.find(point.figure);
    return found == figures.end() ? nullptr : found->second;
}

void Composition::dropEmptySeries()
{
    size_t kept = 0;
    for (size_t i = 0; i < content.series.size(); ++i) {
        if (content.series[i].points.empty())
            continue;
        if (kept != i) {
            content.series[kept] = std::move(content.series[i]);
            content.builtFrom[kept] = content.builtFrom[i];
        }
        ++kept;
    }
    content.series.resize(kept);
    content.builtFrom.resize(kept);
}

QString Composition::panelOf(const Series &series) const
{
    switch (content.chart.facet) {
    case ChartFacet::Place:
        return series.place;
    case ChartFacet::Measure:
        return series.measure;
    case ChartFacet::None:
        break;
    }
    return {};
}

QString unitText(const QString &unit)
{
    const QString label = unitLabel(unit.section(u'/', 0, 0));
    if (unit.section(u'/', 1) != u"year")
        return unit.contains(u'/') ? unit : label;
    return ChartRemarks::tr("%1 a year").arg(label);
}

void noteReporters(Composition &composition)
{
    const ChartKind kind = composition.content.chart.kind;
    if (kind != ChartKind::Line && kind != ChartKind::Step && kind != ChartKind::Area)
        return;
    const QString nobody = ChartRemarks::tr("not named");
    for (const Series &series : composition.content.series) {
        const auto breaks = reporterBreaks(series);
        if (breaks.empty())
            continue;
        const SeriesPoint &before = series.points[breaks.front().first];
        const SeriesPoint &after = series.points[breaks.front().second];
        const auto nameOf = [&](const SeriesPoint &point) { return sourcesOf(point).value(0, nobody); };
        if (breaks.size() == 1) {
            composition.refusals.add(
                ChartRemarks::tr("“%1”: no line joins %2 and %3, which come from different reporters (%4; %5).")
                    .arg(series.title, periodLabel(before), periodLabel(after), nameOf(before), nameOf(after)));
        } else {
            composition.refusals.add(
                ChartRemarks::tr("“%1”: the line stops %n time(s) where the reporter changes, first between %2 and %3.",
                                 nullptr, int(breaks.size()))
                    .arg(series.title, periodLabel(before), periodLabel(after)));
        }
    }
}

} // namespace Quipu
