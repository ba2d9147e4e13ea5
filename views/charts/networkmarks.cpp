// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/networkmarks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

// The area grows with the mentions; the smallest can still be hit.
double nodeRadius(int mentions, int most, double largest)
{
    return largest * (0.3 + 0.7 * std::sqrt(double(std::max(mentions, 0)) / double(std::max(most, 1))));
}

std::vector<ChartMark> nodeMarks(const PanelToMark &panel)
{
    const CoMentions &network = panel.drawing.network;
    int most = 1;
    for (const CoMentions::Node &node : network.nodes)
        most = std::max(most, node.mentions);
    // Many in a little room are smaller, so that their names find a place.
    const QRectF plot = panel.frame.plot;
    const double room = std::sqrt(plot.width() * plot.height() / double(std::max<size_t>(network.nodes.size(), 1)));
    const double largest = std::min(panel.look.font.pixelSize() * 1.4, std::max(4.0, room * 0.16));
    std::vector<ChartMark> nodes;
    for (size_t i = 0; i < network.nodes.size(); ++i) {
        const QPointF place = panel.drawing.nodePlaces[i];
        const double radius = nodeRadius(network.nodes[i].mentions, most, largest);
        ChartMark mark;
        mark.shape = ChartMark::Shape::Node;
        mark.point = i;
        mark.anchor = {plot.left() + place.x() * plot.width(), plot.top() + place.y() * plot.height()};
        mark.rect = QRectF(mark.anchor - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        nodes.push_back(mark);
    }
    return nodes;
}

// What stands in the same place is moved apart, so that each can be seen and hit.
void moveApart(std::vector<ChartMark> &nodes, const QRectF &plot)
{
    constexpr int rounds = 40;
    constexpr double gap = 3;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < nodes.size(); ++i) {
            for (size_t j = i + 1; j < nodes.size(); ++j) {
                const QPointF apart = nodes[i].anchor - nodes[j].anchor;
                const double length = std::max(std::hypot(apart.x(), apart.y()), 0.01);
                const double lacking = (nodes[i].rect.width() + nodes[j].rect.width()) / 2 + gap - length;
                if (lacking <= 0)
                    continue;
                const QPointF push = apart / length * (lacking / 2);
                nodes[i].anchor += push;
                nodes[j].anchor -= push;
            }
        }
        for (ChartMark &node : nodes) {
            node.anchor.setX(std::clamp(node.anchor.x(), plot.left(), plot.right()));
            node.anchor.setY(std::clamp(node.anchor.y(), plot.top(), plot.bottom()));
        }
    }
    for (ChartMark &node : nodes)
        node.rect.moveCenter(node.anchor);
}

ChartMark linkMark(size_t index, const ChartMark &from, const ChartMark &to)
{
    ChartMark mark;
    mark.shape = ChartMark::Shape::Link;
    mark.point = index;
    mark.line = {from.anchor, to.anchor};
    mark.anchor = mark.line.center();
    mark.rect = QRectF(mark.anchor - QPointF(3, 3), QSizeF(6, 6));
    return mark;
}

// Names go beside their nodes where they cover neither a node nor each other.
void nameNodes(std::vector<ChartMark> &nodes, const PanelToMark &panel)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const double height = metrics.lineSpacing() * 0.95, most = panel.look.font.pixelSize() * 13;
    const QRectF bounds = panel.frame.plot.adjusted(-height * 3, -height * 1.7, height * 3, height * 1.7);
    std::vector<QRectF> taken;
    for (const ChartMark &node : nodes)
        taken.push_back(node.rect);
    for (ChartMark &node : nodes) {
        node.label = metrics.elidedText(panel.drawing.network.nodes[node.point].name, Qt::ElideRight, most);
        const QSizeF size(metrics.horizontalAdvance(node.label) + 1, height);
        const double across = node.anchor.y() - height / 2, middle = node.anchor.x() - size.width() / 2;
        for (const QPointF corner :
             {QPointF(node.rect.right() + 3, across), QPointF(node.rect.left() - 3 - size.width(), across),
              QPointF(middle, node.rect.top() - 1 - height), QPointF(middle, node.rect.bottom() + 1)}) {
            const QRectF place(corner, size);
            const auto isInTheWay = [&](const QRectF &other) { return other.intersects(place); };
            if (!bounds.contains(place) || std::ranges::any_of(taken, isInTheWay))
                continue;
            node.labelRect = place;
            taken.push_back(place);
            break;
        }
    }
}

} // namespace

void placeNetwork(ChartMarks &marks, const PanelToMark &panel)
{
    std::vector<ChartMark> nodes = nodeMarks(panel);
    moveApart(nodes, panel.frame.plot);
    nameNodes(nodes, panel);
    const std::vector<CoMentions::Link> &links = panel.drawing.network.links;
    for (size_t i = 0; i < links.size(); ++i)
        marks.marks.push_back(linkMark(i, nodes[links[i].from], nodes[links[i].to]));
    marks.marks.insert(marks.marks.end(), nodes.rbegin(), nodes.rend());
}

} // namespace Quipu
