// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Organisations that the words before them describe: "the daily Le Figaro", "el grupo Los Choneros".
void findDescribedOrganisations(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
