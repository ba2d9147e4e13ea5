// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

class QPainter;

namespace Quipu {

// The analyst's words beside points (Chart::notes), with a thin line to the point that they are about.

// Where the words stand: where they cover neither marks nor lines nor other words. Those without such a place are left
// out (unplacedNotes). marks must have their labels.
void placeNotes(ChartMarks &marks, const ChartDrawing &drawing, const ChartLook &look,
                const std::vector<ChartFrame> &frames);
void paintNotes(QPainter &painter, const ChartMarks &marks, size_t panel, const ChartLook &look);

// What is to be said of notes whose figure is on the chart no more.
QStringList lostNotes(const ChartDrawing &drawing);
// The words that had no room, as sentences to stand under the chart: "2013: ...".
QStringList unplacedNotes(const ChartMarks &marks, const ChartDrawing &drawing);

} // namespace Quipu
