// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcolours.h"
#include "views/charts/chartdrawing.h"
#include "views/charts/chartextent.h"
#include "views/charts/chartscale.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// How a chart looks, on whatever it is drawn: lengths are pixels at 96 dpi. What it shows is its ChartDrawing.
struct ChartLook
{
    ChartColours colours = ChartColours::of(ChartTheme::Light);
    QFont font; // its pixel size rules all others
    ChartExtent extent; // what of it is looked at
    double lineWidth = 2;
    bool showsValues = true;
    bool showsGrid = true;
};

// A piece of text that stands around the plot.
struct ChartText
{
    enum class Role { Title, Subtitle, Heading, Label, Note }; // a heading is a panel's title

    QRectF rect;
    QString text;
    Role role = Role::Label;
    int alignment = 0; // Qt::Alignment and text flags
    std::optional<size_t> series = {}; // whose colour it has: the labels of an axis that is one series' alone
};

// One entry of the legend: a series, an entity type, or what a kind of mark means.
struct LegendEntry
{
    enum class Kind { Series, Unconfirmed, Partial, Span, Interval, Contested, PassedOver, Event, Type, Words };

    Kind kind = Kind::Series;
    size_t series = 0; // index, for Kind::Series; of the colour, for Kind::Type
    QString text;
    QRectF swatch;
    QRectF words;
};

// A row of a timeline or of categories, all across the plot.
struct FrameRow
{
    double top = 0, bottom = 0;
    size_t series = 0, point = 0; // of a timeline: the point it is for
    QString category;
};

// Something that happened (chartevents.h), from one x to another; a line where it is at a date.
struct EventMark
{
    size_t event = 0; // index in Chart::events
    bool isBand = false;
    double from = 0, to = 0;
    QString label;
    int row = 0; // of labels over the plot, from the lowest
    int lane = 0; // of bands: the place of its strip under those that overlap it
    QRectF strip; // of bands, over the plot: tells those that overlap apart
    QRectF labelRect; // empty where the label had no room
};

// Everything of one panel but its marks: where the plot lies, what its axes measure and what stands around it. The
// first panel's has what stands around the whole chart too. Laid out here and not by Qt Charts, whose labels turn to
// dots in a small dock. Pure.
struct ChartFrame
{
    ChartForm form = ChartForm::Time;
    QRectF plot;
    double margin = 0; // at both sides of a slope, for the names
    double xMin = 0, xMax = 1;
    // Of which xMin to xMax and y.min to y.max are looked at.
    ChartStretch allTimes {0, 1}, allValues {0, 1};
    ValueAxis y;
    std::optional<ValueAxis> second; // at the right
    std::vector<ChartTick> xTicks;
    std::vector<FrameRow> rows;
    std::vector<EventMark> events;
    std::vector<ChartText> texts;
    std::vector<LegendEntry> legend;

    QPointF at(double x, double value) const; // on the first value axis
    QPointF at(double x, double value, const Series &series) const; // on the series' own
    // The other way round: what a place on the chart stands for.
    double timeAt(double x) const;
    double valueAt(double y) const;
    double along(double value) const; // x of a value, where values go to the right
    const ValueAxis &axisOf(const Series &series) const { return series.onSecondAxis && second ? *second : y; }
};

QFont chartFont(const ChartLook &look, ChartText::Role role);

// One frame for each panel there is room for, at least one; the drawing must not be empty. seen is the drawing with
// those of its points that look.extent shows.
std::vector<ChartFrame> layOutFrames(const ChartDrawing &drawing, const ChartDrawing &seen, const ChartLook &look,
                                     const QSizeF &size);

} // namespace Quipu
