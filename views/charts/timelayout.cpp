// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartevents.h"
#include "views/charts/charttext.h"
#include "views/charts/kindtraits.h"
#include "views/charts/panellayout.h"
#include "views/charts/stacks.h"

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

// With a common scale the extent is that of all series of the unit, whatever their panel.
std::vector<size_t> seriesOnAxis(const PanelToLayOut &panel, bool isSecond)
{
    const std::vector<Series> &all = panel.drawing.series;
    std::vector<size_t> own;
    for (const size_t i : panel.drawn().series) {
        if (all[i].onSecondAxis == isSecond)
            own.push_back(i);
    }
    if (!panel.shared.isShared || own.empty())
        return own;
    std::vector<size_t> shared;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].unit == all[own.front()].unit && all[i].onSecondAxis == isSecond)
            shared.push_back(i);
    }
    return shared;
}

ValueExtent extentOf(const ChartDrawing &drawing, const std::vector<size_t> &indexes)
{
    if (drawing.chart.kind == ChartKind::StackedBar && drawing.form == ChartForm::Time)
        return stackExtent(drawing, indexes);
    ValueExtent extent;
    for (const size_t i : indexes) {
        for (const SeriesPoint &point : drawing.series[i].points) {
            for (const double value : {point.y, point.low.value_or(point.y), point.high.value_or(point.y)}) {
                if (value > 0 || !drawing.chart.isLogarithmic)
                    extent.add(value);
            }
        }
    }
    return extent;
}

ValueAxis axisOfAll(const PanelToLayOut &panel, bool isSecond, double height)
{
    const ChartDrawing &drawing = panel.drawing;
    const std::vector<size_t> indexes = seriesOnAxis(panel, isSecond);
    ValueExtent extent = extentOf(panel.seen, indexes);
    if (extent.isEmpty())
        extent = extentOf(drawing, indexes);
    const double line = lineHeight(panel.look);
    if (drawing.chart.isLogarithmic && !extent.isEmpty())
        return logarithmicAxis(extent, int(height / (line * 1.1)));
    const bool hasZero = drawing.form == ChartForm::Categories || kindTraits(drawing.chart.kind).hasZero;
    return linearAxis(extent, hasZero, std::clamp(int(height / (line * 2.4)), 2, 6));
}

// The one series of an axis, whose colour the axis has where there are two axes.
std::optional<size_t> onlySeriesOf(const PanelToLayOut &panel, bool isSecond)
{
    std::optional<size_t> only;
    for (const size_t i : panel.drawn().series) {
        if (panel.drawing.series[i].onSecondAxis != isSecond)
            continue;
        if (only)
            return {};
        only = i;
    }
    return only;
}

bool hasSecondAxis(const PanelToLayOut &panel)
{
    return std::ranges::any_of(panel.drawn().series, [&](size_t i) { return panel.drawing.series[i].onSecondAxis; });
}

void addValueLabels(ChartFrame &frame, const PanelToLayOut &panel, bool isSecond)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const double height = metrics.lineSpacing(), gap = metrics.averageCharWidth() * 0.8;
    const ValueAxis &axis = isSecond ? *frame.second : frame.y;
    const double width = widestLabel(axis.ticks, metrics) + 1;
    const double left = isSecond ? frame.plot.right() + gap : frame.plot.left() - gap - width;
    const auto side = isSecond ? Qt::AlignLeft : Qt::AlignRight;
    const std::optional<size_t> owner = frame.second ? onlySeriesOf(panel, isSecond) : std::nullopt;
    for (const ChartTick &tick : axis.ticks) {
        if (tick.text.isEmpty())
            continue;
        const double y = frame.plot.bottom() - axis.fraction(tick.position) * frame.plot.height();
        frame.texts.push_back({QRectF(left, y - height / 2, width, height), tick.text, ChartText::Role::Label,
                               int(side | Qt::AlignVCenter), owner});
    }
}

double marginOf(const ValueAxis &axis, const ChartLook &look)
{
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Label));
    return widestLabel(axis.ticks, metrics) + metrics.averageCharWidth() * 0.8 + 1;
}

QString unitOf(const PanelToLayOut &panel, bool isSecond, double divisor)
{
    for (const size_t i : panel.drawn().series) {
        if (panel.drawing.series[i].onSecondAxis == isSecond)
            return axisTitle(panel.drawing.series[i].unit, divisor);
    }
    return {};
}

void addUnitText(ChartFrame &frame, const PanelToLayOut &panel, QRectF rect, bool isSecond)
{
    const double divisor = valueAxisOf(panel, isSecond, panel.rect.height()).divisor;
    addLine(frame, panel.look, rect, unitOf(panel, isSecond, divisor), ChartText::Role::Label,
            (isSecond ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    if (hasSecondAxis(panel))
        frame.texts.back().series = onlySeriesOf(panel, isSecond);
}

} // namespace

void addHeading(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel)
{
    if (panel.drawn().title.isEmpty())
        return;
    QRectF rect = space.takeTop(lineHeight(panel.look) * 1.2);
    rect.setHeight(lineHeight(panel.look));
    addLine(frame, panel.look, rect, panel.drawn().title, ChartText::Role::Heading, Qt::AlignLeft | Qt::AlignTop);
}

ValueAxis valueAxisOf(const PanelToLayOut &panel, bool isSecond, double height)
{
    const ValueAxis all = axisOfAll(panel, isSecond, height);
    // Panels each with its own have no stretch in common.
    const bool isOne = panel.drawing.panels.size() == 1 || panel.shared.hasCommonLabels;
    const std::optional<ChartStretch> values = panel.look.extent.values;
    if (!values || !isOne || panel.drawing.form != ChartForm::Time)
        return all;
    const int steps = std::clamp(int(height / (lineHeight(panel.look) * 2.4)), 2, 6);
    if (!isSecond)
        return axisInView(all, *values, steps);
    const ValueAxis first = axisOfAll(panel, false, height); // of two axes the same part
    return axisInView(all, {all.valueAt(first.fraction(values->from)), all.valueAt(first.fraction(values->to))}, steps);
}

void addUnits(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel)
{
    QRectF rect = space.takeTop(lineHeight(panel.look) * 1.15);
    rect.setHeight(lineHeight(panel.look));
    const bool isHalved = hasSecondAxis(panel);
    const double half = rect.width() / 2 - 4;
    addUnitText(frame, panel, isHalved ? QRectF(rect.left(), rect.top(), half, rect.height()) : rect, false);
    if (isHalved)
        addUnitText(frame, panel, {rect.right() - half, rect.top(), half, rect.height()}, true);
}

void layOutTime(ChartFrame &frame, const PanelToLayOut &panel)
{
    const double line = lineHeight(panel.look);
    ChartSpace space {panel.rect, 0};
    addHeading(frame, space, panel);
    if (!panel.shared.hasCommonLabels) {
        addUnits(frame, space, panel);
        space.takeBottom(line * 1.5);
    }
    space.takeTop(line * 0.5); // half the uppermost label
    frame.y = valueAxisOf(panel, false, space.rect.height());
    const ValueAxis all = axisOfAll(panel, false, space.rect.height());
    frame.allValues = {all.min, all.max};
    if (hasSecondAxis(panel))
        frame.second = valueAxisOf(panel, true, space.rect.height());
    const double left = panel.shared.hasCommonLabels ? 0 : marginOf(frame.y, panel.look);
    const double right = frame.second ? marginOf(*frame.second, panel.look) : 0;
    frame.plot = QRectF(space.rect.left() + left, space.rect.top(), std::max(10.0, space.rect.width() - left - right),
                        std::max(10.0, space.rect.height()));
    addTimes(frame, panel);
    addEvents(frame, panel.drawing.chart.events, panel.look);
    if (panel.hasValueLabels)
        addValueLabels(frame, panel, false);
    if (frame.second)
        addValueLabels(frame, panel, true);
    if (panel.hasTimeLabels)
        addTimeLabels(frame, panel);
    addGapNotes(frame, panel);
}

double widestValueLabel(const PanelToLayOut &panel, double height)
{
    return marginOf(valueAxisOf(panel, false, height), panel.look);
}

} // namespace Quipu
