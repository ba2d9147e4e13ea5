// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

#include <QtCharts/QChart>

class QAbstractSeries;
class QValueAxis;

namespace Quipu {

// Feeds one panel's series to a Qt chart: for each run of points that a line may join, one line, step or area series,
// its whole point list replaced at once and decimated to what the pixels can show. A gap has no series across it. Bars
// and scattered points need none: marks are painted by chartpainter.h, and so are grid and axes; on a logarithmic axis
// Qt's own is told the values' powers of ten. Owns nothing; axes and series are the chart's.
class SeriesBinding final
{
    Q_DISABLE_COPY_MOVE(SeriesBinding)

public:
    explicit SeriesBinding(QChart *chart);

    void show(const PanelToMark &panel);
    void clear();
    QChart *chart() const { return m_chart; }

private:
    void scaleAxes(const ChartFrame &frame);
    void addRun(const QList<QPointF> &points, size_t index, const PanelToMark &panel);
    void attach(QAbstractSeries *series, bool isOnSecond);

    QChart *m_chart;
    QValueAxis *m_time;
    QValueAxis *m_value;
    QValueAxis *m_second;
};

} // namespace Quipu
