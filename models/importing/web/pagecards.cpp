// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagecards.h"

#include <QHash>

#include <algorithm>

namespace Quipu {

namespace {

bool isCard(const WebPage &page, const PageText &text, const BlockWeights &weights, int node)
{
    constexpr qsizetype longestCard = 600, shortestHeadline = 12, longestLabel = 25;
    constexpr size_t mostBlocks = 7;
    if (page.node(node).isText || page.tag(node) == GUMBO_TAG_P || page.tag(node) == GUMBO_TAG_TR)
        return false;
    const auto [first, past] = weights.blocksBelow(page, node);
    if (past <= first || past - first > mostBlocks || weights.lettersBelow(page, node) > longestCard)
        return false;
    for (size_t i = first; i < past; ++i) {
        const PageBlock &here = text.blocks[i];
        const bool isBelowLabel = i == first + 1 && text.blocks[first].span.length() < longestLabel
            && text.blocks[first].role != PageBlock::Role::Heading; // "Sale", "Politics"
        const bool isHeadline = here.role == PageBlock::Role::Heading || i == first || isBelowLabel;
        if (isHeadline && linkedShare(here) > 0.9 && here.span.length() >= shortestHeadline)
            return true;
    }
    return false;
}

} // namespace

std::vector<CardGroup> cardsOf(const WebPage &page, const PageText &text, const BlockWeights &weights)
{
    constexpr int fewest = 3;
    std::vector<CardGroup> groups;
    for (int node = 0; node < page.count(); ++node) {
        if (page.node(node).end - node < fewest)
            continue;
        QHash<QByteArray, CardGroup> makes;
        for (int child = node + 1; child < page.node(node).end; child = page.node(child).end) {
            if (!isCard(page, text, weights, child))
                continue;
            CardGroup &group
                = makes[QByteArray::number(int(page.tag(child))) + page.bytesOf(child, "class").toByteArray()];
            group.cards.push_back(child);
            group.weight += weights.below(page, child);
            group.letters += weights.lettersBelow(page, child);
        }
        for (CardGroup &group : makes) {
            if (int(group.cards.size()) >= fewest)
                groups.push_back(std::move(group));
        }
    }
    const auto isBefore = [](const CardGroup &a, const CardGroup &b) { return a.cards.front() < b.cards.front(); };
    std::sort(groups.begin(), groups.end(), isBefore);
    return groups;
}

} // namespace Quipu
