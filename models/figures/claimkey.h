// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

// What a figure claims, as a key that an index can hold: the same measure (else what is counted), place, period, unit
// and value, to twelve digits. Figures with one key are one claim, and their articles its witnesses. Stricter than
// sameClaims(), which knows of rounding. "" where nothing is claimed: no value. The store keeps it beside the record;
// migration 0002 computes the same in SQL.
QString claimKey(const Figure &figure);

// What a claim's key says, but for the value.
struct ClaimParts
{
    QString measure; // "" where only what is counted is known
    QString place; // as placeOfClaim() (claims.h)
    QString unit; // with "/year" for a rate
    Period period; // from, to and fiscal only
};
// None for a key of another making, and for one that states no value and not both bounds.
std::optional<ClaimParts> claimParts(const QString &claimKey);

} // namespace Quipu
