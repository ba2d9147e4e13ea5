// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/datebins.h"

#include <QWidget>

namespace Quipu {

// When the articles were published, as bars: all of the project behind, those that are found in front; who has no date
// is said below. Dragging over the bars, or Shift with the arrow keys, asks for that stretch of time; a double click or
// Escape gives it up. Painted here: bars need no chart library.
class DateHistogram final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateHistogram)

public:
    explicit DateHistogram(QWidget *parent = nullptr);

    void setCounts(const DateCounts &all, const DateCounts &found);
    void setRange(const QString &range); // that the query asks for, as the search language has it; "": none
    const std::vector<DateBin> &bins() const { return m_bins; }
    int current() const { return m_current; } // the bar that the keys are at; -1: none
    QString told(int bin) const; // in words
    QString summary() const;
    QRect rectOf(int bin) const; // the whole height

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeRequested(const QString &range); // "2012", "2010..2014", "2012-03..2012-05"
    void wholeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    int binAt(int x) const;
    QRect barArea() const;
    void brush(int from, int to);
    void request();
    void moveTo(int bin, bool isBrushing);
    void paintBars(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    DateCounts m_all, m_found;
    std::vector<DateBin> m_bins;
    QString m_range;
    std::pair<int, int> m_brushed {-1, -1};
    int m_anchor = -1; // where the brush began
    int m_current = -1;
    bool m_isDragging = false;
};

} // namespace Quipu
