// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Unknown names that the words around them make organisations: "CEO of X", "companies such as X", "X, a private weather
// service". What a list knows is not looked at.
void findOrganisationsInContext(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
