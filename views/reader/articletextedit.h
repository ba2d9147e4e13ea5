// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"
#include "views/reader/spanindex.h"
#include "views/reader/textmark.h"

#include <QPlainTextEdit>

#include <functional>

namespace Quipu {

class ReadingLayout;
class TickScrollBar;

// The reader's text: read only, with a caret, lines no longer than can be read with ease, figures in boxes and a stripe
// beside what is lit. Knows marks by where they stand, not what they mean.
class ArticleTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleTextEdit)

public:
    explicit ArticleTextEdit(QWidget *parent = nullptr);

    void setBoxes(std::vector<TextMark> figures);
    void setLit(TextSpan span);
    void setHits(const std::vector<TextMark> &hits); // shown at the scroll bar
    void setTipSource(std::function<QString(int)> tipAt); // what to say of a position; "" for nothing
    void reveal(TextSpan span); // brings it into view, with some of what stands before it
    void scrollToTop(int position);
    TextSpan visibleSpan() const;
    QRect rectOf(TextSpan span) const; // of its first line, in the viewport; for tests and menus

Q_SIGNALS:
    void positionActivated(int position); // clicked, or Return pressed
    void zoomRequested(int steps); // Ctrl and the wheel

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void fitMeasure();
    void updateTicks();
    int positionAt(QPoint point) const; // -1 where there is no text
    QPointF onLine(QPointF point) const;
    std::vector<QRectF> rectsOf(TextSpan span) const;
    template <typename Handler> void handleOnLine(QMouseEvent *event, Handler handler);

    ReadingLayout *m_layout;
    TickScrollBar *m_ticks;
    SpanIndex<TextMark> m_boxes;
    std::vector<TextMark> m_hits;
    TextSpan m_lit;
    std::function<QString(int)> m_tipAt;
    std::function<void()> m_whenShown; // a scroll that was asked for while there was no size to scroll in
    int m_pressedAt = -1;
};

} // namespace Quipu
