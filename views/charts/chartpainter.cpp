// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainter.h"

#include "views/charts/chartshapes.h"
#include "views/charts/markerstamps.h"
#include "views/charts/markpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

void paintSwatch(QPainter &painter, const LegendEntry &entry, bool isOfBars, const ChartLook &look)
{
    const QRectF rect = entry.swatch.adjusted(1, 1, -1, -1);
    const ChartColours &colours = look.colours;
    ChartColours plain = colours;
    plain.series = {colours.muted};
    switch (entry.kind) {
    case LegendEntry::Kind::Words:
        break;
    case LegendEntry::Kind::Span:
        paintSpan(painter, rect.adjusted(0, 3, 0, -3), colours.muted, true);
        break;
    case LegendEntry::Kind::Interval:
        paintBarShape(painter, rect.adjusted(2, 0, -2, 0), colours.tint(colours.muted, 0.55), true, false, colours);
        painter.setPen(linePen(colours.muted, 3));
        painter.drawLine(QPointF(rect.left() + 2, rect.center().y()), QPointF(rect.right() - 2, rect.center().y()));
        break;
    case LegendEntry::Kind::Contested: {
        QPen pen = linePen(colours.muted, 1.4);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
        break;
    }
    case LegendEntry::Kind::PassedOver:
        plain.series = {passedOverColour(colours.muted, colours)};
        paintMarker(painter, rect.adjusted(2.5, 2.5, -2.5, -2.5), 0, true, false, plain);
        break;
    case LegendEntry::Kind::Event: {
        QPen pen = linePen(colours.muted, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
        break;
    }
    case LegendEntry::Kind::Type:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ofSeries(entry.series));
        painter.drawEllipse(rect);
        break;
    case LegendEntry::Kind::Unconfirmed:
    case LegendEntry::Kind::Partial: {
        const bool isPartial = entry.kind == LegendEntry::Kind::Partial;
        if (isOfBars)
            paintBarShape(painter, rect, colours.muted, false, isPartial, colours);
        else
            paintMarker(painter, rect.adjusted(1, 1, -1, -1), 0, isPartial, isPartial, plain);
        break;
    }
    case LegendEntry::Kind::Series:
        if (isOfBars)
            paintBarShape(painter, rect, colours.ofSeries(entry.series), true, false, colours);
        else
            paintMarker(painter, rect.adjusted(1, 1, -1, -1), entry.series, true, false, colours);
        break;
    }
}

// Along the foot of years and categories; of values to the right, at their left.
void paintAxes(QPainter &painter, const ChartFrame &frame, const ChartLook &look)
{
    painter.setPen(linePen(look.colours.muted, 1));
    const QRectF &plot = frame.plot;
    if (frame.form == ChartForm::Categories) {
        const double zero = frame.along(frame.y.baseline());
        painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
        return;
    }
    if (frame.form == ChartForm::Slope) {
        for (const ChartTick &tick : frame.xTicks) {
            const double x = frame.at(tick.position, frame.y.min).x();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        return;
    }
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const ChartTick &tick : frame.xTicks) {
        const double x = frame.at(tick.position, frame.y.min).x();
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
    }
    const bool hasZero = frame.form == ChartForm::Time && frame.y.min < 0 && frame.y.max > 0;
    if (hasZero)
        painter.drawLine(frame.at(frame.xMin, 0), frame.at(frame.xMax, 0));
}

// Years that a label names begin and end somewhere: at the lines between them.
void paintYearLines(QPainter &painter, const ChartFrame &frame)
{
    for (const ChartTick &tick : frame.xTicks) {
        const double x = frame.at(std::floor(tick.position), 0).x();
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    }
}

void paintLabel(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const ChartLook &look)
{
    if (mark.labelRect.isEmpty())
        return;
    const bool isOnColour = mark.isLabelInside && isDrawnFull(point) && !point.partial;
    if (mark.isLabelInside && point.partial) // readable over the hatching
        painter.fillRect(mark.labelRect.adjusted(-2, 0, 2, 0), look.colours.background);
    if (mark.isLabelOverLine)
        painter.fillRect(mark.labelRect, look.colours.ground());
    painter.setPen(isOnColour ? look.colours.background : look.colours.text);
    painter.drawText(mark.labelRect, int(Qt::AlignCenter | Qt::TextDontClip), mark.label);
}

void paintJoins(QPainter &painter, const ChartMarks &marks, const ChartLook &look)
{
    for (const ChartJoin &join : marks.joins) {
        const QColor colour = look.colours.ofSeries(join.series);
        painter.setPen(join.isLeader ? linePen(look.colours.tint(colour, 0.5), 0.8) : linePen(colour, look.lineWidth));
        painter.drawLine(join.line);
    }
    for (const ChartSpread &spread : marks.spreads) {
        QPen pen = linePen(look.colours.ofSeries(spread.series), 1.4);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(spread.top, spread.bottom);
    }
}

} // namespace

void paintGrid(QPainter &painter, const ChartFrame &frame, const ChartLook &look)
{
    painter.setPen(linePen(look.colours.grid, 1));
    const QRectF &plot = frame.plot;
    if (frame.form == ChartForm::Timeline && look.showsGrid)
        paintYearLines(painter, frame);
    for (const ChartTick &tick : frame.y.ticks) {
        if (!look.showsGrid)
            break;
        if (frame.form == ChartForm::Time)
            painter.drawLine(frame.at(frame.xMin, tick.position), frame.at(frame.xMax, tick.position));
        else if (frame.form == ChartForm::Categories)
            painter.drawLine(QPointF(frame.along(tick.position), plot.top()),
                             QPointF(frame.along(tick.position), plot.bottom()));
    }
    if (frame.form != ChartForm::Network)
        paintAxes(painter, frame, look);
}

void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartDrawing &drawing, const ChartLook &look)
{
    for (const ChartText &text : frame.texts) {
        painter.setFont(chartFont(look, text.role));
        const bool isQuiet = text.role == ChartText::Role::Note || text.role == ChartText::Role::Subtitle;
        const QColor colour = isQuiet ? look.colours.muted : look.colours.text;
        painter.setPen(text.series ? look.colours.ofSeries(*text.series) : colour);
        painter.drawText(text.rect, text.alignment | Qt::TextDontClip, text.text);
    }
    for (const LegendEntry &entry : frame.legend) {
        paintSwatch(painter, entry, hasBars(drawing), look);
        painter.setFont(chartFont(look, ChartText::Role::Label));
        painter.setPen(entry.kind == LegendEntry::Kind::Series ? look.colours.text : look.colours.muted);
        painter.drawText(entry.words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), entry.text);
    }
}

void paintMarks(QPainter &painter, const ChartMarks &marks, const PanelToMark &panel)
{
    if (panel.drawing.form == ChartForm::Network) {
        paintNetwork(painter, marks, panel);
        return;
    }
    if (panel.panel == 0)
        paintJoins(painter, marks, panel.look);
    // So many that they would be one smear: the line alone says more.
    const double most = panel.frame.plot.width() / 2 * double(std::clamp<size_t>(panel.drawing.series.size(), 1, 4));
    MarkerStamps stamps(painter, panel.look, marks.marks.size());
    const bool isSmear = double(marks.marks.size()) > most && kindTraits(panel.drawing.chart.kind).hasLines;
    for (const ChartMark &mark : marks.marks) {
        const bool isLeftToTheLine
            = isSmear && mark.shape == ChartMark::Shape::Point && panel.drawing.isOnLine(mark.series, mark.point);
        if (mark.panel != panel.panel || isLeftToTheLine)
            continue;
        const SeriesPoint &point = panel.drawing.series[mark.series].points[mark.point];
        if (!stamps.paint(mark, point))
            paintPointMark(painter, mark, point, panel.look);
    }
    const bool isSlope = panel.drawing.form == ChartForm::Slope;
    painter.setFont(chartFont(panel.look, isSlope ? ChartText::Role::Label : ChartText::Role::Note));
    for (const ChartMark &mark : marks.marks) {
        if (mark.panel == panel.panel)
            paintLabel(painter, mark, panel.drawing.series[mark.series].points[mark.point], panel.look);
    }
}

void paintHighlight(QPainter &painter, const ChartMark &mark, const ChartLook &look)
{
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = mark.rect.adjusted(-4, -4, 4, 4);
    // A seam of the ground on both sides keeps the ring apart from whatever it lies on.
    for (const QPen &pen : {linePen(look.colours.background, 5), linePen(look.colours.highlight, 2.2)}) {
        painter.setPen(pen);
        if (mark.shape == ChartMark::Shape::Link)
            painter.drawLine(mark.line);
        else if (mark.shape == ChartMark::Shape::Point || mark.shape == ChartMark::Shape::Node)
            painter.drawEllipse(rect);
        else
            painter.drawRect(rect);
    }
}

} // namespace Quipu
