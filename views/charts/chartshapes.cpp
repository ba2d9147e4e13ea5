// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartshapes.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace Quipu {

namespace {

constexpr double outline = 1.6;
constexpr double hollowStrength = 0.14; // how much of its colour an unconfirmed bar is filled with

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

} // namespace

QPen linePen(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
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

void paintArrow(QPainter &painter, QPointF tip, bool isUp, const QColor &colour)
{
    const double back = isUp ? 3.5 : -3.5;
    painter.setPen(linePen(colour, 1.4));
    painter.drawLine(tip + QPointF(-3.5, back), tip);
    painter.drawLine(tip, tip + QPointF(3.5, back));
}

} // namespace Quipu
