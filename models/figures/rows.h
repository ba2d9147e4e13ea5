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
    QString outlet {}, published {}; // "" where nobody knows
    bool operator==(const FigureRow &) const = default;
};

// What stands around a figure in its article, and what its citation names.
struct FigureContext
{
    FigureId figure;
    QString before, after; // the text next to the sentence, some hundred characters, cut at words
    QString author;
};

} // namespace Quipu
