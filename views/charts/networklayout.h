// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/panellayout.h"

namespace Quipu {

constexpr size_t mostNodesDrawn = 60; // more is a tangle that nobody reads

// The entities mentioned most, with the links among them.
CoMentions mostMentioned(const CoMentions &network, size_t most);

// Where the nodes lie, each way from 0 to 1: those named together lie near each other. The same network lies the same
// each time; the work is bounded by mostNodesDrawn. Pure; any lane.
std::vector<QPointF> nodePlaces(const CoMentions &network);

} // namespace Quipu
