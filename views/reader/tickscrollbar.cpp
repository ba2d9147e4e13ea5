// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/tickscrollbar.h"

#include "views/widgets/contrast.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace Quipu {

TickScrollBar::TickScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{ }

void TickScrollBar::setTicks(std::vector<Tick> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

void TickScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const QColor background = palette().color(QPalette::Window);
    QPainter painter(this);
    for (const Tick &tick : m_ticks) {
        const int y = groove.top() + int(tick.place * (groove.height() - 2));
        painter.fillRect(groove.left() + 2, y, groove.width() - 4, 2, readableOn(tick.color, background, 3));
    }
}

} // namespace Quipu
