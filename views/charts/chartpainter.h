// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

class QPainter;

namespace Quipu {

// Paints what Qt Charts does not: grid and axes behind its lines; texts, legend and marks over them. On any
// paint device; what is painted are lines, shapes and text, so that it stays vectors in SVG and PDF.
void paintGrid(QPainter &painter, const ChartFrame &frame, const ChartLook &look);
void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartDrawing &drawing, const ChartLook &look);
// The marks of one panel.
void paintMarks(QPainter &painter, const ChartMarks &marks, const PanelToMark &panel);
// The ring around the mark that is lit or travelled to.
void paintHighlight(QPainter &painter, const ChartMark &mark, const ChartLook &look);

} // namespace Quipu
