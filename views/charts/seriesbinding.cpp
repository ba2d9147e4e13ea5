// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/seriesbinding.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace Quipu {

namespace {

// The points a run is drawn through; a step holds its value for the whole period.
QList<QPointF> outlineOf(const Series &series, const std::vector<size_t> &run, ChartKind type)
{
    QList<QPointF> points;
    for (const size_t i : run) {
        const SeriesPoint &point = series.points[i];
        if (type != ChartKind::Step) {
            points.append({timePosition(point), point.y});
            continue;
        }
        const bool isAYear = !point.partial;
        points.append({isAYear ? yearOf(point) : timePosition(point.from), point.y});
        points.append({isAYear ? yearOf(point) + 1 : timePosition(point.to.addDays(1)), point.y});
    }
    return points;
}

} // namespace

SeriesBinding::SeriesBinding(QChart *chart)
    : m_chart(chart)
    , m_time(new QValueAxis(chart))
    , m_value(new QValueAxis(chart))
{
    // Labels are laid out by ChartFrame; Qt Charts draws the lines.
    for (QValueAxis *axis : {m_time, m_value}) {
        axis->setLabelsVisible(false);
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    m_time->setGridLineVisible(false);
    m_value->setLineVisible(false);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
}

void SeriesBinding::clear()
{
    m_chart->removeAllSeries();
}

void SeriesBinding::show(const std::vector<Series> &series, const ChartLook &look, const ChartFrame &frame)
{
    clear();
    scaleAxes(look, frame);
    if (look.type == ChartKind::Bar || look.type == ChartKind::Scatter)
        return;
    for (size_t i = 0; i < series.size(); ++i) {
        for (const std::vector<size_t> &run : contiguousRuns(series[i])) {
            const QList<QPointF> points = outlineOf(series[i], run, look.type);
            if (points.size() > 1)
                addRun(decimated(points, int(frame.plot.width())), i, look, frame);
        }
    }
}

void SeriesBinding::scaleAxes(const ChartLook &look, const ChartFrame &frame)
{
    m_time->setRange(frame.xMin, frame.xMax);
    m_time->setTickAnchor(frame.xMin);
    m_time->setTickInterval(frame.xMax - frame.xMin);
    m_time->setLinePen(QPen(look.colours.muted, 1));
    m_value->setRange(frame.y.min, frame.y.max);
    m_value->setTickAnchor(frame.yTicks.empty() ? frame.y.min : frame.yTicks.front().position);
    m_value->setTickInterval(frame.y.step);
    m_value->setGridLineVisible(look.showsGrid);
    m_value->setGridLinePen(QPen(look.colours.grid, 1));
}

void SeriesBinding::addRun(const QList<QPointF> &points, size_t index, const ChartLook &look, const ChartFrame &frame)
{
    const QColor colour = look.colours.ofSeries(index);
    const auto newLine = [](const QList<QPointF> &through) {
        auto *line = new QLineSeries;
        line->replace(through);
        return line;
    };
    if (look.type == ChartKind::Area) {
        const QList<QPointF> foot {{points.first().x(), frame.baseline()}, {points.last().x(), frame.baseline()}};
        auto *area = new QAreaSeries(newLine(points), newLine(foot));
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(look.colours.tint(colour, 0.25));
        attach(area);
    }
    QLineSeries *line = newLine(points);
    line->setPen(QPen(colour, look.lineWidth));
    attach(line);
}

void SeriesBinding::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

} // namespace Quipu
