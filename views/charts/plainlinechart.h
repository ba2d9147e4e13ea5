// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QChart;
class QPainter;
class QValueAxis;

namespace Quipu {

// Points as Qt Charts draws them by itself, one line series on two axes: the yardstick of quipu bench charts, and
// nothing that an analyst sees. GUI lane.
class PlainLineChart final
{
    Q_DISABLE_COPY_MOVE(PlainLineChart)

public:
    PlainLineChart(const QList<QPointF> &points, const QSizeF &size);

    void showTimes(double from, double to);
    void paint(QPainter &painter);

private:
    QGraphicsScene m_scene;
    QChart *m_chart; // the scene's
    QValueAxis *m_time; // the chart's
};

} // namespace Quipu
