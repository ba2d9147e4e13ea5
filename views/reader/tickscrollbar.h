// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QColor>
#include <QScrollBar>

#include <array>
#include <functional>
#include <vector>

namespace Quipu {

// A vertical scroll bar that shows where in the document something stands: columns of ticks, each column asked for each
// of its pixels, so that it costs the same however many things there are.
class TickScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickScrollBar)

public:
    static constexpr int columns = 3;
    using Colors = std::array<QColor, columns>; // invalid: no tick

    explicit TickScrollBar(QWidget *parent = nullptr);
    // What stands between two places: 0 the document's beginning, 1 its end.
    void setSource(std::function<Colors(double from, double to)> source);
    void setTicksChanged(); // asks anew when it is painted

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askFor(int height);

    std::function<Colors(double, double)> m_source;
    std::vector<Colors> m_ticks; // from the groove's top, each tickHeight pixels
    bool m_isKnown = false;
};

} // namespace Quipu
