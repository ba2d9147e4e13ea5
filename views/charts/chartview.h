// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartframe.h"

#include <QtCharts/QChartView>

#include <memory>

namespace Quipu {

class ChartNavigator;
class EvidenceChart;
class SeriesModel;

// The chart on screen: its palette follows the screen's, the mouse and the keyboard reach every point. Left, Right,
// Home and End travel in time, Up and Down between what is told for one year, PageUp and PageDown between series, E and
// Shift+E between events; Enter and a click activate. A screen reader meets a table (accessiblechart.h). GUI lane.
class ChartView final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setContent(ChartContent content);
    const ChartContent &content() const { return m_content; }
    void setEmptyText(const QString &text);

    // What of the chart is looked at. New content keeps it.
    void setExtent(const ChartExtent &extent);
    const ChartExtent &extent() const { return m_extent; }
    ChartNavigator &navigator() { return *m_navigator; }

    void lightFigure(FigureId figure);
    FigureId litFigure() const { return m_lit; }
    const EvidenceChart &chart() const { return *m_evidence; }
    int markAt(QPoint position) const; // on the viewport; -1 for none

    // The points drawn, as a table; rows are made when they are first asked for.
    const SeriesModel &points() const;
    int currentPoint() const; // the row travelled to, -1 for none
    int pointAt(QPoint position) const; // on the viewport
    QRect placeOfPoint(int row) const; // on the screen; empty where it is out of sight
    void activatePoint(int row);

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);
    void entityActivated(Quipu::EntityId entity); // of a network
    void articleActivated(Quipu::ArticleId article); // the newest of those that are counted, the first that names both
    // Something that happened, where a text tells of it; no mention: the article.
    void eventActivated(Quipu::ArticleId article, Quipu::MentionId mention);
    void extentChanged();
    void editRequested(); // of the chart, by a double click on its title
    void menuRequested(Quipu::FigureId figure, const QPoint &position); // 0: of no point; on the screen

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void light(int mark);
    void travelTo(int mark);
    void announce(int mark);
    int rowOf(int mark) const;
    bool travelOutOfView(bool isLater);
    void activate(int mark);
    void openEvidence(const SeriesPoint &point);
    int eventAtPlace(QPoint position) const; // index in Chart::events; -1 for none
    void activateEvent(int event);
    void travelToEvent(bool isLater);
    QString toolTipOf(int mark) const;

    EvidenceChart *m_evidence; // the chart that QChartView owns
    ChartNavigator *m_navigator;
    ChartContent m_content;
    ChartExtent m_extent;
    FigureId m_lit;
    mutable std::unique_ptr<SeriesModel> m_points; // of what is drawn; none until somebody asks
};

} // namespace Quipu
