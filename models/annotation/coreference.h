// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Names within one text that mean the same: a surname alone, or with other given names in between, takes the full
// name's entity; two people who share a surname stay two. Adds the bare surnames that no rule found. names are the
// chosen ones, sorted by place and free of overlaps; taken says which tokens they cover.
void resolvePersons(const NamedText &text, NameCandidates &names, std::vector<bool> &taken);

// "Washington announced" is a government, "in Washington" a place.
void resolveCapitals(const NamedText &text, NameCandidates &names);

} // namespace Quipu
