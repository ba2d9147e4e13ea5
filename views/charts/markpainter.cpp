// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/markpainter.h"

#include "views/charts/chartlegend.h"
#include "views/charts/chartshapes.h"
#include "views/charts/pointmarks.h"

#include <QPainter>

#include <algorithm>

namespace Quipu {

namespace {

constexpr double openEndLength = 16; // of a bar whose end is not told

void paintOpenEndOfPoint(QPainter &painter, const ChartMark &mark, int end, const QColor &colour)
{
    if (end == 0)
        return;
    const double tip = end > 0 ? mark.rect.top() - 6 : mark.rect.bottom() + 6;
    paintArrow(painter, {mark.anchor.x(), tip}, end > 0, colour);
}

// An upright bar whose value is only known to lie above or below where it ends.
void paintOpenEndOfBar(QPainter &painter, const ChartMark &mark, int end, const QColor &colour)
{
    if (end == 0 || mark.isStacked || mark.isLying) // a lying bar's length is a time
        return;
    paintArrow(painter, {mark.anchor.x(), mark.anchor.y() - (end > 0 ? 6 : -6)}, end > 0, colour);
}

// From low to high, the value as a line across; an end that is not told fades into an arrow.
void paintInterval(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const QColor &colour,
                   const ChartLook &look)
{
    const bool hasRange = mark.low != mark.high;
    const bool isFull = isDrawnFull(point);
    if (hasRange)
        paintBarShape(painter, mark.rect, look.colours.tint(colour, isFull ? 0.55 : 0.0), isFull, point.partial,
                      look.colours);
    if (hasRange && !isFull) {
        painter.setPen(linePen(colour, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.rect.adjusted(0.7, 0.7, -0.7, -0.7));
    }
    const int end = openEnd(point);
    if (end != 0) {
        const double tip = mark.anchor.y() - end * openEndLength;
        QPen dashed = linePen(colour, 1.4);
        dashed.setDashPattern({2, 2});
        painter.setPen(dashed);
        painter.drawLine(mark.anchor, QPointF(mark.anchor.x(), tip));
        paintArrow(painter, {mark.anchor.x(), tip}, end > 0, colour);
    }
    if (point.isRange)
        return; // no value is told between the ends
    QPen value = linePen(colour, 3);
    if (!isFull && !hasRange)
        value.setDashPattern({1.5, 1});
    painter.setPen(value);
    painter.drawLine(QPointF(mark.rect.left(), mark.anchor.y()), QPointF(mark.rect.right(), mark.anchor.y()));
}

void paintBar(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const QColor &colour,
              const ChartLook &look)
{
    paintBarShape(painter, mark.rect, colour, isDrawnFull(point), point.partial, look.colours);
    if (mark.isStacked && mark.rect.height() > 3) { // the seam between two of one colour
        painter.setPen(linePen(look.colours.background, 1));
        painter.drawLine(mark.rect.topLeft(), mark.rect.topRight());
    }
    if (mark.low != mark.high && !point.isRange) // else the bar itself is the range
        paintWhisker(painter, mark.anchor.x(), mark.low, mark.high, look.colours.text);
    else if (mark.low != mark.high && mark.isStacked)
        paintWhisker(painter, mark.anchor.x(), mark.low, mark.high, look.colours.text);
}

void paintPoint(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const QColor &colour,
                const ChartLook &look)
{
    if (mark.low != mark.high)
        paintWhisker(painter, mark.anchor.x(), mark.low, mark.high, colour);
    if (mark.shape == ChartMark::Shape::Range)
        return;
    painter.setPen(linePen(colour, 1.4));
    if (mark.from != mark.to)
        painter.drawLine(QPointF(mark.from, mark.anchor.y()), QPointF(mark.to, mark.anchor.y()));
    paintMarker(painter, mark.rect, mark.series, isDrawnFull(point), point.partial, look.colours);
    paintOpenEndOfPoint(painter, mark, openEnd(point), colour);
}

QColor colourOfNode(const ChartMark &node, const PanelToMark &panel, const QStringList &types)
{
    const QString &type = panel.drawing.network.nodes[node.point].type;
    return panel.look.colours.ofSeries(size_t(types.indexOf(type)));
}

void paintStanding(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const ChartLook &look)
{
    const QColor colour = look.colours.ofSeries(mark.series);
    switch (mark.shape) {
    case ChartMark::Shape::Bar:
        paintBar(painter, mark, point, colour, look);
        paintOpenEndOfBar(painter, mark, openEnd(point), look.colours.text);
        break;
    case ChartMark::Shape::Span:
        paintSpan(painter, mark.rect, colour, isDrawnFull(point));
        if (mark.low != mark.high)
            paintWhisker(painter, mark.anchor.x(), mark.low, mark.high, colour);
        break;
    case ChartMark::Shape::Interval:
        paintInterval(painter, mark, point, colour, look);
        break;
    case ChartMark::Shape::Range:
    case ChartMark::Shape::Point:
        paintPoint(painter, mark, point, colour, look);
        break;
    case ChartMark::Shape::Node:
    case ChartMark::Shape::Link:
        break;
    }
}

} // namespace

QColor passedOverColour(const QColor &colour, const ChartColours &colours)
{
    return colours.tint(colour, 0.42);
}

void paintPointMark(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const ChartLook &look)
{
    if (point.standing != SeriesPoint::Standing::PassedOver) {
        paintStanding(painter, mark, point, look);
        return;
    }
    ChartLook faint = look;
    for (QColor &colour : faint.colours.series)
        colour = passedOverColour(colour, look.colours);
    paintStanding(painter, mark, point, faint);
}

void paintNetwork(QPainter &painter, const ChartMarks &marks, const PanelToMark &panel)
{
    const ChartColours &colours = panel.look.colours;
    const QStringList types = nodeTypes(panel.drawing.network);
    int most = 1;
    for (const CoMentions::Link &link : panel.drawing.network.links)
        most = std::max(most, link.count);
    for (const ChartMark &mark : marks.marks) {
        if (mark.shape != ChartMark::Shape::Link)
            continue;
        const double share = double(panel.drawing.network.links[mark.point].count) / most;
        painter.setPen(linePen(colours.tint(colours.muted, 0.25 + 0.4 * share), 1 + 5 * share));
        painter.drawLine(mark.line);
    }
    painter.setFont(chartFont(panel.look, ChartText::Role::Label));
    for (const ChartMark &mark : marks.marks) {
        if (mark.shape != ChartMark::Shape::Node)
            continue;
        painter.setPen(linePen(colours.background, 1.5));
        painter.setBrush(colourOfNode(mark, panel, types));
        painter.drawEllipse(mark.rect);
    }
    for (const ChartMark &mark : marks.marks) {
        if (mark.labelRect.isEmpty())
            continue;
        painter.fillRect(mark.labelRect, colours.ground());
        painter.setPen(colours.text);
        painter.drawText(mark.labelRect, int(Qt::AlignCenter | Qt::TextDontClip), mark.label);
    }
}

} // namespace Quipu
