// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Places that no list needs to know: listed names that the words around support, "Omaya, Peru", "the Chapare region".
void findPlaces(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
