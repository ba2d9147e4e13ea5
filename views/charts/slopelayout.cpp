// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttext.h"
#include "views/charts/panellayout.h"

#include <algorithm>

namespace Quipu {

namespace {

// "FY2012" where all points of the year are of the fiscal one.
QString slopeYearText(const PanelToLayOut &panel, int year)
{
    bool isFiscal = true, isTold = false;
    for (const Series *one : panel.drawing.seriesOf(panel.drawn())) {
        for (const SeriesPoint &point : one->points) {
            isFiscal &= point.fiscal || yearOf(point) != year;
            isTold |= yearOf(point) == year;
        }
    }
    return isFiscal && isTold ? fiscalYearText(year) : QString::number(year);
}

// Names and values at both ends take what they need, but leave the lines a quarter.
double slopeMargin(const ChartFrame &frame, const PanelToLayOut &panel, double width)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    double widest = 0;
    for (const Series *one : panel.drawing.seriesOf(panel.drawn())) {
        for (const SeriesPoint &point : one->points)
            widest = std::max(widest,
                              metrics.horizontalAdvance(slopeLabel(slopeName(*one, panel.drawing),
                                                                   valueText(point, frame.axisOf(*one).divisor))));
    }
    return std::min(widest + metrics.averageCharWidth() * 2.5, width * 0.375);
}

} // namespace

QString slopeName(const Series &series, const ChartDrawing &drawing)
{
    const auto isAlone = [](const DrawnPanel &panel) { return panel.series.size() == 1; };
    return std::ranges::all_of(drawing.panels, isAlone) ? QString() : legendName(series, drawing.series);
}

void layOutSlope(ChartFrame &frame, const PanelToLayOut &panel)
{
    const double line = lineHeight(panel.look);
    ChartSpace space {panel.rect, 0};
    addHeading(frame, space, panel);
    addUnits(frame, space, panel);
    space.takeBottom(line * 1.5);
    space.takeTop(line * 0.5);
    frame.y = valueAxisOf(panel, false, space.rect.height());
    const bool hasSecond = std::ranges::any_of(panel.drawing.seriesOf(panel.drawn()), &Series::onSecondAxis);
    if (hasSecond)
        frame.second = valueAxisOf(panel, true, space.rect.height());
    const double margin = slopeMargin(frame, panel, space.rect.width());
    frame.margin = margin;
    frame.plot = space.rect.adjusted(margin, 0, -margin, 0);
    const YearRange years = panel.drawing.slope;
    const bool isOne = years.first == years.last; // then in the middle
    frame.xMin = years.first - (isOne ? 1 : 0);
    frame.xMax = years.last + (isOne ? 1 : 0);
    frame.xTicks.push_back({double(years.first), slopeYearText(panel, years.first)});
    if (years.last > years.first)
        frame.xTicks.push_back({double(years.last), slopeYearText(panel, years.last)});
    addTimeLabels(frame, panel);
}

} // namespace Quipu
