// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpainter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr double outline = 1.6;
constexpr double hollowStrength = 0.14; // how much of its colour an unconfirmed bar is filled with

QPen linePen(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

// Drawn as lines and not as a brush pattern: patterns have no size of their own and turn to raster in some formats.
void paintHatching(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(linePen(colour, 1));
    constexpr double spacing = 5;
    for (double x = rect.left() - rect.height() + spacing; x < rect.right(); x += spacing) {
        const double from = std::max(x, rect.left()), to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

void paintBarShape(QPainter &painter, const QRectF &rect, const QColor &colour, bool isConfirmed, bool isPartial,
                   const ChartColours &colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isConfirmed ? colour : colours.tint(colour, hollowStrength));
    painter.drawRect(rect);
    if (isPartial)
        paintHatching(painter, rect, isConfirmed ? colours.background : colour);
    painter.setPen(linePen(colour, outline));
    painter.setBrush(Qt::NoBrush);
    const double inset = std::min({outline / 2, rect.width() / 2, rect.height() / 2});
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
}

QPolygonF markerShape(QRectF rect, size_t series, bool isPartial)
{
    const QPointF centre = rect.center();
    if (isPartial)
        return QPolygonF({{centre.x(), rect.top() - 1},
                          {rect.right() + 1, centre.y()},
                          {centre.x(), rect.bottom() + 1},
                          {rect.left() - 1, centre.y()}});
    switch (series % 4) {
    case 1:
        return QPolygonF(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    case 2:
        return QPolygonF({{centre.x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()});
    case 3:
        return QPolygonF({{centre.x(), rect.bottom()}, rect.topLeft(), rect.topRight()});
    default:
        return {};
    }
}

void paintMarker(QPainter &painter, const QRectF &rect, size_t series, bool isConfirmed, bool isPartial,
                 const ChartColours &colours)
{
    const QColor colour = colours.ofSeries(series);
    painter.setPen(linePen(colour, outline));
    painter.setBrush(isConfirmed ? colour : colours.background);
    const QPolygonF shape = markerShape(rect, series, isPartial);
    if (shape.isEmpty())
        painter.drawEllipse(rect.adjusted(0.4, 0.4, -0.4, -0.4));
    else
        painter.drawPolygon(shape.isClosed() ? QPolygonF(shape.first(4)) : shape);
}

void paintWhisker(QPainter &painter, double x, double low, double high, const QColor &colour)
{
    painter.setPen(linePen(colour, 1.4));
    painter.drawLine(QPointF(x, low), QPointF(x, high));
    for (const double end : {low, high})
        painter.drawLine(QPointF(x - 4, end), QPointF(x + 4, end));
}

void paintSpan(QPainter &painter, const QRectF &rect, const QColor &colour, bool isConfirmed)
{
    const double y = rect.center().y();
    QPen pen = linePen(colour, 3);
    if (!isConfirmed)
        pen.setDashPattern({3, 1.2});
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setPen(linePen(colour, outline));
    for (const double end : {rect.left() + outline / 2, rect.right() - outline / 2})
        painter.drawLine(QPointF(end, rect.top() - 1), QPointF(end, rect.bottom() + 1));
}

// More than and at least point up from the mark, almost and up to point down.
void paintOpenEnd(QPainter &painter, const ChartMark &mark, Approximation approximation, const QColor &colour)
{
    const bool isUp = approximation == Approximation::MoreThan || approximation == Approximation::AtLeast;
    const bool isDown = approximation == Approximation::Almost || approximation == Approximation::UpTo;
    if (mark.shape != ChartMark::Shape::Point || (!isUp && !isDown))
        return;
    const double tip = isUp ? mark.rect.top() - 6 : mark.rect.bottom() + 6, back = isUp ? 3.5 : -3.5;
    painter.setPen(linePen(colour, 1.4));
    painter.drawLine(QPointF(mark.anchor.x() - 3.5, tip + back), QPointF(mark.anchor.x(), tip));
    painter.drawLine(QPointF(mark.anchor.x(), tip), QPointF(mark.anchor.x() + 3.5, tip + back));
}

void paintMark(QPainter &painter, const ChartMark &mark, const SeriesPoint &point, const ChartLook &look)
{
    const QColor colour = look.colours.ofSeries(mark.series);
    const bool isConfirmed = point.status == Figure::Status::Confirmed;
    switch (mark.shape) {
    case ChartMark::Shape::Bar:
        paintBarShape(painter, mark.rect, colour, isConfirmed, point.partial, look.colours);
        break;
    case ChartMark::Shape::Span:
        paintSpan(painter, mark.rect, colour, isConfirmed);
        break;
    case ChartMark::Shape::Range:
    case ChartMark::Shape::Point:
        break;
    }
    const bool isBar = mark.shape == ChartMark::Shape::Bar;
    if (mark.low != mark.high && !(isBar && point.isRange)) // there the bar itself is the range
        paintWhisker(painter, mark.anchor.x(), mark.low, mark.high, isBar ? look.colours.text : colour);
    if (mark.shape == ChartMark::Shape::Point) {
        painter.setPen(linePen(colour, 1.4));
        if (mark.from != mark.to)
            painter.drawLine(QPointF(mark.from, mark.anchor.y()), QPointF(mark.to, mark.anchor.y()));
        paintMarker(painter, mark.rect, mark.series, isConfirmed, point.partial, look.colours);
        paintOpenEnd(painter, mark, point.approximation, colour);
    }
}

void paintSwatch(QPainter &painter, const LegendEntry &entry, const ChartLook &look)
{
    const QRectF rect = entry.swatch.adjusted(1, 1, -1, -1);
    const ChartColours &colours = look.colours;
    const bool isBars = look.type == ChartKind::Bar;
    switch (entry.kind) {
    case LegendEntry::Kind::Words:
        break;
    case LegendEntry::Kind::Span:
        paintSpan(painter, rect.adjusted(0, 3, 0, -3), colours.muted, true);
        break;
    case LegendEntry::Kind::Unconfirmed:
    case LegendEntry::Kind::Partial: {
        ChartColours plain = colours;
        plain.series = {colours.muted};
        const bool isPartial = entry.kind == LegendEntry::Kind::Partial;
        if (isBars)
            paintBarShape(painter, rect, colours.muted, false, isPartial, colours);
        else
            paintMarker(painter, rect.adjusted(1, 1, -1, -1), 0, isPartial, isPartial, plain);
        break;
    }
    case LegendEntry::Kind::Series:
        if (isBars)
            paintBarShape(painter, rect, colours.ofSeries(entry.series), true, false, colours);
        else
            paintMarker(painter, rect.adjusted(1, 1, -1, -1), entry.series, true, false, colours);
        break;
    }
}

} // namespace

void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartLook &look)
{
    painter.setPen(linePen(look.colours.muted, 1));
    for (const ChartTick &tick : frame.xTicks) {
        const QPointF foot = frame.at(tick.position, frame.y.min);
        painter.drawLine(foot, foot + QPointF(0, 4));
    }
    if (frame.y.min < 0 && frame.y.max > 0)
        painter.drawLine(frame.at(frame.xMin, 0), frame.at(frame.xMax, 0));
    for (const ChartText &text : frame.texts) {
        painter.setFont(chartFont(look, text.role));
        painter.setPen(text.role == ChartText::Role::Note ? look.colours.muted : look.colours.text);
        painter.drawText(text.rect, text.alignment | Qt::TextDontClip, text.text);
    }
    for (const LegendEntry &entry : frame.legend) {
        paintSwatch(painter, entry, look);
        painter.setFont(chartFont(look, ChartText::Role::Label));
        painter.setPen(entry.kind == LegendEntry::Kind::Series ? look.colours.text : look.colours.muted);
        painter.drawText(entry.words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), entry.text);
    }
}

void paintMarks(QPainter &painter, const ChartMarks &marks, const std::vector<Series> &series, const ChartFrame &frame,
                const ChartLook &look)
{
    for (const ChartSpread &spread : marks.spreads) {
        QPen pen = linePen(look.colours.ofSeries(spread.series), 1.4);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(spread.top, spread.bottom);
    }
    // So many that they would be one smear: the line alone says more.
    const bool isTooDense
        = double(marks.marks.size()) > frame.plot.width() * double(std::max<size_t>(series.size(), 1));
    for (const ChartMark &mark : marks.marks) {
        const bool isOnALine = look.type == ChartKind::Line || look.type == ChartKind::Area;
        if (isTooDense && isOnALine && mark.shape == ChartMark::Shape::Point)
            continue;
        paintMark(painter, mark, series[mark.series].points[mark.point], look);
    }
    painter.setFont(chartFont(look, ChartText::Role::Note));
    painter.setPen(look.colours.text);
    for (const ChartMark &mark : marks.marks) {
        if (!mark.labelRect.isEmpty())
            painter.drawText(mark.labelRect, int(Qt::AlignCenter | Qt::TextDontClip), mark.label);
    }
}

void paintHighlight(QPainter &painter, const ChartMark &mark, const ChartLook &look)
{
    painter.setPen(linePen(look.colours.highlight, 2.2));
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = mark.rect.adjusted(-4, -4, 4, 4);
    if (mark.shape == ChartMark::Shape::Point)
        painter.drawEllipse(rect);
    else
        painter.drawRect(rect);
}

} // namespace Quipu
