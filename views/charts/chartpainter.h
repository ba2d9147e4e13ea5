// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

class QPainter;

namespace Quipu {

// Paints what Qt Charts does not: the texts around the plot, the legend and the marks. On any paint device; what is
// painted are lines, shapes and text, so that it stays vectors in SVG and PDF.
void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartLook &look);
void paintMarks(QPainter &painter, const ChartMarks &marks, const std::vector<Series> &series, const ChartFrame &frame,
                const ChartLook &look);
// The ring around the mark that is lit or travelled to.
void paintHighlight(QPainter &painter, const ChartMark &mark, const ChartLook &look);

} // namespace Quipu
