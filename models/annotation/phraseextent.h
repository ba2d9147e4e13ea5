// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// How far a name reaches from the word that gives it away. Token indexes; ends exclusive; nothing crosses a line.

// The first word of a name that ends at head: "Peruvian National [Police]".
size_t leftEnd(const NamedText &text, size_t head);
// The end of "of X", "on X and Y", "in the War on Drugs" after a head; from itself when there is none.
size_t tailEnd(const NamedText &text, size_t from);
// The end of a name that lead opens: "[Ministerio] de Economía y Finanzas", "[Plan] Colombia".
size_t leadEnd(const NamedText &text, size_t lead);
// Rivers that share one head: "Apurímac, Ene and Mantaro River Valley"; first itself when they do not.
size_t listedRiversEnd(const NamedText &text, size_t first, size_t head);

} // namespace Quipu
