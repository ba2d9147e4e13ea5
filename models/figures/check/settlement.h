// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/check.h"

#include <QDateTime>

namespace Quipu {

// What the analyst says of a check, kept in the project. It stands as long as the check's figures say what they said
// then.
struct Settlement
{
    QString check; // Check::id
    QString fingerprint; // Check::fingerprint when it was settled
    QString reason;
    QString who;
    QDateTime at; // UTC
    bool operator==(const Settlement &) const = default;
};

// A check as lists show it.
struct CheckRow
{
    Check check;
    std::optional<Settlement> settlement; // as kept, even when it no longer stands
    QString scope; // what was looked at to find it: the same for all checks that are found and lost together

    bool isSettled() const { return settlement && settlement->fingerprint == check.fingerprint; }
    // It asks something of the analyst: it does not hold, and nobody has said why.
    bool isOpen() const { return !check.holds() && !isSettled(); }
    bool operator==(const CheckRow &) const = default;
};

struct CheckFilter
{
    std::optional<Check::Kind> kind {};
    bool openOnly = false;
    bool operator==(const CheckFilter &) const = default;

    bool matches(const CheckRow &row) const
    {
        return (!kind || row.check.kind == *kind) && (!openOnly || row.isOpen());
    }
};

} // namespace Quipu
