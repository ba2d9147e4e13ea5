// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

#include <QtCharts/QChart>

class QAbstractSeries;
class QValueAxis;

namespace Quipu {

// Feeds Series to Qt Charts: for each run of points that a line may join, one line, step or area series, its whole
// point list replaced at once and decimated to what the pixels can show. A gap has no series across it. Bars and
// scattered points need none: marks are painted by chartpainter.h. Owns nothing; axes and series are the chart's.
class SeriesBinding final
{
    Q_DISABLE_COPY_MOVE(SeriesBinding)

public:
    explicit SeriesBinding(QChart *chart);

    void show(const std::vector<Series> &series, const ChartLook &look, const ChartFrame &frame);
    void clear();

private:
    void scaleAxes(const ChartLook &look, const ChartFrame &frame);
    void addRun(const QList<QPointF> &points, size_t index, const ChartLook &look, const ChartFrame &frame);
    void attach(QAbstractSeries *series);

    QChart *m_chart;
    QValueAxis *m_time;
    QValueAxis *m_value;
};

} // namespace Quipu
