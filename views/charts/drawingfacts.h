// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/charting/series.h"
#include "views/charts/chartscale.h"
#include "views/charts/pointindex.h"

#include <set>
#include <vector>

namespace Quipu {

// What a series says of its years, whatever of it is looked at.
struct SeriesYears
{
    YearRange all;
    std::set<int> told; // with those that a total spans
    std::set<int> fiscal, calendar; // told as such
    bool hasWholeYears = false; // or totals of several
};

// What is asked of all points of a chart each time that it is laid out, found once: a frame must not cost more with
// more points than its pixels show. Values; any lane.
struct DrawingFacts
{
    bool hasUnconfirmed = false, hasPartial = false, hasSpan = false, hasInterval = false, hasOpenEnd = false;
    bool hasContested = false, hasPassedOver = false;
    std::set<Approximation> signs;
    std::vector<SeriesYears> years; // of each series
    YearRange allYears;
    std::vector<PointIndex> points; // of each series
    size_t count = 0; // of points
    QString sources; // the line below the chart
};

DrawingFacts factsOf(const Chart &chart, const std::vector<Series> &series);

// The years of several series.
SeriesYears yearsOf(const DrawingFacts &facts, const std::vector<size_t> &series);

} // namespace Quipu
