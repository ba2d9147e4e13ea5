// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/paintedlines.h"

#include "views/charts/chartframe.h"

#include <QPaintEngine>
#include <QPainter>

namespace Quipu {

namespace {

constexpr double amongLines = 10; // over the chart's background

// A file has each line whole. Pixels get its segments: stroked whole, a line of thousands takes several times as long.
void drawLine(QPainter &painter, const QPolygonF &line)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.drawPolyline(line);
        return;
    }
    QList<QLineF> segments;
    segments.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        segments.append({line[i - 1], line[i]});
    painter.drawLines(segments);
}

} // namespace

PaintedLines::PaintedLines(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(amongLines);
}

void PaintedLines::clear()
{
    m_pieces.clear();
    update();
}

void PaintedLines::show(const std::vector<DrawnLine> &lines, const PanelToMark &panel)
{
    const ChartFrame &frame = panel.frame;
    prepareGeometryChange();
    clear();
    m_plot = QRectF(frame.plot.toAlignedRect()); // half of a line along the edge lies beyond it
    m_lineWidth = panel.look.lineWidth;
    for (const DrawnLine &line : lines) {
        const Series &series = panel.drawing.series[line.series];
        Piece &piece = m_pieces.emplace_back();
        piece.colour = panel.look.colours.ofSeries(line.series);
        piece.line.reserve(line.points.size());
        for (const QPointF &point : line.points)
            piece.line.append(frame.at(point.x(), point.y(), series));
        if (panel.drawing.chart.kind != ChartKind::Area)
            continue;
        const double base = frame.at(frame.xMin, frame.axisOf(series).baseline(), series).y();
        piece.tint = panel.look.colours.tint(piece.colour, 0.25);
        piece.area = piece.line;
        piece.area << QPointF(piece.line.last().x(), base) << QPointF(piece.line.first().x(), base);
    }
}

void PaintedLines::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_plot, Qt::IntersectClip);
    for (const Piece &piece : m_pieces) {
        if (!piece.area.isEmpty()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(piece.tint);
            painter->drawPolygon(piece.area);
        }
        painter->setPen(QPen(piece.colour, m_lineWidth));
        drawLine(*painter, piece.line);
    }
}

} // namespace Quipu
