// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagecards.h"
#include "models/importing/web/pagekind.h"

namespace Quipu {

// The entries that are the text of a front page, a category or a list of products: those of the groups that stand in
// the page's middle. Empty where the page has a text of its own. Weights as they are before any card is
// marked.
std::vector<CardGroup> overviewEntries(const WebPage &page, const BlockWeights &weights,
                                       const std::vector<CardGroup> &groups, PageKind kind);

} // namespace Quipu
