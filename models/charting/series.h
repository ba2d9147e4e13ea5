// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/seriespoints.h"
#include "models/figures/claimlabels.h"

#include <utility>
#include <vector>

namespace Quipu {

// Figures of one measure, place and unit, in time. A year without a figure is a gap: never zero, never joined silently.
struct Series
{
    QString key; // stable: "measure/place/unit", e.g. "coca_cultivation_area/Peru/ha"
    QString title; // translated: "Coca cultivation area, Peru"
    QString measure;
    QString place; // country, or the place itself where no country is known; "Bolivia + Peru" for a joint figure
    QString unit; // with "/year" for a rate
    QString colour; // "#rrggbb"; "": the palette's next one
    bool onSecondAxis = false;
    SeriesPoints points; // sorted by from
    bool operator==(const Series &) const = default;
};

// In which units a chart's values are.
enum class ValueForm {
    Common, // the common one of their dimension: tons and pounds are one series, in kilograms
    AsStated, // the texts' own: each unit is a series
};

// Groups figures into series. Left out: rejected figures, those without value, period or measure, vague ones, and
// measures that are no levels (a change in percent is not a level). One claim told twice is one point with two
// witnesses; two values told for one period stay two points. Sorted by key. Pure; any lane.
std::vector<Series> buildSeries(const std::vector<Figure> &figures, ValueForm form = ValueForm::Common);

// The points that a line may join, as runs of indexes: their periods touch, are of one kind and of like length, only
// one value is told for each (or one was chosen), and they are not known to come from different reporters
// (reporters.h). Every other point, but for multi-year totals, is a run of its own.
std::vector<std::vector<size_t>> contiguousRuns(const Series &series);

// Where a line stops only because the reporter changes: the points before and after.
std::vector<std::pair<size_t, size_t>> reporterBreaks(const Series &series);

// The point's period for people (claimlabels.h).
QString periodLabel(const SeriesPoint &point);

} // namespace Quipu
