// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/tickscrollbar.h"

#include "views/widgets/contrast.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionSlider>

namespace Quipu {

namespace {

constexpr int tickHeight = 2; // pixels

} // namespace

TickScrollBar::TickScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{ }

void TickScrollBar::setSource(std::function<Colors(double, double)> source)
{
    m_source = std::move(source);
    setTicksChanged();
}

void TickScrollBar::setTicksChanged()
{
    m_isKnown = false;
    update();
}

void TickScrollBar::askFor(int height)
{
    m_isKnown = true;
    m_ticks.clear();
    const int count = height / tickHeight;
    for (int i = 0; m_source && i < count; ++i) {
        Colors colors = m_source(double(i) / count, double(i + 1) / count);
        for (QColor &color : colors)
            color = color.isValid() ? readableOn(color, palette().color(QPalette::Window), 3) : color;
        m_ticks.push_back(colors);
    }
}

void TickScrollBar::changeEvent(QEvent *event)
{
    QScrollBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_isKnown = false;
}

void TickScrollBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    m_isKnown = false;
}

void TickScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    if (!m_isKnown)
        askFor(groove.height());
    const double width = (groove.width() - 2.0) / columns;
    QPainter painter(this);
    for (size_t i = 0; i < m_ticks.size(); ++i) {
        for (int column = 0; column < columns; ++column) {
            const QColor &color = m_ticks[i][size_t(column)];
            if (color.isValid())
                painter.fillRect(QRectF(groove.left() + 1 + column * width, groove.top() + int(i) * tickHeight,
                                        width - 1, tickHeight),
                                 color);
        }
    }
}

} // namespace Quipu
