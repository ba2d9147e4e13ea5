// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/drawnlines.h"

#include <QtCharts/QChart>

class QAbstractSeries;
class QValueAxis;

namespace Quipu {

class PaintedLines;

// Feeds one panel's series to a Qt chart: for each line (drawnlines.h) one line or area series, its whole point list
// replaced at once; where they are too many for Qt Charts, one item paints them all (paintedlines.h). Bars and
// scattered points need none: marks are painted by chartpainter.h, and so are grid and axes; on a logarithmic axis Qt's
// own is told the values' powers of ten. Owns nothing; axes, series and the item are the chart's.
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
    void addLine(const DrawnLine &drawn, const PanelToMark &panel);
    void attach(QAbstractSeries *series, bool isOnSecond);

    QChart *m_chart;
    QValueAxis *m_time;
    QValueAxis *m_value;
    QValueAxis *m_second;
    PaintedLines *m_painted;
};

} // namespace Quipu
