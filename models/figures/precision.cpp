// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/precision.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Quipu {

namespace {

constexpr double slack = 1e-9; // of the value: what binary fractions add

bool isPowerOfTen(double number)
{
    const double exponent = std::log10(number);
    return std::abs(exponent - std::round(exponent)) < 1e-6;
}

// The digits of a text, read as one whole number; 0 without any or with more than a double holds.
double digitsOf(QStringView text)
{
    double number = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (!c.isDigit())
            continue;
        number = number * 10 + c.digitValue();
        ++digits;
    }
    return digits <= 15 ? number : 0;
}

} // namespace

double writtenPlace(const Figure &figure)
{
    const double value = std::abs(figure.value.value_or(figure.low.value_or(figure.high.value_or(0))));
    // "54.3 million" is 543 hundred-thousands: no sign between digits need be understood.
    if (const double digits = digitsOf(figure.quote.text); digits > 0 && value > 0 && isPowerOfTen(value / digits))
        return std::pow(10, std::round(std::log10(value / digits)));
    return value == std::round(value) ? 1 : value / 8;
}

double significantPlace(const Figure &figure)
{
    const double value = std::abs(figure.value.value_or(0));
    double place = writtenPlace(figure);
    if (value <= 0)
        return place;
    while (place * 10 <= value * (1 + slack)
           && std::abs(value / (place * 10) - std::round(value / (place * 10))) < 1e-6)
        place *= 10;
    return place;
}

double likelyPlace(const Figure &figure, double share)
{
    const double value = std::abs(figure.value.value_or(0));
    return std::min(significantPlace(figure), std::max(writtenPlace(figure), share * value));
}

std::optional<Extent> extentOf(const Figure &figure, double place, bool isOpen)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    if (!figure.value) {
        if (figure.low && figure.high)
            return Extent {*figure.low, *figure.high};
        return {};
    }
    const double value = *figure.value;
    const double bit = std::abs(value) * slack;
    switch (figure.approximation) {
    case Approximation::Exact:
        return Extent {value - place / 2 - bit, value + place / 2 + bit};
    case Approximation::About:
        return Extent {value - place - bit, value + place + bit};
    case Approximation::MoreThan:
    case Approximation::AtLeast:
        return Extent {value - bit, isOpen ? endless : value + place + bit};
    case Approximation::Almost:
        return Extent {value - place - bit, value + bit};
    case Approximation::UpTo:
        return Extent {isOpen ? -endless : value - place - bit, value + bit};
    }
    return {};
}

std::optional<Extent> normalisedExtent(const Figure &figure, double place, bool isOpen)
{
    const std::optional<Extent> stated = extentOf(figure, place, isOpen);
    const bool isNormalised = !figure.normalised.unit.isEmpty() && (!figure.value || figure.normalised.value);
    if (!stated || !isNormalised)
        return stated;
    const double factor = figure.normalised.factor;
    return Extent {stated->low * factor, stated->high * factor};
}

} // namespace Quipu
