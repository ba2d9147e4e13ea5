// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscale.h"
#include "views/charts/charttext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Quipu {

namespace {

constexpr int longestLogarithm = 320; // powers of ten a double knows

double logOf(double value, const ValueAxis &axis)
{
    return std::log10(std::max(value, axis.min)); // the low end of a range may lie below the axis
}

// Every how many decades a label has room.
int decadeStep(int decades, int room)
{
    for (const int step : {1, 2, 3, 5, 10, 20, 50, 100}) {
        if (decades / step <= std::max(room, 1))
            return step;
    }
    return longestLogarithm;
}

// 5 and 10 are the nearest of 1, 2, 5 and 10: 0.3 of a decade apart.
bool hasRoomBetweenDecades(double decades, int room)
{
    return decades * 3.4 <= room;
}

// 3 * 10^-9 is a little less than 3e-9; what is written is what is meant.
double powerOfTen(int exponent)
{
    return exponent < 0 ? 1 / std::pow(10.0, -exponent) : std::pow(10.0, exponent);
}

NiceScale wholeScale(const NiceScale &scale)
{
    const double step = scale.step < 1 ? 1 : 5; // from 2.5
    return {std::floor(scale.min / step) * step, std::ceil(scale.max / step) * step, step};
}

void addEvenTicks(ValueAxis &axis)
{
    const double hair = 1e-9 * axis.step;
    const double first = std::ceil((axis.min - hair) / axis.step) * axis.step;
    const int count = int(std::floor((axis.max - first + hair) / axis.step));
    for (int i = 0; i <= count; ++i) {
        const double value = first + i * axis.step;
        axis.ticks.push_back({value, tickText(value, axis.step, axis.divisor)});
    }
}

} // namespace

double ValueAxis::fraction(double value) const
{
    if (!isLogarithmic)
        return (value - min) / (max - min);
    return (logOf(value, *this) - std::log10(min)) / (std::log10(max) - std::log10(min));
}

double ValueAxis::valueAt(double fraction) const
{
    return isLogarithmic ? min * std::pow(max / min, fraction) : min + fraction * (max - min);
}

double ValueAxis::baseline() const
{
    return isLogarithmic ? min : std::clamp(0.0, min, max);
}

void ValueExtent::add(double value)
{
    const bool isFirst = isEmpty();
    low = isFirst ? value : std::min(low, value);
    high = isFirst ? value : std::max(high, value);
    isWhole = isWhole && value == std::round(value);
}

ValueAxis linearAxis(ValueExtent extent, bool hasZero, int steps)
{
    ValueAxis axis;
    if (!extent.isEmpty()) {
        constexpr double farFromZero = 0.7; // a narrower band of values is unreadable from zero
        const bool mustHaveZero = hasZero || extent.low == extent.high;
        if (extent.low > 0 && (mustHaveZero || extent.low < farFromZero * extent.high))
            extent.low = 0;
        if (extent.high < 0 && (mustHaveZero || extent.high > farFromZero * extent.low))
            extent.high = 0;
        NiceScale scale = niceScale(extent.low, extent.high, steps);
        if (extent.isWhole && scale.step < 10 && scale.step != std::round(scale.step))
            scale = wholeScale(scale);
        axis.min = scale.min;
        axis.max = scale.max;
        axis.step = scale.step;
    }
    axis.divisor = divisorFor(std::max(std::abs(axis.min), std::abs(axis.max)));
    addEvenTicks(axis);
    return axis;
}

ValueAxis axisInView(const ValueAxis &all, const ChartStretch &values, int steps)
{
    ValueAxis axis = all;
    axis.min = axis.isLogarithmic ? std::max(values.from, all.min) : values.from;
    axis.max = values.to;
    if (axis.min >= axis.max)
        return all;
    const auto isOutside = [&](const ChartTick &tick) { return tick.position < axis.min || tick.position > axis.max; };
    const size_t seen = axis.ticks.size() - size_t(std::ranges::count_if(axis.ticks, isOutside));
    if (axis.isLogarithmic && seen > 2) {
        std::erase_if(axis.ticks, isOutside);
        return axis;
    }
    axis.ticks.clear(); // within a decade the steps are even ones, though the places are not
    axis.step = niceScale(axis.min, axis.max, steps).step;
    axis.divisor = divisorFor(std::max(std::abs(axis.min), std::abs(axis.max)));
    addEvenTicks(axis);
    return axis;
}

ValueAxis logarithmicAxis(ValueExtent extent, int room)
{
    constexpr double hair = 1e-9;
    ValueAxis axis;
    axis.isLogarithmic = true;
    const int first = int(std::floor(std::log10(extent.low) + hair));
    axis.min = powerOfTen(first);
    const int last = int(std::floor(std::log10(extent.high) + hair));
    axis.max = powerOfTen(last + 1);
    for (const double factor : std::array {5.0, 2.0, 1.0}) {
        if (factor * powerOfTen(last) >= extent.high * (1 - hair) && factor * powerOfTen(last) > axis.min)
            axis.max = factor * powerOfTen(last);
    }
    const double decades = std::log10(axis.max / axis.min);
    // Ones and millions on one axis: each label for itself.
    axis.divisor = axis.min >= 1000 ? divisorFor(axis.max) : 1;
    const int step = decadeStep(int(decades), room);
    const bool hasOthers = hasRoomBetweenDecades(decades, room);
    for (int exponent = first; exponent <= last + 1; ++exponent) {
        for (const double factor : std::array {1.0, 2.0, 5.0}) {
            const double value = factor * powerOfTen(exponent);
            if (value > axis.max * (1 + hair) || (factor != 1 && step > 1))
                continue;
            const bool hasLabel = factor == 1 ? (exponent - first) % step == 0 : hasOthers;
            axis.ticks.push_back({value, hasLabel ? logarithmicTickText(value, axis.divisor) : QString()});
        }
    }
    return axis;
}

} // namespace Quipu
