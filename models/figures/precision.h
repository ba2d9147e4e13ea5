// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

// What a stated number admits: the truth lies between the two, both included.
struct Extent
{
    double low = 0, high = 0;

    bool meets(const Extent &other) const { return low <= other.high && other.low <= high; }
    bool operator==(const Extent &) const = default;
};

// The place of the last digit that the text writes, in the stated unit: 0.1 for "7.4 tons", 100,000 for "54.3 million",
// 1 for "64,400" and for numbers in words. A fraction in words ("a third") has an eighth of itself.
double writtenPlace(const Figure &figure);
// The place of the last digit that is not zero, never finer than the written one: 100 for "64,400".
double significantPlace(const Figure &figure);
// Between the two: zeros at the end count as rounding up to this share of the value, for nobody knows whether
// "50,000" was rounded to thousands.
double likelyPlace(const Figure &figure, double share);

// What the figure admits, in its stated unit, when its last place is `place`. Rounding: half a place either way.
// "about": a whole one. "nearly" and "up to": a place below and nothing above; "more than" and "at least" the reverse,
// without an end when isOpen. A stated range is its bounds. None without a value.
std::optional<Extent> extentOf(const Figure &figure, double place, bool isOpen);
// The same in the common unit of its dimension.
std::optional<Extent> normalisedExtent(const Figure &figure, double place, bool isOpen);

} // namespace Quipu
