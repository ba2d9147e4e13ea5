// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pointculling.h"

#include "views/charts/chartscale.h"

#include <algorithm>

namespace Quipu {

namespace {

bool isInView(const SeriesPoint &point, const ChartStretch &time)
{
    if (point.spansYears)
        return timePosition(point.from) < time.to && timePosition(point.to.addDays(1)) > time.from;
    const double at = timePosition(point);
    return at >= time.from && at <= time.to;
}

} // namespace

std::vector<Series> pointsInView(const std::vector<Series> &series, const ChartStretch &time)
{
    std::vector<Series> all;
    for (const Series &one : series) {
        Series &seen = all.emplace_back();
        seen = {one.key, one.title, one.measure, one.place, one.unit, one.colour, one.onSecondAxis, {}};
        std::ranges::copy_if(one.points, std::back_inserter(seen.points),
                             [&](const SeriesPoint &point) { return isInView(point, time); });
    }
    return all;
}

} // namespace Quipu
