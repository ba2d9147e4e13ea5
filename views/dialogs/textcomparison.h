// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/textdifference.h"

namespace Quipu {

// Two articles' texts, ready to be looked at.
struct TextComparison
{
    struct Named
    {
        QString title, facts; // facts: outlet and date
    };

    Named one, other;
    double likeness = 0; // 0 to 1; 0: nobody can tell
    bool isCut = false; // only the beginnings were compared
    std::vector<DifferencePiece> pieces;
};

} // namespace Quipu
