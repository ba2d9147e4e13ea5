// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/seriesbinding.h"

#include "views/charts/drawingfacts.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace Quipu {

namespace {

double onAxis(double value, const ValueAxis &axis)
{
    return axis.isLogarithmic ? std::log10(value) : value;
}

// What a run is drawn through in the frame's stretch of time; a step holds its value for the whole period.
QList<QPointF> outlineOf(const PointIndex &index, const PointRun &run, const ChartFrame &frame, const ValueAxis &axis,
                         bool isStep)
{
    QList<QPointF> points;
    for (const size_t i : run.needed({frame.xMin, frame.xMax}, int(std::ceil(frame.plot.width())))) {
        const double value = onAxis(run.value(i), axis);
        if (!isStep) {
            points.append({run.time(i), value});
            continue;
        }
        const ChartStretch held = index.heldFor(run.points()[i]);
        points.append({held.from, value});
        points.append({held.to, value});
    }
    return points;
}

} // namespace

SeriesBinding::SeriesBinding(QChart *chart)
    : m_chart(chart)
    , m_time(new QValueAxis(chart))
    , m_value(new QValueAxis(chart))
    , m_second(new QValueAxis(chart))
{
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    m_chart->addAxis(m_second, Qt::AlignRight);
    for (QAbstractAxis *axis : m_chart->axes())
        axis->setVisible(false);
}

void SeriesBinding::clear()
{
    m_chart->removeAllSeries();
}

void SeriesBinding::show(const PanelToMark &panel)
{
    clear();
    m_chart->setPlotArea(panel.frame.plot);
    const ChartKind kind = panel.drawing.chart.kind;
    if (panel.drawing.form != ChartForm::Time || !kindTraits(kind).hasLines)
        return;
    scaleAxes(panel.frame);
    for (const size_t i : panel.series()) {
        const Series &series = panel.drawing.series[i];
        const PointIndex &index = panel.drawing.facts->points[i];
        for (const PointRun &run : index.runs()) {
            if (!index.isInView(run, {panel.frame.xMin, panel.frame.xMax}))
                continue;
            const QList<QPointF> points
                = outlineOf(index, run, panel.frame, panel.frame.axisOf(series), kind == ChartKind::Step);
            if (points.size() > 1)
                addRun(points, i, panel);
        }
    }
}

void SeriesBinding::scaleAxes(const ChartFrame &frame)
{
    m_time->setRange(frame.xMin, frame.xMax);
    m_value->setRange(onAxis(frame.y.min, frame.y), onAxis(frame.y.max, frame.y));
    const ValueAxis &second = frame.second ? *frame.second : frame.y;
    m_second->setRange(onAxis(second.min, second), onAxis(second.max, second));
}

void SeriesBinding::addRun(const QList<QPointF> &points, size_t index, const PanelToMark &panel)
{
    const Series &series = panel.drawing.series[index];
    const ValueAxis &axis = panel.frame.axisOf(series);
    const QColor colour = panel.look.colours.ofSeries(index);
    if (panel.drawing.chart.kind == ChartKind::Area) {
        const double base = onAxis(axis.baseline(), axis);
        auto *area = new QAreaSeries(new QLineSeries, new QLineSeries);
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(panel.look.colours.tint(colour, 0.25));
        attach(area, series.onSecondAxis);
        area->lowerSeries()->replace({{points.first().x(), base}, {points.last().x(), base}});
        area->upperSeries()->replace(points);
    }
    // Points come last: Qt Charts computes a line's outline anew with each thing that it is told.
    auto *line = new QLineSeries;
    line->setPen(QPen(colour, panel.look.lineWidth));
    attach(line, series.onSecondAxis);
    line->replace(points);
}

void SeriesBinding::attach(QAbstractSeries *series, bool isOnSecond)
{
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(isOnSecond ? m_second : m_value);
}

} // namespace Quipu
