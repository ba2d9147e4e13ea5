// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/charts/kindtraits.h"

#include <QLineF>

#include <vector>

namespace Quipu {

// Where one point of a series is drawn, on the chart's own pixels: every point that is drawn has exactly one mark. Of a
// network: one of its nodes or links.
struct ChartMark
{
    enum class Shape { Point, Bar, Span, Range, Interval, Node, Link };

    Shape shape = Shape::Point;
    size_t series = 0, point = 0; // indexes; of nodes and links: point is theirs
    size_t panel = 0; // whose frame it stands in
    QRectF rect; // the bar, or what the marker or span fills
    QPointF anchor; // the value's own place: marker, middle of a span, end of a bar
    double low = 0, high = 0; // ends of the range bar; equal where there is none
    double from = 0, to = 0; // ends of the period where it is drawn: part of a year, but more than a month
    bool isLying = false; // a bar that goes to the right
    bool isStacked = false; // a bar that stands on another
    QLineF line; // of a link
    QString label;
    QRectF labelRect; // empty where the label had no room
    bool isLabelInside = false; // on the bar's own colour
    bool isLabelOverLine = false; // there was no room beside the lines

    bool isOfPoint() const { return shape != Shape::Node && shape != Shape::Link; }
};

// A dotted line between the values that are told for one and the same period.
struct ChartSpread
{
    size_t series = 0;
    QPointF top, bottom;
};

// A line from one year's point to the other's; or, thin, from a point to its label.
struct ChartJoin
{
    size_t series = 0;
    QLineF line;
    bool isLeader = false;
};

// The analyst's words beside a mark (pointnotes.h).
struct NoteMark
{
    size_t note = 0; // index in Chart::notes
    size_t mark = 0, panel = 0;
    QRectF rect;
    QString text; // in lines
    int alignment = 0;
    QLineF leader;
};

struct ChartMarks
{
    std::vector<ChartMark> marks; // by panel, in time, then by series
    std::vector<ChartSpread> spreads;
    std::vector<ChartJoin> joins;
    std::vector<NoteMark> notes;

    // The mark under a position, -1 for none; the nearest where several are close.
    int markAt(QPointF position) const;
    int markOf(size_t series, size_t point) const;
};

ChartMarks placeMarks(const ChartDrawing &drawing, const ChartLook &look, const std::vector<ChartFrame> &frames);

} // namespace Quipu
