// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartscale.h"

#include <QPointF>

#include <memory>

namespace Quipu {

struct DrawingFacts;

// What a chart's horizontal direction means.
enum class ChartForm {
    Time, // years, values upwards
    Categories, // values; a row for each category
    Timeline, // years; a row for each point, no value axis
    Slope, // two years, values upwards
    Network, // nothing
};

// One panel of a chart: all of its series, or those of one place or measure.
struct DrawnPanel
{
    QString title; // empty where there is one panel
    std::vector<size_t> series; // indexes
    bool operator==(const DrawnPanel &) const = default;
};

// A chart's content made ready to be drawn: what cannot be drawn as it was asked for is left out, and the notes say so.
// Knows no sizes and no looks. Values; any lane.
struct ChartDrawing
{
    Chart chart; // as drawn: without a logarithmic axis where there cannot be one
    ChartForm form = ChartForm::Time;
    std::vector<Series> series; // each with points; onSecondAxis says where it is drawn
    std::vector<size_t> hues; // of each series, its place in the palette: panels repeat colours
    std::vector<DrawnPanel> panels; // one at least where there are series
    YearRange slope; // the two years that are compared
    CoMentions network;
    std::vector<QPointF> nodePlaces; // of the network's nodes, each way from 0 to 1
    QStringList notes;
    // Of an excerpt (chartexcerpt.h): which of all points each of its points is. Empty where it is the whole.
    std::vector<std::vector<size_t>> origins;
    std::shared_ptr<const DrawingFacts> facts; // of series; never null

    size_t originOf(size_t index, size_t point) const { return origins.empty() ? point : origins[index][point]; }
    bool isOnLine(size_t index, size_t point) const; // a line goes through it, as far as the kind has lines
    bool isEmpty() const { return series.empty() && network.nodes.empty(); }
    std::vector<const Series *> seriesOf(const DrawnPanel &panel) const;
    std::vector<const Series *> allSeries() const;
    bool operator==(const ChartDrawing &) const = default;
};

// Hollow is what nobody has confirmed; what is counted is as it is.
bool isDrawnFull(const SeriesPoint &point);

ChartDrawing drawingOf(const ChartContent &content);

} // namespace Quipu
