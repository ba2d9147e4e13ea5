// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

namespace Quipu {

// Bars across their row of the frame: a timeline's from the beginning of a period to its end, a category's from the
// axis' beginning to the value, those of several series below each other.
void placeTimeline(ChartMarks &marks, const PanelToMark &panel);
void placeCategories(ChartMarks &marks, const PanelToMark &panel);

} // namespace Quipu
