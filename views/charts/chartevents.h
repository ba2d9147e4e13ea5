// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

class QPainter;

namespace Quipu {

// What happened, behind the figures of a chart with years: a line at a date, a band between two. A date that is told
// as a month or a year has its line in the middle of it. The axis is the figures': events outside of it are not drawn.

// Where the frame's events stand, once its years are known. Their labels stand over the plot in rows and cover neither
// each other nor another's line: in the room kept for them, or where there is none the plot gives way.
void addEvents(ChartFrame &frame, const std::vector<ChartEvent> &events, const ChartLook &look, double roomKept = 0);
// What the strips of bands take over the plot: a lane for each that overlaps another.
double roomForStrips(const std::vector<ChartEvent> &events);
void paintEvents(QPainter &painter, const ChartFrame &frame, const ChartLook &look);

void paintEventHighlight(QPainter &painter, const ChartFrame &frame, size_t event, const ChartLook &look);
// The next event in time, or the one before; from none (-1) the first or the last. -1 where there are none.
int neighbourOf(const ChartFrame &frame, int event, bool isLater);

// The event whose label, line or band is there; -1 for none. A line or label is preferred to a band.
int eventAt(const std::vector<ChartFrame> &frames, QPointF position);
// "Plan Colombia, 2000 – 2015".
QString eventReading(const ChartEvent &event);
// Whether the years of the figures reach it: else it is not drawn.
bool isInYears(const ChartEvent &event, const YearRange &years);
// What is to be said of events that are not drawn at all.
QStringList eventNotes(const ChartDrawing &drawing);
// ... and of those that are seen but have no room for their label.
QStringList unlabelledEvents(const std::vector<ChartFrame> &frames, const std::vector<ChartEvent> &events);

} // namespace Quipu
