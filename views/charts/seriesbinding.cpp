// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/seriesbinding.h"

#include "views/charts/chartframe.h"
#include "views/charts/paintedlines.h"

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

// Each line of Qt's is items and signals, and an outline to find the mouse on it that takes longer than painting it.
bool areFewForQt(const std::vector<DrawnLine> &lines)
{
    constexpr size_t mostLines = 60;
    constexpr qsizetype mostPoints = 1000;
    qsizetype points = 0;
    for (const DrawnLine &line : lines)
        points += line.points.size();
    return lines.size() <= mostLines && points <= mostPoints;
}

} // namespace

SeriesBinding::SeriesBinding(QChart *chart)
    : m_chart(chart)
    , m_time(new QValueAxis(chart))
    , m_value(new QValueAxis(chart))
    , m_second(new QValueAxis(chart))
    , m_painted(new PaintedLines(chart))
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
    m_painted->clear();
}

void SeriesBinding::show(const PanelToMark &panel)
{
    clear();
    m_chart->setPlotArea(panel.frame.plot);
    const std::vector<DrawnLine> lines = linesOf(panel);
    if (!areFewForQt(lines)) {
        m_painted->show(lines, panel);
        return;
    }
    scaleAxes(panel.frame);
    for (const DrawnLine &line : lines)
        addLine(line, panel);
}

void SeriesBinding::scaleAxes(const ChartFrame &frame)
{
    m_time->setRange(frame.xMin, frame.xMax);
    m_value->setRange(onAxis(frame.y.min, frame.y), onAxis(frame.y.max, frame.y));
    const ValueAxis &second = frame.second ? *frame.second : frame.y;
    m_second->setRange(onAxis(second.min, second), onAxis(second.max, second));
}

void SeriesBinding::addLine(const DrawnLine &drawn, const PanelToMark &panel)
{
    const Series &series = panel.drawing.series[drawn.series];
    const ValueAxis &axis = panel.frame.axisOf(series);
    QList<QPointF> points = drawn.points;
    for (QPointF &point : points)
        point.setY(onAxis(point.y(), axis));
    const QColor colour = panel.look.colours.ofSeries(drawn.series);
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
