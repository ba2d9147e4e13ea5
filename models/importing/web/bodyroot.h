// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/blockweights.h"

namespace Quipu {

// The elements that hold the article, outermost and in order: what the markup calls the article's body where that holds
// enough of the page's running text, else the smallest element that holds nearly all of it. Never empty.
std::vector<int> bodyRoots(const WebPage &page, const PageText &text, const BlockWeights &weights);

} // namespace Quipu
