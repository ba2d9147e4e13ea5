// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/normalising.h"

#include "models/figures/digits.h"
#include "models/figures/units.h"

using namespace Qt::StringLiterals;

namespace Quipu {

std::optional<double> asWritten(const std::optional<double> &value)
{
    return value ? std::optional(withoutNoise(*value)) : std::nullopt;
}

void normalise(Figure &figure, const Unit *unit)
{
    NormalisedValue &normalised = figure.normalised;
    const bool isOwnUnit = !unit || unit->isMoney() || unit->isTime();
    normalised.unit = isOwnUnit ? figure.unit : unit->baseUnit;
    normalised.factor = unit && unit->factor && !unit->isTime() ? *unit->factor : 1;
    const auto converted = [&](const std::optional<double> &value) -> std::optional<double> {
        if (!value)
            return {};
        if (unit && unit->id == "fahrenheit"_L1)
            return (*value - 32) / 1.8;
        return *value * normalised.factor;
    };
    normalised.value = asWritten(converted(figure.value));
    normalised.low = asWritten(converted(figure.low));
    normalised.high = asWritten(converted(figure.high));
}

} // namespace Quipu
