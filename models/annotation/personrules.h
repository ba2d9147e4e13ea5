// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// People: capitalised words that a title, a given name, a verb of saying or an apposition shows to be someone's name.
void findPersons(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
