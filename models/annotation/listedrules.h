// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// What the lists say stands where: countries, nationalities, known organisations, substances.
void findListed(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
