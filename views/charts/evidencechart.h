// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartmarks.h"
#include "views/charts/seriesbinding.h"

#include <QtCharts/QChart>

#include <memory>

namespace Quipu {

class ChartOverlay;

// The chart itself, the same on screen and in every file: grid, lines and areas by Qt Charts, texts and marks over
// them. Series of another unit than the first are not drawn on its axis, and it says so. Whoever shows it sets its
// size.
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

    // What is drawn: series with points and of the first one's unit.
    const std::vector<Series> &drawn() const { return m_drawn; }
    const ChartLook &look() const { return m_look; }
    const ChartFrame &frame() const { return m_frame; }
    const ChartMarks &marks() const { return m_marks; }
    const SeriesPoint &pointOf(const ChartMark &mark) const { return m_seen[mark.series].points[mark.point]; }

    // The mark with the ring; -1 for none.
    void highlight(int mark);
    int highlighted() const { return m_highlighted; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    friend class ChartOverlay;

    void layOut();

    std::vector<Series> m_drawn;
    std::vector<Series> m_seen; // those of its points that the extent shows
    QStringList m_notes;
    QString m_emptyText;
    ChartLook m_look;
    ChartFrame m_frame;
    ChartMarks m_marks;
    int m_highlighted = -1;
    std::unique_ptr<SeriesBinding> m_binding;
    ChartOverlay *m_overlay; // a child item
};

} // namespace Quipu
