// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/blockweights.h"

namespace Quipu {

// The boxes of a thread's posts, each with the words of one post and neither its author's box nor its signature: those
// of one make (tag, class, numbered id) that hold most of the page's running text. Empty where the page is no thread.
// A page that says it is one is believed for any make; otherwise the boxes must be named as posts are. Linear.
std::vector<int> threadPosts(const WebPage &page, const BlockWeights &weights, bool isStated);

} // namespace Quipu
