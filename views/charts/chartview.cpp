// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "models/charting/seriesmodel.h"
#include "views/charts/accessiblechart.h"
#include "views/charts/chartevents.h"
#include "views/charts/chartnavigator.h"
#include "views/charts/charttext.h"
#include "views/charts/charttravel.h"
#include "views/charts/evidencechart.h"
#include "views/charts/pointtip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Quipu {

namespace {

// A point made from the figure, or one that the figure witnesses.
bool isMadeFrom(const SeriesPoint &point, FigureId figure)
{
    return point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end();
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(new EvidenceChart, parent)
    , m_evidence(static_cast<EvidenceChart *>(QChartView::chart()))
    , m_navigator(new ChartNavigator(this))
{
    setMinimumSize(240, 170);
    setRenderHint(QPainter::Antialiasing); // of the lines; marks see to it themselves
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(false); // what is dropped is the panel's
    viewport()->setAcceptDrops(false);
    connect(m_navigator, &ChartNavigator::clicked, this, [this](QPoint position) {
        if (const int mark = markAt(position); mark >= 0)
            activate(mark);
        else
            activateEvent(eventAtPlace(position));
    });
    connect(m_navigator, &ChartNavigator::titleActivated, this, &ChartView::editRequested);
    makeChartsAccessible();
    rebuild();
}

ChartView::~ChartView() = default;

void ChartView::setContent(ChartContent content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    rebuild();
}

void ChartView::setEmptyText(const QString &text)
{
    m_evidence->setEmptyText(text);
}

void ChartView::setExtent(const ChartExtent &extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    m_evidence->setExtent(extent);
    const FigureId lit = m_lit;
    lightFigure(lit);
    m_lit = lit; // out of sight it is lit still
    Q_EMIT extentChanged();
}

void ChartView::rebuild()
{
    ChartLook look;
    look.colours = ChartColours::of(palette());
    look.font = font();
    look.font.setPixelSize(std::max(9, QFontInfo(font()).pixelSize()));
    look.extent = m_extent;
    m_evidence->setContent(m_content, look);
    m_points.reset();
    QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&reset);
    setBackgroundBrush(look.colours.background);
    const std::vector<Series> &series = m_content.series;
    const bool isEmpty = series.empty() && m_content.network.nodes.empty();
    setAccessibleName(isEmpty ? tr("Chart") : tr("Chart: %1").arg(chartTitle(m_content.chart, series)));
    QStringList reading {chartReading(series)};
    for (const ChartEvent &event : m_content.chart.events)
        reading.append(eventReading(event));
    setAccessibleDescription(reading.join(u'\n'));
    if (m_lit)
        lightFigure(m_lit);
}

void ChartView::lightFigure(FigureId figure)
{
    m_lit = {};
    const std::vector<ChartMark> &marks = m_evidence->marks().marks;
    const auto found = std::ranges::find_if(marks, [&](const ChartMark &mark) {
        return figure && mark.isOfPoint() && isMadeFrom(m_evidence->pointOf(mark), figure);
    });
    if (found != marks.end())
        m_lit = figure;
    m_evidence->highlight(found == marks.end() ? -1 : int(found - marks.begin()));
}

void ChartView::light(int mark)
{
    m_evidence->highlight(mark);
    m_lit = {};
    if (mark >= 0 && m_evidence->marks().marks[size_t(mark)].isOfPoint())
        m_lit = m_evidence->pointOf(m_evidence->marks().marks[size_t(mark)]).figure;
}

void ChartView::travelTo(int mark)
{
    const int last = int(m_evidence->marks().marks.size()) - 1;
    if (last < 0)
        return;
    mark = std::clamp(mark, 0, last);
    light(mark);
    announce(mark);
    const ChartMark &at = m_evidence->marks().marks[size_t(mark)];
    setAccessibleName(m_evidence->readingOf(at));
    const QPoint place = mapFromScene(m_evidence->mapToScene(at.rect.bottomRight()));
    QToolTip::showText(viewport()->mapToGlobal(place), toolTipOf(mark), viewport());
}

// The cell of its value has the focus now.
void ChartView::announce(int mark)
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(this);
    if (chart == nullptr || chart->tableInterface() == nullptr)
        return;
    QAccessibleInterface *cell = chart->tableInterface()->cellAt(rowOf(mark), SeriesModel::ValueColumn);
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(cell == nullptr ? -1 : chart->indexOfChild(cell));
    QAccessible::updateAccessibility(&focused);
}

const SeriesModel &ChartView::points() const
{
    if (!m_points) {
        m_points = std::make_unique<SeriesModel>();
        m_points->setSeries(m_evidence->drawn());
    }
    return *m_points;
}

int ChartView::rowOf(int mark) const
{
    if (mark < 0)
        return -1;
    const ChartMark &at = m_evidence->marks().marks[size_t(mark)];
    if (!at.isOfPoint())
        return -1;
    return points().rowOf(SeriesModel::Place {at.series, m_evidence->placeOf(at)});
}

int ChartView::currentPoint() const
{
    return rowOf(m_evidence->highlighted());
}

int ChartView::pointAt(QPoint position) const
{
    return rowOf(markAt(position));
}

QRect ChartView::placeOfPoint(int row) const
{
    const SeriesModel::Place place = points().placeOf(row);
    const int mark = m_evidence->markOf(place.series, place.point);
    if (mark < 0)
        return {};
    const QRectF rect = m_evidence->marks().marks[size_t(mark)].rect;
    const QRect onView = mapFromScene(m_evidence->mapRectToScene(rect)).boundingRect();
    return {viewport()->mapToGlobal(onView.topLeft()), onView.size()};
}

void ChartView::activatePoint(int row)
{
    const SeriesModel::Place place = points().placeOf(row);
    if (const int mark = m_evidence->markOf(place.series, place.point); mark >= 0)
        activate(mark);
    else // out of sight, or hidden by another
        openEvidence(points().point(row));
}

// The next point beyond what is looked at comes into view; false where there is none.
bool ChartView::travelOutOfView(bool isLater)
{
    if (!m_extent.time)
        return false;
    const ChartStretch view = *m_extent.time;
    const SeriesPoint *nearest = nullptr;
    const auto isBeyond = [&](double at) { return isLater ? at > view.to : at < view.from; };
    for (const Series &one : m_evidence->drawn()) {
        for (const SeriesPoint &point : one.points) {
            const double at = timePosition(point);
            if (isBeyond(at) && (nearest == nullptr || (at < timePosition(*nearest)) == isLater))
                nearest = &point;
        }
    }
    if (nearest == nullptr)
        return false;
    const double middle = timePosition(*nearest), half = view.length() / 2;
    const FigureId figure = nearest->figure;
    setExtent(
        {heldWithin({middle - half, middle + half}, m_evidence->frame().allTimes, shortestTime), m_extent.values});
    lightFigure(figure);
    if (m_evidence->highlighted() >= 0)
        travelTo(m_evidence->highlighted());
    return true;
}

void ChartView::activate(int mark)
{
    if (mark < 0)
        return;
    light(mark);
    const ChartMark &at = m_evidence->marks().marks[size_t(mark)];
    const CoMentions &network = m_evidence->drawing().network;
    if (at.shape == ChartMark::Shape::Node) {
        Q_EMIT entityActivated(network.nodes[at.point].entity);
    } else if (at.shape == ChartMark::Shape::Link) {
        if (!network.links[at.point].articles.empty())
            Q_EMIT articleActivated(network.links[at.point].articles.front());
    } else {
        openEvidence(m_evidence->pointOf(at));
    }
}

void ChartView::openEvidence(const SeriesPoint &point)
{
    if (!point.figure && !point.counted.empty())
        Q_EMIT articleActivated(point.counted.front());
    else
        Q_EMIT pointActivated(point.figure);
}

int ChartView::eventAtPlace(QPoint position) const
{
    return eventAt(m_evidence->frames(), m_evidence->mapFromScene(mapToScene(position)));
}

void ChartView::activateEvent(int event)
{
    if (event < 0)
        return;
    const ChartEvent &happened = m_content.chart.events[size_t(event)];
    if (happened.article)
        Q_EMIT eventActivated(happened.article, happened.mention);
}

void ChartView::travelToEvent(bool isLater)
{
    const ChartFrame &frame = m_evidence->frame();
    const int event = neighbourOf(frame, m_evidence->highlightedEvent(), isLater);
    if (event < 0)
        return;
    light(-1);
    m_evidence->highlightEvent(event);
    const ChartEvent &happened = m_content.chart.events[size_t(event)];
    setAccessibleName(eventReading(happened));
    const auto mark = std::ranges::find(frame.events, size_t(event), &EventMark::event);
    const QPoint place = mapFromScene(m_evidence->mapToScene(QPointF(mark->from, frame.plot.top())));
    QToolTip::showText(viewport()->mapToGlobal(place), eventTip(m_content, happened), viewport());
}

int ChartView::markAt(QPoint position) const
{
    return m_evidence->marks().markAt(m_evidence->mapFromScene(mapToScene(position)));
}

QString ChartView::toolTipOf(int mark) const
{
    const ChartMark &at = m_evidence->marks().marks[size_t(mark)];
    return at.isOfPoint() ? pointTip(m_content, m_evidence->drawn()[at.series], m_evidence->pointOf(at))
                          : m_evidence->toolTipOf(at);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool isAnotherLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isAnotherLook)
        rebuild();
}

// By key it is about the point that is lit.
void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int mark = isByKey ? m_evidence->highlighted() : markAt(event->pos());
    QPoint position = event->globalPos();
    if (mark >= 0) {
        light(mark);
        const ChartMark &at = m_evidence->marks().marks[size_t(mark)];
        if (isByKey)
            position = viewport()->mapToGlobal(mapFromScene(m_evidence->mapToScene(at.rect.bottomRight())));
    }
    Q_EMIT menuRequested(mark < 0 ? FigureId {} : m_lit, position);
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int current = m_evidence->highlighted();
    if (const auto step = event->modifiers() & ~Qt::KeypadModifier ? std::nullopt : chartStepOf(event->key())) {
        const int next = markReached(m_evidence->marks(), m_evidence->shown(), current, *step);
        const bool isAtEnd = next == current && (step == ChartStep::Earlier || step == ChartStep::Later);
        if (next >= 0 && !(isAtEnd && travelOutOfView(step == ChartStep::Later)))
            travelTo(next);
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(current);
        activateEvent(m_evidence->highlightedEvent());
        break;
    case Qt::Key_E:
        if (event->modifiers() & ~Qt::ShiftModifier || m_evidence->frame().events.empty())
            return QChartView::keyPressEvent(event);
        travelToEvent(!(event->modifiers() & Qt::ShiftModifier));
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int happened = markAt(event->pos()) < 0 ? eventAtPlace(event->pos()) : -1;
    const bool isLink = happened >= 0 && m_content.chart.events[size_t(happened)].article;
    viewport()->setCursor(markAt(event->pos()) >= 0 || isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    event->accept();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_evidence->highlighted() < 0 && !m_evidence->marks().marks.empty())
        light(0); // so that the focus is seen
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), toolTipOf(mark), viewport());
    else if (const int happened = eventAtPlace(help->pos()); happened >= 0)
        QToolTip::showText(help->globalPos(), eventTip(m_content, m_content.chart.events[size_t(happened)]),
                           viewport());
    else if (m_evidence->isOnTitle(m_evidence->mapFromScene(mapToScene(help->pos()))))
        QToolTip::showText(help->globalPos(), tr("Double-click to edit the chart"), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace Quipu
