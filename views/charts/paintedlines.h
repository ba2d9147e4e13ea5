// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/drawnlines.h"

#include <QColor>
#include <QGraphicsItem>
#include <QPolygonF>

#include <vector>

namespace Quipu {

// One item for all lines and areas of a panel, for as many as there are. Belongs to its parent, a Qt chart.
class PaintedLines final : public QGraphicsItem
{
    Q_DISABLE_COPY_MOVE(PaintedLines)

public:
    explicit PaintedLines(QGraphicsItem *parent);

    void show(const std::vector<DrawnLine> &lines, const PanelToMark &panel);
    void clear();

    QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Piece
    {
        QPolygonF line, area; // area: empty where there is none
        QColor colour, tint;
    };

    std::vector<Piece> m_pieces;
    QRectF m_plot;
    double m_lineWidth = 1;
};

} // namespace Quipu
