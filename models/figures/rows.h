// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

// A figure as lists show it.
struct FigureRow
{
    Figure figure;
    QString articleTitle; // the file's name where the article has none
    QString fileName;
    bool operator==(const FigureRow &) const = default;
};

} // namespace Quipu
