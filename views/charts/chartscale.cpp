// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Quipu {

NiceScale niceScale(double low, double high, int steps)
{
    if (low > high)
        std::swap(low, high);
    if (high - low <= 1e-12 * std::max(std::abs(low), std::abs(high))) {
        const double room = low == 0 ? 1 : std::abs(low) / 2;
        low = low == 0 ? 0 : low - room;
        high += room;
    }
    const double rough = (high - low) / std::max(steps, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : std::array {1.0, 2.0, 2.5, 5.0}) {
        // A hair's breadth: 0.1 * 3 is a little more than 0.3.
        if (rough <= factor * power * (1 + 1e-9)) {
            step = factor * power;
            break;
        }
    }
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

double timePosition(QDate date)
{
    return date.year() + (date.dayOfYear() - 1) / double(date.daysInYear());
}

int yearOf(const SeriesPoint &point)
{
    return point.fiscal && point.period.year ? *point.period.year : point.from.year();
}

double timePosition(const SeriesPoint &point)
{
    const bool isAYear = !point.partial && !point.spansYears;
    if (isAYear)
        return yearOf(point) + 0.5;
    return (timePosition(point.from) + timePosition(point.to.addDays(1))) / 2;
}

YearRange yearsOf(std::span<const Series *const> series)
{
    YearRange range {std::numeric_limits<int>::max(), std::numeric_limits<int>::lowest()};
    for (const Series *one : series) {
        for (const SeriesPoint &point : one->points) {
            range.first = std::min(range.first, yearOf(point));
            range.last = std::max(range.last, point.spansYears ? point.to.year() : yearOf(point));
        }
    }
    return range;
}

int yearStep(int years, double width, double labelWidth)
{
    const double room = std::max(width / std::max(labelWidth, 1.0), 1.0);
    for (int power = 1;; power *= 10) {
        for (const int factor : std::array {1, 2, 5}) {
            if (years <= room * factor * power)
                return factor * power;
        }
    }
}

double divisorFor(double largest)
{
    if (largest >= 1e13)
        return 1e12;
    if (largest >= 1e10)
        return 1e9;
    return largest >= 1e6 ? 1e6 : 1;
}

} // namespace Quipu
