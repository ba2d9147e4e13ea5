// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/kindtraits.h"

#include <QLineF>

#include <vector>

namespace Quipu {

// Lines that words on a plot keep clear of, as the chart draws them (seriesbinding.h, chartevents.h). Pure.

// Through the points of the panel's series, as far as the kind has lines: no more of them than pixels need.
std::vector<QLineF> linesThroughPoints(const PanelToMark &panel);
// Of what happened at a date, from its label down; the ends of bands are faint and need no room.
std::vector<QLineF> linesOfEvents(const ChartFrame &frame);

bool crosses(const QLineF &line, const QRectF &rect);

} // namespace Quipu
