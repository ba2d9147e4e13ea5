// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartframe.h"

#include <QtCharts/QChartView>

namespace Quipu {

class EvidenceChart;

// The chart on screen: its palette follows the screen's, the mouse and the keyboard reach every point. Left, Right,
// Home and End travel in time; Enter and a click activate. GUI lane.
class ChartView final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    const ChartContent &content() const { return m_content; }
    void setEmptyText(const QString &text);

    // What of the chart is looked at. New content keeps it.
    void setExtent(const ChartExtent &extent);
    const ChartExtent &extent() const { return m_extent; }

    void lightFigure(FigureId figure);
    FigureId litFigure() const { return m_lit; }
    const EvidenceChart &chart() const { return *m_evidence; }

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);
    void extentChanged();
    void menuRequested(Quipu::FigureId figure, const QPoint &position); // 0: of no point; on the screen

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void light(int mark);
    void travelTo(int mark);
    void activate(int mark);
    int markAt(QPoint position) const;
    QString toolTipOf(int mark) const;

    EvidenceChart *m_evidence; // the chart that QChartView owns
    ChartContent m_content;
    ChartExtent m_extent;
    FigureId m_lit;
};

} // namespace Quipu
