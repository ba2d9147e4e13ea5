// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <array>

namespace Quipu {

// What a text is told by among millions: whether another one is the same, or nearly. Of its words only: case, marks,
// white space and boilerplate do not count. A value of fixed size.
struct TextPrint
{
    static constexpr size_t size = 64;

    quint64 whole = 0; // of all words in their order; 0: there are none
    // The least hashes of the runs of four words, by MinHash with one permutation (Li, Owen and Zhang, "One Permutation
    // Hashing", 2012; empty places filled after Shrivastava and Li, 2014); all 0 where the text is too short to
    // compare.
    std::array<quint32, size> least {};

    bool isComparable() const { return least != std::array<quint32, size> {}; }
    bool operator==(const TextPrint &) const = default;
};

// Two texts are called copies from here on.
constexpr double copyLikeness = 0.75;

TextPrint textPrintOf(QStringView text, const std::vector<Boilerplate> &leftOut);

// About how many of the word runs of either text are in both, 0 to 1; 1 for the same words.
double likeness(const TextPrint &one, const TextPrint &other);

// Keys to find likely copies by: those of texts that are 80 % alike share one in 19 of 20 cases, those that are 40 %
// alike in 1 of 12. The first is of all words.
std::vector<qint64> bandsOf(const TextPrint &print);

} // namespace Quipu
