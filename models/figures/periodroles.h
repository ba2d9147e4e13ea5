// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/periods.h"

namespace Quipu {

// Tells what part a period plays in its sentence: the time of a comparison ("compared with 850,000 in 2018") belongs to
// the number it is compared with, and "the lowest since 2001" to none.
void readRole(PeriodMention &mention, const Tokens &tokens, qsizetype begin, qsizetype end,
              const FigureLanguage &language);

} // namespace Quipu
