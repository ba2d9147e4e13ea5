// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/networklayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Quipu {

namespace {

// A sunflower's seeds: evenly spread, no two alike, the first in the middle.
std::vector<QPointF> seedPlaces(size_t count)
{
    constexpr double goldenAngle = 2.399963229728653;
    std::vector<QPointF> places;
    for (size_t i = 0; i < count; ++i) {
        const double radius = std::sqrt((double(i) + 0.5) / double(count)) / 2;
        const double angle = double(i) * goldenAngle;
        places.emplace_back(0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle));
    }
    return places;
}

// All push each other away, links pull: after Fruchterman and Reingold, "Graph Drawing by Force-directed
// Placement" (1991); what pulls to the middle keeps parts without links in sight.
std::vector<QPointF> forces(const CoMentions &network, const std::vector<QPointF> &places, double ideal)
{
    std::vector<QPointF> force(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = i + 1; j < places.size(); ++j) {
            const QPointF away = places[i] - places[j];
            const double square = std::max(QPointF::dotProduct(away, away), 1e-6);
            const QPointF push = away * (ideal * ideal / square);
            force[i] += push;
            force[j] -= push;
        }
        force[i] += (QPointF(0.5, 0.5) - places[i]) * 0.6;
    }
    for (const CoMentions::Link &link : network.links) {
        const QPointF apart = places[link.from] - places[link.to];
        const double length = std::hypot(apart.x(), apart.y());
        const QPointF pull = apart * (length / ideal) * (0.6 + 0.4 * std::log2(1.0 + link.count));
        force[link.from] -= pull;
        force[link.to] += pull;
    }
    return force;
}

// Stretched to fill the square each way.
void fillSquare(std::vector<QPointF> &places)
{
    const auto stretch = [&](double (*of)(const QPointF &), void (*set)(QPointF &, double)) {
        const auto [low, high] = std::ranges::minmax(places, {}, of);
        const double from = of(low), length = of(high) - from;
        for (QPointF &place : places)
            set(place, length < 1e-9 ? 0.5 : (of(place) - from) / length);
    };
    stretch([](const QPointF &p) { return p.x(); }, [](QPointF &p, double x) { p.setX(x); });
    stretch([](const QPointF &p) { return p.y(); }, [](QPointF &p, double y) { p.setY(y); });
}

} // namespace

CoMentions mostMentioned(const CoMentions &network, size_t most)
{
    const auto isDrawable = [&](const CoMentions::Link &link) {
        const size_t count = std::min(most, network.nodes.size());
        return link.from < count && link.to < count && link.from != link.to;
    };
    CoMentions kept;
    kept.nodes.assign(network.nodes.begin(), network.nodes.begin() + qsizetype(std::min(most, network.nodes.size())));
    std::ranges::copy_if(network.links, std::back_inserter(kept.links), isDrawable);
    return kept;
}

std::vector<QPointF> nodePlaces(const CoMentions &network)
{
    std::vector<QPointF> places = seedPlaces(network.nodes.size());
    if (places.empty())
        return places;
    constexpr int steps = 240;
    const double ideal = 0.75 / std::sqrt(double(places.size()));
    for (int step = 0; step < steps; ++step) {
        const double farthest = 0.12 * (1 - double(step) / steps) + 0.001; // less and less, so that it settles
        const std::vector<QPointF> force = forces(network, places, ideal);
        for (size_t i = 0; i < places.size(); ++i) {
            const double strength = std::hypot(force[i].x(), force[i].y());
            if (strength > 1e-12)
                places[i] += force[i] * (std::min(strength, farthest) / strength);
        }
    }
    fillSquare(places);
    return places;
}

void layOutNetwork(ChartFrame &frame, const PanelToLayOut &panel)
{
    const double line = lineHeight(panel.look);
    // Room for the nodes at the edge and their names.
    frame.plot = panel.rect.adjusted(line * 3, line * 1.6, -line * 3, -line * 1.6);
}

} // namespace Quipu
