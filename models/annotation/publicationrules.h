// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Titles in quotation marks that a word before them shows to be a publication's: the study titled "...".
void findQuotedTitles(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
