// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/blockweights.h"
#include "models/importing/web/pagekind.h"

namespace Quipu {

// The elements that hold the article, outermost and in order: what the markup calls the article's body where that holds
// enough of the page's running text, else the smallest element that holds nearly all of it. Never empty.
// title: the node of the article's title; -1 where it is not known. On a page of several articles the one under it is
// meant. Where all of the page's middle is meant by its kind, its main element is preferred to what is named a body.
std::vector<int> bodyRoots(const WebPage &page, const BlockWeights &weights, int title, PageKind kind);

} // namespace Quipu
