// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

#include <vector>

namespace Quipu {

// Where one point of a series is drawn, on the chart's own pixels. Every point has exactly one mark.
struct ChartMark
{
    enum class Shape { Point, Bar, Span, Range };

    Shape shape = Shape::Point;
    size_t series = 0, point = 0; // indexes
    QRectF rect; // the bar, or what the marker or span fills
    QPointF anchor; // the value's own place: marker, middle of a span, end of a bar
    double low = 0, high = 0; // ends of the range bar; equal where there is none
    double from = 0, to = 0; // ends of the period where it is drawn: part of a year, but more than a month
    QString label;
    QRectF labelRect; // empty where the label had no room
};

// A dotted line between the values that are told for one and the same period.
struct ChartSpread
{
    size_t series = 0;
    QPointF top, bottom;
};

struct ChartMarks
{
    std::vector<ChartMark> marks; // in time, then by series
    std::vector<ChartSpread> spreads;

    // The mark under a position, -1 for none; the nearest where several are close.
    int markAt(QPointF position) const;
    int markOf(size_t series, size_t point) const;
};

ChartMarks placeMarks(const std::vector<Series> &series, const ChartLook &look, const ChartFrame &frame);

} // namespace Quipu
