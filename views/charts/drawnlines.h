// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/kindtraits.h"

#include <QLineF>
#include <QList>

#include <vector>

namespace Quipu {

// Lines as a chart draws them (seriesbinding.h, chartevents.h). Pure.

// An unbroken piece of a series' line.
struct DrawnLine
{
    size_t series = 0;
    QList<QPointF> points; // times and values
};

// Of the panel's series, as far as the kind has lines; each at least two points. A gap has no line across it. No more
// lines and points than pixels need: pieces shorter than a pixel are upright strokes, one for those that touch.
std::vector<DrawnLine> linesOf(const PanelToMark &panel);

// What words on a plot keep clear of: these lines where they lie on the chart,
std::vector<QLineF> linesThroughPoints(const PanelToMark &panel);
// and what happened at a date, from its label down; the ends of bands are faint and need no room.
std::vector<QLineF> linesOfEvents(const ChartFrame &frame);

bool crosses(const QLineF &line, const QRectF &rect);

} // namespace Quipu
