// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plainlinechart.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace Quipu {

PlainLineChart::PlainLineChart(const QList<QPointF> &points, const QSizeF &size)
    : m_chart(new QChart)
    , m_time(new QValueAxis(m_chart))
{
    auto *line = new QLineSeries;
    line->replace(points);
    auto *values = new QValueAxis(m_chart);
    m_chart->addSeries(line);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(values, Qt::AlignLeft);
    line->attachAxis(m_time);
    line->attachAxis(values);
    const auto [lowest, highest] = std::ranges::minmax(points, {}, &QPointF::y);
    values->setRange(lowest.y(), highest.y());
    m_time->setRange(points.first().x(), points.last().x());
    m_scene.addItem(m_chart);
    m_chart->resize(size);
}

void PlainLineChart::showTimes(double from, double to)
{
    m_time->setRange(from, to);
}

void PlainLineChart::paint(QPainter &painter)
{
    m_scene.render(&painter, {}, QRectF(QPointF(0, 0), m_chart->size()));
}

} // namespace Quipu
