// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/daterules.h"

#include "models/annotation/datefinder.h"

namespace Quipu {

void findDates(const NamedText &text, NameCandidates &candidates)
{
    DateFinder(text, candidates).run();
}

} // namespace Quipu
