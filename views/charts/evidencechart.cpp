// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/evidencechart.h"

#include "views/charts/chartpainter.h"
#include "views/charts/chartstyle.h"
#include "views/charts/charttext.h"
#include "views/charts/pointculling.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace Quipu {

// Paints over the lines of Qt Charts.
class ChartOverlay final : public QGraphicsItem
{
public:
    explicit ChartOverlay(EvidenceChart *chart)
        : QGraphicsItem(chart)
        , m_chart(chart)
    {
        setZValue(1000);
    }

    void sizeChanged() { prepareGeometryChange(); }
    QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    EvidenceChart *m_chart;
};

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const ChartLook &look = m_chart->look();
    if (m_chart->drawn().empty()) {
        painter->setFont(look.font);
        painter->setPen(look.colours.muted);
        painter->drawText(boundingRect().adjusted(20, 20, -20, -20), int(Qt::AlignCenter | Qt::TextWordWrap),
                          m_chart->m_emptyText);
        return;
    }
    paintFrame(*painter, m_chart->frame(), look);
    painter->save();
    if (!look.extent.isEverything()) // bars, spans and whiskers may go beyond what is looked at
        painter->setClipRect(m_chart->frame().plot.adjusted(-4, -4, 4, 4), Qt::IntersectClip);
    paintMarks(*painter, m_chart->marks(), m_chart->m_seen, m_chart->frame(), look);
    painter->restore();
    if (m_chart->highlighted() >= 0)
        paintHighlight(*painter, m_chart->marks().marks[size_t(m_chart->highlighted())], look);
}

EvidenceChart::EvidenceChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_binding(std::make_unique<SeriesBinding>(this))
    , m_overlay(new ChartOverlay(this))
{
    legend()->hide();
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setDropShadowEnabled(false);
    setAnimationOptions(NoAnimation);
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins({});
}

EvidenceChart::~EvidenceChart() = default;

void EvidenceChart::setContent(const ChartContent &content, const ChartLook &look)
{
    m_drawn.clear();
    m_notes = content.refusals;
    for (const Series &one : content.series) {
        if (one.points.empty())
            continue;
        if (m_drawn.empty() || one.unit == m_drawn.front().unit)
            m_drawn.push_back(one);
        else
            m_notes.append(otherUnitNote(one));
    }
    m_look = styledLook(look, content.chart.style, m_drawn);
    m_look.type = content.chart.kind;
    m_look.title = content.chart.title;
    m_highlighted = -1;
    setBackgroundBrush(look.colours.background);
    layOut();
}

void EvidenceChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_overlay->update();
}

void EvidenceChart::setExtent(const ChartExtent &extent)
{
    m_look.extent = extent;
    m_highlighted = -1;
    layOut();
}

void EvidenceChart::highlight(int mark)
{
    m_highlighted = mark < int(m_marks.marks.size()) ? mark : -1;
    m_overlay->update();
}

void EvidenceChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void EvidenceChart::layOut()
{
    m_overlay->sizeChanged();
    for (QAbstractAxis *axis : axes())
        axis->setVisible(!m_drawn.empty());
    if (m_drawn.empty()) {
        m_frame = {};
        m_marks = {};
        m_binding->clear();
    } else {
        m_seen = m_look.extent.time ? pointsInView(m_drawn, *m_look.extent.time) : m_drawn;
        m_frame = layOutFrame(m_drawn, m_seen, m_look, size(), m_notes);
        m_marks = placeMarks(m_seen, m_look, m_frame);
        setPlotArea(m_frame.plot);
        m_binding->show(m_drawn, m_look, m_frame);
    }
    // Axes without series take a new plot area only when they are laid out anew.
    layout()->invalidate();
    layout()->setGeometry(layout()->geometry());
    m_overlay->update();
}

} // namespace Quipu
