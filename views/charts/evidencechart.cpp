// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/evidencechart.h"

#include "views/charts/chartevents.h"
#include "views/charts/chartexcerpt.h"
#include "views/charts/chartnotes.h"
#include "views/charts/chartpainter.h"
#include "views/charts/chartstyle.h"
#include "views/charts/charttext.h"
#include "views/charts/pointnotes.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Qt Charts has its background at -1, its own grid at 2 and its lines above.
constexpr double underLines = 0.5, ofOtherPanels = 500, overLines = 1000;

void makePlain(QChart &chart)
{
    chart.legend()->hide();
    chart.setBackgroundRoundness(0);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setDropShadowEnabled(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins({});
}

} // namespace

// Paints under or over the lines of Qt Charts.
class ChartLayer final : public QGraphicsItem
{
public:
    ChartLayer(EvidenceChart *chart, double height)
        : QGraphicsItem(chart)
        , m_chart(chart)
    {
        setZValue(height);
    }

    void sizeChanged() { prepareGeometryChange(); }
    QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        if (zValue() < overLines)
            m_chart->paintUnder(*painter);
        else
            m_chart->paintOver(*painter);
    }

private:
    EvidenceChart *m_chart;
};

EvidenceChart::EvidenceChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_frames(1)
    , m_under(new ChartLayer(this, underLines))
    , m_over(new ChartLayer(this, overLines))
{
    m_bindings.push_back(std::make_unique<SeriesBinding>(this));
    makePlain(*this);
}

EvidenceChart::~EvidenceChart() = default;

void EvidenceChart::setContent(const ChartContent &content, const ChartLook &look)
{
    m_drawing = drawingOf(content);
    m_look = styledLook(look, content.chart.style, m_drawing.series, m_drawing.hues);
    m_highlighted = m_highlightedEvent = -1;
    setBackgroundBrush(look.colours.background);
    layOut();
}

void EvidenceChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_over->update();
}

void EvidenceChart::setExtent(const ChartExtent &extent)
{
    m_look.extent = extent;
    m_highlighted = m_highlightedEvent = -1;
    layOut();
}

void EvidenceChart::highlight(int mark)
{
    m_highlighted = mark < int(m_marks.marks.size()) ? mark : -1;
    m_highlightedEvent = -1;
    m_over->update();
}

void EvidenceChart::highlightEvent(int event)
{
    m_highlightedEvent = event;
    m_highlighted = -1;
    m_over->update();
}

const ChartFrame &EvidenceChart::frameAt(QPointF place) const
{
    const auto isIn = [place](const ChartFrame &frame) { return frame.plot.contains(place); };
    const auto found = std::ranges::find_if(m_frames, isIn);
    return found == m_frames.end() ? m_frames.front() : *found;
}

int EvidenceChart::markOf(size_t series, size_t point) const
{
    if (seen().origins.empty())
        return m_marks.markOf(series, point);
    const std::vector<size_t> &origins = seen().origins[series]; // in order
    const auto found = std::ranges::lower_bound(origins, point);
    const bool isShown = found != origins.end() && *found == point;
    return isShown ? m_marks.markOf(series, size_t(found - origins.begin())) : -1;
}

bool EvidenceChart::isOnTitle(QPointF place) const
{
    return std::ranges::any_of(frame().texts, [place](const ChartText &text) {
        const bool isTitle = text.role == ChartText::Role::Title || text.role == ChartText::Role::Subtitle;
        return isTitle && text.rect.contains(place);
    });
}

void EvidenceChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void EvidenceChart::layOut()
{
    m_under->sizeChanged();
    m_over->sizeChanged();
    if (m_drawing.isEmpty()) {
        m_frames.assign(1, {});
        m_marks = {};
    } else {
        narrow();
        place(m_drawing);
        // Words that have no room in the plot stand under it.
        const QStringList without = unlabelledEvents(m_frames, m_drawing.chart.events) + unplacedNotes(m_marks, seen());
        if (!without.isEmpty()) {
            const QStringList notes = m_drawing.notes;
            m_drawing.notes += without;
            place(m_drawing);
            m_drawing.notes = notes;
        }
    }
    bindPanels();
    m_under->update();
    m_over->update();
}

void EvidenceChart::place(const ChartDrawing &drawing)
{
    m_frames = layOutFrames(drawing, seen(), m_look, size());
    m_marks = placeMarks(seen(), m_look, m_frames);
    placeNotes(m_marks, seen(), m_look, m_frames);
}

void EvidenceChart::narrow()
{
    const bool isPart = m_look.extent.time && canZoomTimes();
    m_narrowed = excerptOf(m_drawing, isPart ? m_look.extent.time : std::nullopt, size());
}

void EvidenceChart::bindPanels()
{
    const bool hasPanels = !m_drawing.panels.empty();
    while (m_bindings.size() < m_frames.size()) {
        auto *panel = new QChart(this);
        panel->setZValue(ofOtherPanels);
        panel->setBackgroundVisible(false);
        makePlain(*panel);
        m_bindings.push_back(std::make_unique<SeriesBinding>(panel));
    }
    for (size_t i = 0; i < m_bindings.size(); ++i) {
        QChart *chart = m_bindings[i]->chart();
        if (i > 0)
            chart->setVisible(i < m_frames.size());
        if (i > 0)
            chart->resize(size());
        if (hasPanels && i < m_frames.size())
            m_bindings[i]->show({m_drawing, m_look, m_frames[i], i});
        else
            m_bindings[i]->clear();
    }
}

void EvidenceChart::paintUnder(QPainter &painter) const
{
    if (m_drawing.isEmpty())
        return;
    for (const ChartFrame &frame : m_frames) {
        paintEvents(painter, frame, m_look);
        paintGrid(painter, frame, m_look);
    }
}

void EvidenceChart::paintOver(QPainter &painter) const
{
    if (m_drawing.isEmpty()) {
        const QString text = m_drawing.notes.isEmpty() ? m_emptyText : m_drawing.notes.join(u'\n');
        painter.setFont(m_look.font);
        painter.setPen(m_look.colours.muted);
        painter.drawText(rect().adjusted(20, 20, -20, -20), int(Qt::AlignCenter | Qt::TextWordWrap), text);
        return;
    }
    for (size_t i = 0; i < m_frames.size(); ++i) {
        paintFrame(painter, m_frames[i], m_drawing, m_look);
        painter.save();
        if (!m_look.extent.isEverything() && canZoomTimes()) // bars, spans and whiskers may go beyond what is looked at
            painter.setClipRect(m_frames[i].plot.adjusted(-4, -4, 4, 4), Qt::IntersectClip);
        paintMarks(painter, m_marks, {seen(), m_look, m_frames[i], i});
        paintNotes(painter, m_marks, i, m_look);
        painter.restore();
    }
    for (const ChartFrame &frame : m_frames) {
        if (m_highlightedEvent >= 0)
            paintEventHighlight(painter, frame, size_t(m_highlightedEvent), m_look);
    }
    if (m_highlighted >= 0)
        paintHighlight(painter, m_marks.marks[size_t(m_highlighted)], m_look);
}

QString EvidenceChart::readingOf(const ChartMark &mark) const
{
    if (mark.shape == ChartMark::Shape::Node)
        return nodeReading(m_drawing.network.nodes[mark.point]);
    if (mark.shape == ChartMark::Shape::Link)
        return linkReading(m_drawing.network, m_drawing.network.links[mark.point]);
    return pointReading(drawn()[mark.series], pointOf(mark));
}

QString EvidenceChart::toolTipOf(const ChartMark &mark) const
{
    const QString sentence
        = mark.shape == ChartMark::Shape::Link ? m_drawing.network.links[mark.point].sentence : QString();
    const QString tip = u"<p><b>%1</b></p>"_s.arg(readingOf(mark).toHtmlEscaped());
    return sentence.isEmpty() ? tip : tip + u"<p><i>%1</i></p>"_s.arg(sentence.toHtmlEscaped());
}

} // namespace Quipu
