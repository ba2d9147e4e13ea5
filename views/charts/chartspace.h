// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

#include <QFontMetricsF>

namespace Quipu {

// What is left of the chart's area while its parts take their places from the outside in.
struct ChartSpace
{
    QRectF rect;
    double least = 0; // height that the plot and its axes keep

    QRectF takeTop(double height);
    QRectF takeBottom(double height);
    bool hasRoomFor(double height) const { return rect.height() - height >= least; }
};

// A text of at most so many lines at the top or the bottom; left out where there is no room.
void addWrapped(ChartFrame &frame, ChartSpace &space, const ChartLook &look, const QString &text, ChartText::Role role,
                int lines, bool atTop);
// A single line in rect, cut where it is too long.
void addLine(ChartFrame &frame, const ChartLook &look, const QRectF &rect, const QString &text, ChartText::Role role,
             Qt::Alignment alignment);

// Widest of the ticks' labels.
double widestLabel(const std::vector<ChartTick> &ticks, const QFontMetricsF &metrics);

} // namespace Quipu
