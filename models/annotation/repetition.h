// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

#include <vector>

namespace Quipu {

// What one place of a text proves of a name holds for its other places: "A, B and C" are of one kind, and a company is
// one wherever its name stands, with "Ltd" or without. Both add to names, which stay in order, and mark words as taken.
void completeLists(const NamedText &text, NameCandidates &names, std::vector<bool> &taken);
void repeatNames(const NamedText &text, NameCandidates &names, std::vector<bool> &taken);

} // namespace Quipu
