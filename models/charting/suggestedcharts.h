// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/seriesoffer.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// A chart worth offering before the analyst has built any: one series with something to compare, or the series of one
// family of measures, place and unit ("US assistance to Peru").
struct SuggestedChart
{
    enum class Kind { Line, Bars };

    QString id; // stable: the series' key, or "group/place/unit"
    QString title; // translated
    Kind kind = Kind::Line;
    bool isMoney = false;
    bool isLevel = true; // an amount of something; not a share, a duration or another bare number
    int points = 0;
    int periods = 0; // whole years that one of the series tells one value for
    QStringList keys; // of its series, in drawing order
    bool operator==(const SuggestedChart &) const = default;
};

// Best first: amounts before shares and durations, then most periods, then most points, then by id.
std::vector<SuggestedChart> suggestedCharts(const std::vector<SeriesOffer> &offers);

// The charts that a new project opens with: the line with most to say, and the family of money series with most to say
// (a single money series where there is no family). Nothing where the figures make none.
std::optional<SuggestedChart> bestLineChart(const std::vector<SuggestedChart> &charts);
std::optional<SuggestedChart> bestFundingChart(const std::vector<SuggestedChart> &charts);

// The series a chart names, in its order; keys without a series are passed over.
std::vector<Series> seriesOf(const SuggestedChart &chart, const std::vector<Series> &series);

// A name for series shown together: the one series' title, the measure where all share it, the family's
// label where all are of one family and place, else the first title and how many more.
QString commonTitle(const std::vector<Series> &series);

} // namespace Quipu
