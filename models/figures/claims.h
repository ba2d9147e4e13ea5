// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"
#include "models/figures/measures.h"

#include <QDate>

#include <vector>

namespace Quipu {

// What a figure claims, in a form in which two figures can be compared: a number in the common unit of its dimension,
// for a stretch of time. Measure and place are the same for all that are compared.
struct Claim
{
    const Figure *figure = nullptr; // not owned; never null
    QDate from, to; // one year -> 1 January to 31 December
    double value = 0; // the middle of low and high where isRange
    std::optional<double> low, high;
    QString unit; // with "/year" for a rate
    bool isRange = false; // the text states two bounds and no value between them
};

// Fiscal years of 52 weeks are years; eleven months are not.
constexpr qint64 shortestYear = 350, longestYear = 380;

// The first and the last day of a period; one that is open at an end is its known end.
std::optional<std::pair<QDate, QDate>> stretchOf(const Period &period);
// Where a figure is about: its countries in one order ("Bolivia + Peru"), the place itself where none is known.
QString placeOfClaim(const Figure &figure);
// None for a figure without value or period, and for vague ones ("hundreds").
std::optional<Claim> claimOf(const Figure &figure);

// Claims that say the same, as indexes; the one that speaks for each comes first: the confirmed one, else the most
// exact, else the oldest. All of one measure and place. Values that differ only as rounding allows are one claim where
// the measure has one value at a time; elsewhere they are two happenings. In time order, then by value.
std::vector<std::vector<size_t>> sameClaims(const std::vector<Claim> &claims, Measure::Values values);

} // namespace Quipu
