// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartnavigator.h"

#include "views/charts/chartmoves.h"
#include "views/charts/chartview.h"
#include "views/charts/evidencechart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <cmath>

namespace Quipu {

namespace {

constexpr double zoomOfANotch = 0.8;
constexpr double moveOfANotch = 0.1; // of the plot
constexpr double moveOfAKey = 0.25;
constexpr double wheelNotch = 120; // eighths of a degree, as Qt counts them

// Notches turned away from the reader, or to the right where there is a second wheel.
double notches(const QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    return (turned.y() != 0 ? turned.y() : turned.x()) / wheelNotch;
}

} // namespace

ChartNavigator::ChartNavigator(ChartView *view)
    : QObject(view)
    , m_view(view)
    , m_band(new QRubberBand(QRubberBand::Rectangle, view->viewport()))
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

QString ChartNavigator::help()
{
    return tr("Wheel or + and −: zoom in time; Ctrl+wheel: zoom the values. Drag: look at a rectangle. "
              "Shift+drag, middle button or Ctrl+arrows: move. Double click, 0 or Esc: show all.");
}

void ChartNavigator::zoom(double factor)
{
    const EvidenceChart &chart = m_view->chart();
    const int lit = chart.highlighted();
    const ChartMark *mark = lit < 0 ? nullptr : &chart.marks().marks[size_t(lit)];
    const ChartFrame &frame = mark == nullptr ? chart.frame() : chart.frames()[mark->panel];
    lookAt(zoomedTime(frame, m_view->extent(), mark == nullptr ? frame.plot.center().x() : mark->anchor.x(), factor));
}

bool ChartNavigator::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view->chart().drawing().isEmpty())
        return false;
    if (watched == m_view)
        return event->type() == QEvent::KeyPress && typed(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return pressed(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        doubleClicked(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        return moved(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return released(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheeled(*static_cast<QWheelEvent *>(event));
    default:
        return false;
    }
}

void ChartNavigator::doubleClicked(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    if (m_view->chart().isOnTitle(onChart(event.pos())))
        Q_EMIT titleActivated();
    else if (m_view->markAt(event.pos()) < 0)
        m_view->setExtent({});
}

const ChartFrame &ChartNavigator::frameUnder(QPointF position) const
{
    return m_view->chart().frameAt(onChart(position));
}

bool ChartNavigator::pressed(const QMouseEvent &event)
{
    m_from = m_last = event.pos();
    const bool isHand = event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && (event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier)));
    if (isHand) {
        m_drag = Drag::Hand;
        m_view->viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event.button() == Qt::LeftButton) {
        m_drag = Drag::Pressed;
    }
    return m_drag != Drag::None;
}

bool ChartNavigator::moved(const QMouseEvent &event)
{
    const QPoint at = event.pos();
    if (m_drag == Drag::Pressed && m_view->chart().canZoomTimes()
        && (at - m_from).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Rectangle;
        m_band->show();
    }
    if (m_drag == Drag::Rectangle)
        m_band->setGeometry(QRect(m_from, at).normalized());
    if (m_drag == Drag::Hand)
        lookAt(panned(frameUnder(m_from), m_view->extent(), at - m_last));
    m_last = at;
    return m_drag != Drag::None;
}

bool ChartNavigator::released(const QMouseEvent &event)
{
    const Drag drag = m_drag;
    endDrag();
    if (drag == Drag::Rectangle) {
        const QRectF rect(onChart(m_from), onChart(event.pos()));
        lookAt(zoomedInto(frameUnder(m_from), m_view->extent(), rect));
    }
    if (drag == Drag::Pressed)
        Q_EMIT clicked(event.pos());
    return drag != Drag::None;
}

bool ChartNavigator::endDrag()
{
    const bool wasDrawing = m_drag == Drag::Rectangle;
    if (m_drag == Drag::Hand)
        m_view->viewport()->setCursor(Qt::ArrowCursor);
    m_drag = Drag::None;
    m_band->hide();
    return wasDrawing;
}

bool ChartNavigator::wheeled(const QWheelEvent &event)
{
    const ChartFrame &frame = frameUnder(event.position());
    const ChartExtent &extent = m_view->extent();
    const QPointF at = onChart(event.position());
    const double factor = std::pow(zoomOfANotch, notches(event));
    const bool isSideways = event.angleDelta().y() == 0;
    if (event.modifiers() & Qt::ControlModifier)
        lookAt(zoomedValues(frame, extent, at.y(), factor));
    else if (isSideways || (event.modifiers() & Qt::ShiftModifier))
        lookAt(panned(frame, extent, {notches(event) * frame.plot.width() * moveOfANotch, 0}));
    else
        lookAt(zoomedTime(frame, extent, at.x(), factor));
    return true;
}

bool ChartNavigator::typed(const QKeyEvent &event)
{
    const QRectF plot = m_view->chart().frame().plot;
    const auto move = [&](double right, double down) {
        const QPointF by(-right * plot.width() * moveOfAKey, -down * plot.height() * moveOfAKey);
        lookAt(panned(m_view->chart().frame(), m_view->extent(), by));
        return true;
    };
    const bool hasControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomOfANotch);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomOfANotch);
        return true;
    case Qt::Key_Escape:
        if (endDrag())
            return true;
        if (m_view->extent().isEverything())
            return false; // it may mean something to the window
        [[fallthrough]];
    case Qt::Key_0:
        m_view->setExtent({});
        return true;
    case Qt::Key_Left:
        return hasControl && move(-1, 0);
    case Qt::Key_Right:
        return hasControl && move(1, 0);
    case Qt::Key_Up:
        return hasControl && move(0, -1);
    case Qt::Key_Down:
        return hasControl && move(0, 1);
    default:
        return false;
    }
}

void ChartNavigator::lookAt(ChartExtent extent)
{
    const EvidenceChart &chart = m_view->chart();
    if (!chart.canZoomTimes())
        return;
    if (!chart.canZoomValues())
        extent.values.reset();
    m_view->setExtent(extent);
}

QPointF ChartNavigator::onChart(QPointF position) const
{
    return m_view->chart().mapFromScene(m_view->mapToScene(position.toPoint()));
}

} // namespace Quipu
