// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartcontent.h"

#include <algorithm>

namespace Quipu {

namespace {

bool isAskedFor(const Figure &figure, const Chart &chart, const ChartSeries &series)
{
    const auto fits = [](const QString &asked, const QString &has) { return asked.isEmpty() || asked == has; };
    if (figure.status == Figure::Status::Rejected)
        return false;
    if (chart.confirmedOnly && figure.status != Figure::Status::Confirmed)
        return false;
    if (!series.figures.empty())
        return std::ranges::find(series.figures, figure.id) != series.figures.end();
    return figure.measure == series.measure && fits(series.actor, figure.actor)
        && fits(series.beneficiary, figure.beneficiary) && fits(series.attributedSource, figure.attributedSource);
}

} // namespace

ChartContent chartOf(Chart chart, std::vector<Series> series)
{
    chart.series.clear();
    ChartContent content {std::move(chart), std::move(series), {}, {}, {}};
    for (const Series &each : content.series) {
        content.builtFrom.push_back(content.chart.series.size());
        content.chart.series.push_back(chartSeriesOf(each.key));
    }
    return content;
}

ChartContent composeChart(const Chart &chart, const std::vector<Figure> &figures)
{
    ChartContent content {chart, {}, {}, {}, {}};
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &asked = chart.series[i];
        if (asked.source != ChartSeries::Source::Figures)
            continue;
        std::vector<Figure> own;
        std::ranges::copy_if(figures, std::back_inserter(own),
                             [&](const Figure &figure) { return isAskedFor(figure, chart, asked); });
        for (Series &series : buildSeries(own)) {
            if (asked.figures.empty() && (series.place != asked.place || series.unit != asked.unit))
                continue;
            if (!asked.label.isEmpty())
                series.title = asked.label;
            series.colour = asked.colour;
            series.onSecondAxis = asked.onSecondAxis && chart.allowsTwoUnits;
            content.series.push_back(std::move(series));
            content.builtFrom.push_back(i);
        }
    }
    return content;
}

} // namespace Quipu
