// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartextent.h"

#include <QPointF>
#include <QRectF>

namespace Quipu {

struct ChartFrame;

// From one extent to the next, on a chart that is laid out. Places are pixels of the chart, so that they mean the same
// on every scale. No move leaves the chart's whole stretch of time, nor goes deeper than a day. Pure.

// factor < 1 comes nearer; what lies at the place stays there.
ChartExtent zoomedTime(const ChartFrame &frame, const ChartExtent &extent, double x, double factor);
ChartExtent zoomedValues(const ChartFrame &frame, const ChartExtent &extent, double y, double factor);

// The chart moves with the hand; up and down only where its values are a stretch of their own.
ChartExtent panned(const ChartFrame &frame, const ChartExtent &extent, QPointF by);

// What the rectangle holds; a flat one is a stretch of time only, a narrow one of values only.
ChartExtent zoomedInto(const ChartFrame &frame, const ChartExtent &extent, const QRectF &rect);

} // namespace Quipu
