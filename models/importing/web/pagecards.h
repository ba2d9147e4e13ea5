// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/blockweights.h"

namespace Quipu {

// Boxes of one make side by side, three or more, each with the headline of another article as a link.
struct CardGroup
{
    std::vector<int> cards; // nodes, in order
    double weight = 0; // running text in them
    qsizetype letters = 0;
};

std::vector<CardGroup> cardsOf(const WebPage &page, const PageText &text, const BlockWeights &weights);

} // namespace Quipu
