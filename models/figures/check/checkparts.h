// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/check.h"
#include "models/figures/precision.h"

namespace Quipu {

// What the kinds of checks share. Internal to this folder.

// The common unit that figures are compared in: normalised where extraction knows it, else as stated.
QString comparedUnit(const Figure &figure);
double comparedValue(const Figure &figure); // in that unit; needs a value
// The value in that unit with its unit's name, for people: "49,200 hectares", "12.8 %", "+2.1 percentage points".
QString amountText(double value, const QString &unit);
// The words of a figure, with its sign where it is not exact: "~ 64,400 hectares".
QString quoteText(const Figure &figure);
bool knownUnit(const QString &unit); // of the unit codebook, not a counted noun
// Values in the two units can stand in one series: they convert, and nobody takes one for the other as short and
// metric tons are taken. Both known.
bool isSafelyMixed(const QString &unit, const QString &other);
bool isPercent(const Figure &figure);
bool isPoints(const Figure &figure);
bool isTime(const Figure &figure);
// A figure that states a change in per cent or points, not a level.
bool isChange(const Figure &figure);

// How a computed number, and the extent that rounding leaves it, agree with a stated one.
Check::Verdict verdictOf(double computed, const Extent &admitted, const Figure &stated, double statedFactor = 1);

// With its id, fingerprint and figures in this order; message and numbers are left to the caller.
Check makeCheck(Check::Kind kind, Check::Verdict verdict, const std::vector<const Figure *> &figures);

} // namespace Quipu
