// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartspace.h"

#include <map>

namespace Quipu {

// What the axes of several panels have in common.
struct SharedAxes
{
    bool isShared = false; // one scale for all panels of a unit
    bool hasCommonLabels = false; // labels stand only at the left and at the bottom of all panels
};

// A panel whose frame is to be laid out.
struct PanelToLayOut
{
    const ChartDrawing &drawing;
    const ChartDrawing &seen; // with the points that are looked at
    const ChartLook &look;
    size_t panel = 0;
    QRectF rect;
    SharedAxes shared;
    bool hasValueLabels = true, hasTimeLabels = true;
    double valueLabels = 0; // width kept for the labels of values where they are common

    const DrawnPanel &drawn() const { return drawing.panels[panel]; }
};

// One layout for each form. Pure.
void layOutTime(ChartFrame &frame, const PanelToLayOut &panel);
void layOutCategories(ChartFrame &frame, const PanelToLayOut &panel);
void layOutTimeline(ChartFrame &frame, const PanelToLayOut &panel);
void layOutSlope(ChartFrame &frame, const PanelToLayOut &panel);
void layOutNetwork(ChartFrame &frame, const PanelToLayOut &panel);

// Parts of them.

// The panel's title, where there are several.
void addHeading(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel);
// The value axis for the panel's points that are seen, on the one side or the other, in a plot of this height; where a
// stretch of values is looked at, that stretch.
ValueAxis valueAxisOf(const PanelToLayOut &panel, bool isSecond, double height);
// "USD, millions" over the axis; of two axes, one at each side.
void addUnits(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel);
// What the labels of the value axis take at its side.
double widestValueLabel(const PanelToLayOut &panel, double height);
// Years or months, as the plot is wide.
void addTimes(ChartFrame &frame, const PanelToLayOut &panel);
void addTimeLabels(ChartFrame &frame, const PanelToLayOut &panel);
// Years between the first and the last that no figure is about: said, so that nobody takes the gap for a zero.
void addGapNotes(ChartFrame &frame, const PanelToLayOut &panel);

// The name of a series at the ends of its slope; "" where there is but one.
QString slopeName(const Series &series, const ChartDrawing &drawing);

double lineHeight(const ChartLook &look);

} // namespace Quipu
