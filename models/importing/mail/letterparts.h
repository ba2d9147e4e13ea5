// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

namespace Quipu {

// The headings and boilerplate of a plain letter: those that any plain text has, the letters quoted in it
// ("quoted_reply", with the line that says whose) and the signature under "-- " ("signature").
Structure structureOfLetter(const QString &text);

} // namespace Quipu
