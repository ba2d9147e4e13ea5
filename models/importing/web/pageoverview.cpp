// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pageoverview.h"

#include "models/importing/web/pagecues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Not in a column of links, nor in a box that is named as one beside the text.
bool isInMiddle(const WebPage &page, int card, PageKind kind)
{
    for (int node = card; node > 0; node = page.node(node).parent) {
        const GumboTag tag = page.tag(node);
        if (tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER)
            return false;
        const PageCue cue
            = PageCues::shared().ofNames(QString(page.attribute(node, "class") + u' ' + page.attribute(node, "id")));
        if (cue.isStrong && tag != GUMBO_TAG_BODY && !(kind == PageKind::Overview && cue.part == "related"_L1))
            return false;
    }
    return true;
}

} // namespace

std::vector<CardGroup> overviewEntries(const WebPage &page, const BlockWeights &weights,
                                       const std::vector<CardGroup> &groups, PageKind kind)
{
    constexpr size_t fewestStated = 3, fewest = 4, many = 8, mostGroups = 300;
    constexpr double textOfArticle = 250, textOfSite = 700, longText = 1500; // misnamed, more likely
    if (kind == PageKind::Article || kind == PageKind::Item)
        return {};
    std::vector<CardGroup> entries;
    double running = weights.total(), letters = 0;
    size_t cards = 0, seen = 0;
    for (const CardGroup &group : groups) {
        if (++seen > mostGroups || !isInMiddle(page, group.cards.front(), kind))
            continue;
        entries.push_back(group);
        cards += group.cards.size();
        running -= group.weight;
        letters += double(group.letters);
    }
    if (kind == PageKind::Overview)
        return cards >= fewestStated && letters > running * (running > longText ? 2 : 0.5) ? entries
                                                                                           : std::vector<CardGroup>();
    const double most = cards >= many ? letters * 0.8 : cards >= fewest ? letters * 0.4 : 0;
    const bool isOverview
        = running < (kind == PageKind::Unknown ? std::min(most, textOfArticle) : std::min(most, textOfSite));
    return isOverview ? entries : std::vector<CardGroup>();
}

} // namespace Quipu
