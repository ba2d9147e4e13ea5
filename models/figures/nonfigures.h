// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurelanguage.h"

namespace Quipu {

struct Unit;

// Tells the numbers of a sentence that state no quantity: parts of names, labels, ordinals, ages, times of day,
// telephone numbers, scores.
struct NonFigures
{
    const Tokens &tokens;
    const FigureLanguage &language;
    qsizetype begin = 0; // the sentence
    qsizetype end = 0;

    // "F16", "Covid-19", "C-130"
    bool isPartOfName(qsizetype number) const;
    // The number in the tokens first..last, whose expression with unit ends at expressionEnd.
    bool isExcluded(qsizetype first, qsizetype numberEnd, const Unit *unit, qsizetype expressionEnd, bool bare) const;

private:
    bool isLabelled(qsizetype first) const;
    bool isAge(qsizetype first, const Unit *unit, qsizetype expressionEnd) const;
    bool isNumbering(qsizetype first, qsizetype numberEnd) const;
};

// Marks idioms and sequences of numbers with dashes, colons or slashes as used, so that nothing reads them.
void markNonFigures(Tokens &tokens, qsizetype begin, qsizetype end, const FigureLanguage &language);

} // namespace Quipu
