// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcolours.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace Quipu {

// The shapes that marks and the legend's swatches are made of: lines and polygons, so that they stay vectors in SVG and
// PDF.

QPen linePen(const QColor &colour, double width);
void paintBarShape(QPainter &painter, const QRectF &rect, const QColor &colour, bool isConfirmed, bool isPartial,
                   const ChartColours &colours);
// Round, square or triangular by the series; part of a year has a diamond.
void paintMarker(QPainter &painter, const QRectF &rect, size_t series, bool isConfirmed, bool isPartial,
                 const ChartColours &colours);
void paintWhisker(QPainter &painter, double x, double low, double high, const QColor &colour);
void paintSpan(QPainter &painter, const QRectF &rect, const QColor &colour, bool isConfirmed);
// An arrowhead whose tip is at tip, upwards or downwards.
void paintArrow(QPainter &painter, QPointF tip, bool isUp, const QColor &colour);

} // namespace Quipu
