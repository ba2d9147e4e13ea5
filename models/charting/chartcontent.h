// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"

#include <QStringList>

#include <map>

namespace Quipu {

// Entities that are named together. A link rests on the articles that name both.
struct CoMentions
{
    struct Node
    {
        EntityId entity;
        QString name, type;
        int mentions = 0;
        bool operator==(const Node &) const = default;
    };
    struct Link
    {
        size_t from = 0, to = 0; // indexes of nodes
        int count = 0; // sentences that name both
        std::vector<ArticleId> articles; // the first of those they stand in
        QString sentence; // one of them
        bool operator==(const Link &) const = default;
    };
    std::vector<Node> nodes; // most mentions first
    std::vector<Link> links;
    bool operator==(const CoMentions &) const = default;
};

// What names an article to people, as far as it is known.
struct ChartArticle
{
    QString title, outlet, published;
    bool operator==(const ChartArticle &) const = default;
};

// A chart with its points: all that is drawn, exported and explained. The same on screen, on paper and in a file.
struct ChartContent
{
    Chart chart;
    std::vector<Series> series; // those of chart.series that have points, in their order; title is the legend's name
    QStringList refusals; // what is not drawn as it was asked for, and why: sentences for people, translated

    // Index of the ChartSeries that each of series was built from.
    std::vector<size_t> builtFrom;
    CoMentions network; // of ChartKind::Network, which has no series
    std::map<ArticleId, ChartArticle> articles = {}; // where the points stand, as far as it was read
    bool operator==(const ChartContent &) const = default;
};

// Articles or mentions that were counted for one of a chart's series: its points, and what is to be said of them.
struct CountedSeries
{
    size_t builtFrom = 0; // index of the ChartSeries
    Series series;
    QStringList remarks;
};

// What a chart needs beside figures: whoever reads the project finds it.
struct ChartFacts
{
    std::vector<CountedSeries> counted;
    CoMentions network;
    QStringList remarks; // sentences for people, translated
};

// A chart of series that are built already; chart.series becomes what they were built from.
ChartContent chartOf(Chart chart, std::vector<Series> series);

// Builds a chart's points from figures, which may hold more than the chart asks for, and from other facts. Pure; any
// lane. What it draws of them, and what not:
// - A hand-picked figure without number, time or level is refused; so is a series that has no point, or is asked for
//   twice. Unconfirmed figures are left out where the chart says so, and counted.
// - Series of another unit than the first have the second axis where the chart allows two units, else none.
// - Several values for one period are contested, unless they are of several places or happenings; a ValueChoice whose
//   `over` covers the others settles it.
// - A total is never stacked on its parts, nor a figure on itself; what comes from several reporters, or from unlike
//   periods, is stacked with a remark.
// - Lines join nothing across gaps, contested values and known changes of reporter (contiguousRuns()).
// refusals says each of these where it happened.
ChartContent composeChart(const Chart &chart, const std::vector<Figure> &figures, const ChartFacts &facts = {});

} // namespace Quipu
