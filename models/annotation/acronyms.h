// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Acronyms that the text itself explains, "Special Force (FELCN)", and the others that stand in it. An explained one
// shares its long form's entity, wherever in the text either stands; one that abbreviates lower-case words ("gross
// domestic product (GDP)") is no name. Run after the rules that find long forms: it reads their candidates.
void findAcronyms(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
