// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmoves.h"

#include "views/charts/chartframe.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr double leastValues = 1e-6; // of all values: deeper, neighbouring labels would read alike
constexpr double narrowest = 6; // pixels; less is an unsteady hand and no direction

void setTime(ChartExtent &extent, const ChartFrame &frame, double left, double right)
{
    extent.time = heldWithin({frame.timeAt(left), frame.timeAt(right)}, frame.allTimes, shortestTime);
}

void setValues(ChartExtent &extent, const ChartFrame &frame, double bottom, double top)
{
    const ChartStretch &all = frame.allValues;
    extent.values = heldWithin({frame.valueAt(bottom), frame.valueAt(top)}, all, all.length() * leastValues);
}

} // namespace

ChartExtent zoomedTime(const ChartFrame &frame, const ChartExtent &extent, double x, double factor)
{
    ChartExtent next = extent;
    setTime(next, frame, x - (x - frame.plot.left()) * factor, x + (frame.plot.right() - x) * factor);
    return next;
}

ChartExtent zoomedValues(const ChartFrame &frame, const ChartExtent &extent, double y, double factor)
{
    ChartExtent next = extent;
    setValues(next, frame, y + (frame.plot.bottom() - y) * factor, y - (y - frame.plot.top()) * factor);
    return next;
}

ChartExtent panned(const ChartFrame &frame, const ChartExtent &extent, QPointF by)
{
    ChartExtent next = extent;
    if (extent.time)
        setTime(next, frame, frame.plot.left() - by.x(), frame.plot.right() - by.x());
    if (extent.values)
        setValues(next, frame, frame.plot.bottom() - by.y(), frame.plot.top() - by.y());
    return next;
}

ChartExtent zoomedInto(const ChartFrame &frame, const ChartExtent &extent, const QRectF &rect)
{
    const QRectF drawn = rect.normalized();
    const double left = std::max(drawn.left(), frame.plot.left()), right = std::min(drawn.right(), frame.plot.right());
    const double top = std::max(drawn.top(), frame.plot.top()), bottom = std::min(drawn.bottom(), frame.plot.bottom());
    ChartExtent next = extent;
    if (right - left >= narrowest)
        setTime(next, frame, left, right);
    if (bottom - top >= narrowest)
        setValues(next, frame, bottom, top);
    return next;
}

} // namespace Quipu
