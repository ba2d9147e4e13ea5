// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"

#include <QIcon>
#include <QPalette>

namespace Quipu {

// The kinds of chart as people choose among them.
std::vector<ChartKind> chartKinds(); // in the order of lists
QString chartKindName(ChartKind kind); // translated
QIcon chartKindIcon(ChartKind kind, const QPalette &palette); // drawn in the palette's text colour

} // namespace Quipu
