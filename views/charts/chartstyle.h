// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"

namespace Quipu {

// The look with the chart's own style over it: font, size of type, palette, width of lines, and the colours that the
// analyst gave to series. look.colours.series has one colour for each of series then, in their order; hues are their
// places in the palette where panels repeat colours. Pure.
ChartLook styledLook(ChartLook look, const ChartStyle &style, const std::vector<Series> &series,
                     const std::vector<size_t> &hues = {});

} // namespace Quipu
