// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/namedtext.h"

namespace Quipu {

// Dates in English and Spanish, from days to centuries, with their ISO value ("2015-07-22", "2011",
// "2015-01-01/2015-06-30") as the entity; empty where the text does not say which ("recent years"). Days without a year
// and "last year" are counted from the publication date, else from the last year the text named.
void findDates(const NamedText &text, NameCandidates &candidates);

} // namespace Quipu
