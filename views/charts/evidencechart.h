// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartmarks.h"
#include "views/charts/seriesbinding.h"

#include <QtCharts/QChart>

#include <memory>
#include <optional>

namespace Quipu {

class ChartLayer;

// The chart itself, the same on screen and in every file: lines and areas by Qt Charts, the grid under them, texts and
// marks over them. Each panel is a Qt chart of its own; the first is this one. Whoever shows it sets its size.
class EvidenceChart final : public QChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceChart)

public:
    explicit EvidenceChart(QGraphicsItem *parent = nullptr);
    ~EvidenceChart() override;

    void setContent(const ChartContent &content, const ChartLook &look);
    void setEmptyText(const QString &text);
    // What of it is looked at; the content stays.
    void setExtent(const ChartExtent &extent);

    // What is drawn, after what cannot be drawn is left out.
    const ChartDrawing &drawing() const { return m_drawing; }
    const std::vector<Series> &drawn() const { return m_drawing.series; }
    const ChartLook &look() const { return m_look; }
    const std::vector<ChartFrame> &frames() const { return m_frames; } // of each panel
    const ChartFrame &frame() const { return m_frames.front(); } // of the first; there is always one
    const ChartMarks &marks() const { return m_marks; }
    // Marks are of what the extent shows: where in drawn() a mark's point is, and the mark that a point there has, -1
    // for none.
    const std::vector<Series> &shown() const { return seen().series; }
    const SeriesPoint &pointOf(const ChartMark &mark) const { return shown()[mark.series].points[mark.point]; }
    size_t placeOf(const ChartMark &mark) const { return seen().originOf(mark.series, mark.point); }
    int markOf(size_t series, size_t point) const;
    bool canZoomTimes() const { return m_drawing.form == ChartForm::Time || m_drawing.form == ChartForm::Timeline; }
    bool canZoomValues() const { return m_drawing.form == ChartForm::Time; }
    // What a mark says in a line: a point's value and period, an entity and its mentions.
    QString readingOf(const ChartMark &mark) const;
    QString toolTipOf(const ChartMark &mark) const; // of nodes and links; of points: pointtip.h

    // The mark with the ring; -1 for none.
    void highlight(int mark);
    int highlighted() const { return m_highlighted; }
    // The event that the keyboard has travelled to, in the mark's stead; -1 for none.
    void highlightEvent(int event);
    int highlightedEvent() const { return m_highlightedEvent; }
    // The frame of the panel that a place lies in; between panels, the first.
    const ChartFrame &frameAt(QPointF place) const;
    bool isOnTitle(QPointF place) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    friend class ChartLayer;

    void layOut();
    void place(const ChartDrawing &drawing);
    void narrow();
    void bindPanels();
    void paintUnder(QPainter &painter) const;
    void paintOver(QPainter &painter) const;

    // The drawing with those of its points that the extent shows; marks are of these.
    const ChartDrawing &seen() const { return m_narrowed ? *m_narrowed : m_drawing; }

    ChartDrawing m_drawing;
    std::optional<ChartDrawing> m_narrowed;
    QString m_emptyText;
    ChartLook m_look;
    std::vector<ChartFrame> m_frames;
    ChartMarks m_marks;
    int m_highlighted = -1, m_highlightedEvent = -1;
    std::vector<std::unique_ptr<SeriesBinding>> m_bindings; // one a panel
    ChartLayer *m_under; // child items, like the charts of the other panels
    ChartLayer *m_over;
};

} // namespace Quipu
