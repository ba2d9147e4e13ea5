// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdrawing.h"
#include "views/charts/chartextent.h"

#include <QSizeF>

#include <optional>

namespace Quipu {

// What a chart of so many pixels shows of a drawing in an extent: the points inside, and where points share a pixel one
// for all of them, so that a frame costs what its pixels cost. A line keeps those that it is drawn through. Series stay
// where they are, if need be without points. Stacks keep every part: they are sums. Nothing where all is shown as it
// is.
std::optional<ChartDrawing> excerptOf(const ChartDrawing &drawing, const std::optional<ChartStretch> &time,
                                      const QSizeF &pixels);

} // namespace Quipu
