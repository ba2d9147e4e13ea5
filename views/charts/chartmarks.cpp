// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmarks.h"

#include "views/charts/marklabels.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Quipu {

namespace {

constexpr double reach = 9; // how far beside a mark the mouse may be

double distanceToRect(const QRectF &rect, QPointF position)
{
    const double dx = std::max({rect.left() - position.x(), 0.0, position.x() - rect.right()});
    const double dy = std::max({rect.top() - position.y(), 0.0, position.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

double distanceToLine(const QLineF &line, QPointF position)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part = square == 0 ? 0 : QPointF::dotProduct(position - line.p1(), along) / square;
    const QPointF nearest = line.p1() + along * std::clamp(part, 0.0, 1.0);
    return std::hypot(nearest.x() - position.x(), nearest.y() - position.y());
}

// Of marks that cover one another, the one whose value is nearest; a link only where there is no node.
double distanceToMark(const ChartMark &mark, QPointF position)
{
    if (mark.shape == ChartMark::Shape::Link)
        return distanceToLine(mark.line, position) + reach / 2;
    const double value = mark.isLying ? mark.anchor.x() - position.x() : mark.anchor.y() - position.y();
    return distanceToRect(mark.rect, position) + 1e-3 * std::abs(value);
}

// Something of the bar, the range or the span; of a marker, its middle.
bool isInPlot(const ChartMark &mark, const QRectF &plot)
{
    const double top = std::min(mark.high, mark.low);
    const QRectF whiskers(mark.anchor.x() - 1, top, 2, std::abs(mark.high - mark.low) + 1e-3);
    const bool isMarker = mark.shape == ChartMark::Shape::Point;
    return (isMarker ? plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(mark.anchor) : mark.rect.intersects(plot))
        || (mark.low != mark.high && whiskers.intersects(plot));
}

} // namespace

ChartMarks placeMarks(const ChartDrawing &drawing, const ChartLook &look, const std::vector<ChartFrame> &frames)
{
    ChartMarks all;
    for (size_t i = 0; i < frames.size(); ++i)
        markPlacer(drawing)(all, {drawing, look, frames[i], i});
    if (look.extent.values && drawing.form == ChartForm::Time)
        std::erase_if(all.marks, [&](const ChartMark &mark) { return !isInPlot(mark, frames[mark.panel].plot); });
    if (drawing.form == ChartForm::Time)
        std::ranges::stable_sort(all.marks, {},
                                 [](const ChartMark &mark) { return std::tuple(mark.panel, mark.anchor.x()); });
    for (size_t i = 0; i < frames.size(); ++i)
        labelMarks(all, {drawing, look, frames[i], i});
    return all;
}

int ChartMarks::markAt(QPointF position) const
{
    int nearest = -1;
    double least = reach;
    for (size_t i = 0; i < marks.size(); ++i) {
        const double away = distanceToMark(marks[i], position);
        if (away < least) {
            least = away;
            nearest = int(i);
        }
    }
    for (const NoteMark &note : notes) {
        if (nearest < 0 && note.rect.contains(position))
            nearest = int(note.mark);
    }
    return nearest;
}

int ChartMarks::markOf(size_t series, size_t point) const
{
    const auto found = std::ranges::find_if(
        marks, [&](const ChartMark &mark) { return mark.isOfPoint() && mark.series == series && mark.point == point; });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

} // namespace Quipu
