// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/spanindex.h"
#include "views/reader/textmark.h"

#include <vector>

namespace Quipu {

constexpr int deepestLane = 3; // four lines can be told apart; what is deeper shares the last

// A mark's line under a stretch of text and how far below the words it is drawn.
struct MarkLane
{
    const TextMark *mark = nullptr; // the index's
    int lane = 0;
};

// Which line each mark has that touches the stretch: marks that overlap there have different ones, the shorter nearer
// to the words; the pieces of one mark have the same. In order of start. The index must outlive the answer.
std::vector<MarkLane> markLanes(const SpanIndex<TextMark> &marks, TextSpan stretch);

} // namespace Quipu
