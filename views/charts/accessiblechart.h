// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

// What a screen reader meets in a ChartView: a table with a row for each point drawn (series, period, qualifier,
// value, unit, source, sentence) under its headings. The point travelled to is the focus; a cell can be pressed. To be
// called before the first ChartView is asked; once is enough, more do no harm. GUI lane.
void makeChartsAccessible();

} // namespace Quipu
