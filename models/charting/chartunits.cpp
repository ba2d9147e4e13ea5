// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/composition.h"

namespace Quipu {

namespace {

struct Axes
{
    std::optional<QString> first, second; // units
    bool isByCategory = false;
};

bool isByCategory(const Series &series)
{
    return !series.points.empty() && !series.points.front().category.isEmpty();
}

// The first series that is not meant for the second axis says what the first axis shows.
std::map<QString, Axes> firstAxes(const Composition &composition)
{
    std::map<QString, Axes> axes;
    for (const bool wantsSecond : {false, true}) {
        for (const Series &series : composition.content.series) {
            Axes &panel = axes[composition.panelOf(series)];
            if (!panel.first && series.onSecondAxis == wantsSecond) {
                panel.first = series.unit;
                panel.isByCategory = isByCategory(series);
            }
        }
    }
    return axes;
}

QString refusalOf(const Series &series, const Axes &axes, bool allowsTwo)
{
    if (isByCategory(series) != axes.isByCategory)
        return ChartRemarks::tr("“%1” is not drawn: years and outlets share no axis.").arg(series.title);
    if (allowsTwo) {
        return ChartRemarks::tr("“%1” is not drawn: it is in %2, and the chart has its two units already (%3; %4).")
            .arg(series.title, unitText(series.unit), unitText(*axes.first), unitText(*axes.second));
    }
    return ChartRemarks::tr("“%1” is not drawn: it is in %2 and the chart in %3. Allow a second unit to see both.")
        .arg(series.title, unitText(series.unit), unitText(*axes.first));
}

} // namespace

void settleUnits(Composition &composition)
{
    const Chart &chart = composition.content.chart;
    if (chart.kind == ChartKind::Timeline) // there each value stands beside its unit
        return;
    std::map<QString, Axes> axes = firstAxes(composition);
    for (Series &series : composition.content.series) {
        Axes &panel = axes[composition.panelOf(series)];
        const bool isOther = series.unit != *panel.first;
        series.onSecondAxis = isOther;
        if (isOther && chart.allowsTwoUnits && !panel.second)
            panel.second = series.unit;
        const bool hasAxis = !isOther || (chart.allowsTwoUnits && series.unit == *panel.second);
        if (hasAxis && isByCategory(series) == panel.isByCategory)
            continue;
        composition.refusals.add(refusalOf(series, panel, chart.allowsTwoUnits));
        series.points = {};
    }
    composition.dropEmptySeries();
}

} // namespace Quipu
