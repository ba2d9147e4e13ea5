// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartframe.h"

#include "views/charts/chartlegend.h"
#include "views/charts/chartnotes.h"
#include "views/charts/chartspace.h"
#include "views/charts/charttext.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/panelgrid.h"
#include "views/charts/panellayout.h"

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr double frameMargin = 10;

using PanelLayout = void (*)(ChartFrame &frame, const PanelToLayOut &panel);

PanelLayout layoutOf(ChartForm form)
{
    switch (form) {
    case ChartForm::Time:
        break;
    case ChartForm::Categories:
        return layOutCategories;
    case ChartForm::Timeline:
        return layOutTimeline;
    case ChartForm::Slope:
        return layOutSlope;
    case ChartForm::Network:
        return layOutNetwork;
    }
    return layOutTime;
}

// The axes come first, then the title, the legend and the notes as far as there is room.
ChartSpace surroundPlot(ChartFrame &frame, const ChartDrawing &drawing, const ChartLook &look, const QSizeF &size)
{
    ChartSpace space {QRectF(QPointF(0, 0), size).adjusted(frameMargin, frameMargin, -frameMargin, -frameMargin),
                      6 * look.font.pixelSize() + 2.6 * lineHeight(look)};
    addWrapped(frame, space, look, chartTitle(drawing.chart, drawing.series), ChartText::Role::Title, 2, true);
    addWrapped(frame, space, look, drawing.chart.subtitle, ChartText::Role::Subtitle, 2, true);
    addLegend(frame, space, drawing, look);
    for (qsizetype i = drawing.notes.size(); i-- > 0;)
        addWrapped(frame, space, look, drawing.notes[i], ChartText::Role::Note, 2, false);
    if (drawing.form != ChartForm::Network)
        addWrapped(frame, space, look, drawing.facts->sources, ChartText::Role::Note, 3, false);
    return space;
}

bool isOfOneUnit(const ChartDrawing &drawing)
{
    return std::ranges::all_of(drawing.series, [&](const Series &one) {
        return one.unit == drawing.series.front().unit && !one.onSecondAxis;
    });
}

// Several panels in a grid; labels that all share stand once.
std::vector<ChartFrame> layOutPanels(ChartFrame first, ChartSpace space, const ChartDrawing &drawing,
                                     const ChartDrawing &seen, const ChartLook &look)
{
    PanelToLayOut panel {drawing, seen, look, 0, {}, {}, true, true, 0};
    panel.shared.isShared = drawing.chart.sharesAxes;
    panel.shared.hasCommonLabels = panel.shared.isShared && drawing.form == ChartForm::Time && isOfOneUnit(drawing);
    const double em = look.font.pixelSize(), line = lineHeight(look);
    const double gap = em * 0.9;
    if (panel.shared.hasCommonLabels) {
        panel.valueLabels = widestValueLabel(panel, space.rect.height() / 2);
        addUnits(first, space, panel);
        space.takeBottom(line * 1.4);
        space.rect.setLeft(space.rect.left() + panel.valueLabels);
    }
    const PanelGrid grid = panelGrid(drawing.panels.size(), space.rect.size(), {em * 9, em * 6.5}, gap);
    std::vector<ChartFrame> frames;
    for (size_t i = 0; i < grid.shown; ++i) {
        frames.push_back(i == 0 ? std::move(first) : ChartFrame {});
        panel.panel = i;
        panel.rect = grid.cell(i, space.rect);
        panel.hasValueLabels = !panel.shared.hasCommonLabels || i % grid.columns == 0;
        panel.hasTimeLabels = !panel.shared.hasCommonLabels || i + grid.columns >= grid.shown;
        frames.back().form = drawing.form;
        layoutOf(drawing.form)(frames.back(), panel);
    }
    if (grid.shown < drawing.panels.size()) {
        const QRectF cell = grid.cell(grid.shown, space.rect);
        addLine(frames.front(), look, {cell.left(), cell.center().y() - line / 2, cell.width(), line},
                panelsLeftOutText(int(drawing.panels.size() - grid.shown)), ChartText::Role::Note, Qt::AlignCenter);
    }
    return frames;
}

} // namespace

QPointF ChartFrame::at(double x, double value) const
{
    return {plot.left() + (x - xMin) / (xMax - xMin) * plot.width(), plot.bottom() - y.fraction(value) * plot.height()};
}

QPointF ChartFrame::at(double x, double value, const Series &series) const
{
    return {plot.left() + (x - xMin) / (xMax - xMin) * plot.width(),
            plot.bottom() - axisOf(series).fraction(value) * plot.height()};
}

double ChartFrame::timeAt(double x) const
{
    return xMin + (x - plot.left()) / plot.width() * (xMax - xMin);
}

double ChartFrame::valueAt(double value) const
{
    return y.valueAt((plot.bottom() - value) / plot.height());
}

double ChartFrame::along(double value) const
{
    return plot.left() + y.fraction(value) * plot.width();
}

QFont chartFont(const ChartLook &look, ChartText::Role role)
{
    QFont font = look.font;
    if (role == ChartText::Role::Title) {
        font.setPixelSize(int(std::lround(look.font.pixelSize() * 1.15)));
        font.setBold(true);
    } else if (role == ChartText::Role::Heading) {
        font.setBold(true);
    } else if (role == ChartText::Role::Note) {
        font.setPixelSize(std::max(8, int(std::lround(look.font.pixelSize() * 0.85))));
    }
    return font;
}

double lineHeight(const ChartLook &look)
{
    return QFontMetricsF(chartFont(look, ChartText::Role::Label)).lineSpacing();
}

std::vector<ChartFrame> layOutFrames(const ChartDrawing &drawing, const ChartDrawing &seen, const ChartLook &look,
                                     const QSizeF &size)
{
    ChartFrame first;
    first.form = drawing.form;
    const ChartSpace space = surroundPlot(first, drawing, look, size);
    if (drawing.panels.size() > 1)
        return layOutPanels(std::move(first), space, drawing, seen, look);
    layoutOf(drawing.form)(first, {drawing, seen, look, 0, space.rect, {}, true, true, 0});
    return {std::move(first)};
}

} // namespace Quipu
