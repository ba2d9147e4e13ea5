// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"

#include <QStringList>

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

// A chart with its points: all that is drawn, exported and explained. The same on screen, on paper and in a file.
struct ChartContent
{
    Chart chart;
    std::vector<Series> series; // those of chart.series that have points, in their order; title is the legend's name
    QStringList refusals; // what is not drawn as it was asked for, and why: sentences for people, translated

    // Index of the ChartSeries that each of series was built from.
    std::vector<size_t> builtFrom;
    CoMentions network; // of ChartKind::Network, which has no series
    bool operator==(const ChartContent &) const = default;
};

// A chart of series that are built already; chart.series becomes what they were built from.
ChartContent chartOf(Chart chart, std::vector<Series> series);

// Builds a chart's points from figures, which may hold more than the chart asks for. Pure; any lane.
ChartContent composeChart(const Chart &chart, const std::vector<Figure> &figures);

} // namespace Quipu
