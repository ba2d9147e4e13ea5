// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdrawing.h"

namespace Quipu {

struct ChartFrame;
struct ChartLook;
struct ChartMarks;

// What a placer of marks works with: one panel of a drawing and its frame.
struct PanelToMark
{
    const ChartDrawing &drawing;
    const ChartLook &look;
    const ChartFrame &frame;
    size_t panel = 0;

    const std::vector<size_t> &series() const { return drawing.panels[panel].series; }
};

using MarkPlacer = void (*)(ChartMarks &marks, const PanelToMark &panel);

// What tells one kind of chart from the others: the table that everything which draws asks.
struct KindTraits
{
    ChartKind kind;
    ChartForm form;
    bool hasZero; // lengths are read: the value axis begins at zero
    bool hasLines; // Qt Charts joins its points (seriesbinding.h)
    bool hasBars; // the legend shows boxes
    MarkPlacer place;
};
const KindTraits &kindTraits(ChartKind kind);

// The placer of a drawing, which rests on its form too: categories have bars whatever the kind.
MarkPlacer markPlacer(const ChartDrawing &drawing);
bool hasBars(const ChartDrawing &drawing);

} // namespace Quipu
