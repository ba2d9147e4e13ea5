// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/checkedsentence.h"

namespace Quipu {

// Parts against the total that the text gives them. That a sum fails is told only where the text says that the parts
// make up the whole; elsewhere parts may be missing, and only a sum that comes out is told. Internal to this folder.
void appendSumChecks(const std::vector<std::unique_ptr<CheckedSentence>> &sentences, std::vector<Check> &checks);

} // namespace Quipu
