// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Names that one of their own words gives away: organisations (Ministry of ..., Banco ...), programmes, publications,
// events and places (... Valley, Lake ...).
void findPhrases(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
