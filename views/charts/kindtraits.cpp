// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/kindtraits.h"

#include "views/charts/barmarks.h"
#include "views/charts/networkmarks.h"
#include "views/charts/pointmarks.h"
#include "views/charts/rowmarks.h"
#include "views/charts/slopemarks.h"

#include <algorithm>
#include <array>

namespace Quipu {

namespace {

constexpr std::array kindTable {
    // kind, form, hasZero, hasLines, hasBars, place
    KindTraits {ChartKind::Line, ChartForm::Time, false, true, false, placePoints},
    KindTraits {ChartKind::Step, ChartForm::Time, false, true, false, placePoints},
    KindTraits {ChartKind::Bar, ChartForm::Time, true, false, true, placeGroupedBars},
    KindTraits {ChartKind::StackedBar, ChartForm::Time, true, false, true, placeStackedBars},
    KindTraits {ChartKind::Area, ChartForm::Time, true, true, false, placePoints},
    KindTraits {ChartKind::Scatter, ChartForm::Time, false, false, false, placePoints},
    KindTraits {ChartKind::Range, ChartForm::Time, false, false, true, placeIntervals},
    KindTraits {ChartKind::Timeline, ChartForm::Timeline, false, false, true, placeTimeline},
    KindTraits {ChartKind::Slope, ChartForm::Slope, false, false, false, placeSlopes},
    KindTraits {ChartKind::Network, ChartForm::Network, false, false, false, placeNetwork},
};

} // namespace

const KindTraits &kindTraits(ChartKind kind)
{
    return *std::ranges::find(kindTable, kind, &KindTraits::kind);
}

MarkPlacer markPlacer(const ChartDrawing &drawing)
{
    return drawing.form == ChartForm::Categories ? placeCategories : kindTraits(drawing.chart.kind).place;
}

bool hasBars(const ChartDrawing &drawing)
{
    return drawing.form == ChartForm::Categories || kindTraits(drawing.chart.kind).hasBars;
}

} // namespace Quipu
