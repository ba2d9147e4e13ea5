// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"
#include "views/charts/chartcolours.h"
#include "views/charts/chartextent.h"
#include "views/charts/chartoptions.h"
#include "views/charts/chartscale.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace Quipu {

// How a chart looks, on whatever it is drawn: lengths are pixels at 96 dpi.
struct ChartLook
{
    ChartKind type = ChartKind::Line; // the chart's own, like the title
    ChartColours colours = ChartColours::of(ChartTheme::Light);
    QFont font; // its pixel size rules all others
    QString title; // empty: made from the series
    ChartExtent extent; // what of it is looked at
    double lineWidth = 2;
    bool showsValues = true;
    bool showsGrid = true;
};

// A piece of text that stands around the plot.
struct ChartText
{
    enum class Role { Title, Label, Note };

    QRectF rect;
    QString text;
    Role role = Role::Label;
    int alignment = 0; // Qt::Alignment and text flags
};

// One entry of the legend: a series, or what a kind of mark means.
struct LegendEntry
{
    enum class Kind { Series, Unconfirmed, Partial, Span, Words };

    Kind kind = Kind::Series;
    size_t series = 0; // index, for Kind::Series
    QString text;
    QRectF swatch;
    QRectF words;
};

struct ChartTick
{
    double position = 0; // in the axis' values
    QString text;
};

// Everything of a chart but its marks: where the plot lies, what its axes measure and what stands around it. Laid out
// here and not by Qt Charts, whose labels turn to dots in a small dock. Pure.
struct ChartFrame
{
    QRectF plot;
    double xMin = 0, xMax = 1;
    // Of which xMin to xMax and y.min to y.max are looked at.
    ChartStretch allTimes {0, 1}, allValues {0, 1};
    NiceScale y;
    double divisor = 1;
    std::vector<ChartTick> xTicks, yTicks;
    std::vector<ChartText> texts;
    std::vector<LegendEntry> legend;

    QPointF at(double x, double y) const;
    // The other way round: what a place on the chart stands for.
    double timeAt(double x) const;
    double valueAt(double y) const;
    double baseline() const; // where bars begin: zero, or the axis' end that is nearest to it
};

QFont chartFont(const ChartLook &look, ChartText::Role role);

// series must be drawable: of one unit, with a point among them; seen are those of their points that look.extent shows.
// notes are sentences that follow the source line.
ChartFrame layOutFrame(const std::vector<Series> &series, const std::vector<Series> &seen, const ChartLook &look,
                       const QSizeF &size, const QStringList &notes);

} // namespace Quipu
