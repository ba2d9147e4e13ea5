// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace Quipu {

// A vertical scroll bar that shows where in the document something stands.
class TickScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickScrollBar)

public:
    struct Tick
    {
        double place = 0; // 0 top, 1 bottom
        QColor color;
    };

    explicit TickScrollBar(QWidget *parent = nullptr);
    void setTicks(std::vector<Tick> ticks);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Tick> m_ticks;
};

} // namespace Quipu
