// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/checkedsentence.h"

namespace Quipu {

// Stated changes against the values they relate: per cent, points, "doubled", "by 6,300 hectares", and shares of a
// whole ("12 of 40, or 30 percent"). What relates is in one sentence, or in two that follow each other; then only what
// holds is told, for a sentence may go on about something else. Internal to this folder.
void appendChangeChecks(const std::vector<std::unique_ptr<CheckedSentence>> &sentences, std::vector<Check> &checks);

} // namespace Quipu
