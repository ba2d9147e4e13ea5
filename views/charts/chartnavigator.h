// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartextent.h"

#include <QObject>
#include <QPoint>

class QKeyEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace Quipu {

class ChartView;
struct ChartFrame;

// The mouse and the keys that change what of a chart is looked at, as charting programs have them: the wheel zooms the
// times at the mouse, with Ctrl the values, with Shift it moves; a rectangle that is drawn is looked at; the middle
// button, or Shift or Alt with the left one, moves; a double click beside the points, 0 and Escape show all; + and -
// zoom, Ctrl and an arrow move. Filters the view's events; what is left of a press is a click. GUI lane.
class ChartNavigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartNavigator)

public:
    explicit ChartNavigator(ChartView *view); // the view owns it

    void zoom(double factor); // the times, about the lit point or the middle
    static QString help(); // for tool tips

Q_SIGNALS:
    void clicked(QPoint position);
    void titleActivated(); // by a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Pressed, Rectangle, Hand };

    void doubleClicked(const QMouseEvent &event);
    const ChartFrame &frameUnder(QPointF position) const; // of the panel there
    bool pressed(const QMouseEvent &event);
    bool moved(const QMouseEvent &event);
    bool released(const QMouseEvent &event);
    bool wheeled(const QWheelEvent &event);
    bool typed(const QKeyEvent &event);
    bool endDrag();
    void lookAt(ChartExtent extent); // as far as the kind of chart can be looked at in part
    QPointF onChart(QPointF position) const;

    ChartView *m_view;
    QRubberBand *m_band;
    Drag m_drag = Drag::None;
    QPoint m_from, m_last;
};

} // namespace Quipu
