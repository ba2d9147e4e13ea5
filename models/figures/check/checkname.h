// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/check.h"

namespace Quipu {

// What a check of these figures is known by: for settlements whose figures get other numbers.
struct CheckName
{
    QString id, fingerprint; // as in Check
    bool operator==(const CheckName &) const = default;
};

CheckName checkName(Check::Kind kind, const std::vector<const Figure *> &figures);

// The numbers in a check's id, as far as it spells them; nothing where it does not.
struct NamedFigures
{
    Check::Kind kind = Check::Kind::PercentChange;
    std::vector<FigureId> figures;
};
std::optional<NamedFigures> figuresNamed(const QString &checkId);

} // namespace Quipu
