// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pointmarks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Quipu {

namespace {

ChartMark pointMark(const SeriesPoint &point, const Series &series, const PanelToMark &panel)
{
    const bool isPassedOver = point.standing == SeriesPoint::Standing::PassedOver;
    const double radius = markerRadius(panel.look) * (isPassedOver ? 0.65 : 1);
    ChartMark mark;
    mark.anchor = panel.frame.at(timePosition(point), point.y, series);
    mark.shape = point.isRange ? ChartMark::Shape::Range : ChartMark::Shape::Point;
    mark.rect = QRectF(mark.anchor - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    constexpr qint64 month = 31;
    if (point.partial && point.from.daysTo(point.to) > month) {
        mark.from = panel.frame.at(timePosition(point.from), 0).x();
        mark.to = panel.frame.at(timePosition(point.to.addDays(1)), 0).x();
    }
    return mark;
}

ChartMark spanMark(const SeriesPoint &point, const Series &series, const PanelToMark &panel)
{
    ChartMark mark;
    mark.shape = ChartMark::Shape::Span;
    const QPointF from = panel.frame.at(timePosition(point.from), point.y, series);
    const QPointF to = panel.frame.at(timePosition(point.to.addDays(1)), point.y, series);
    mark.rect = QRectF(from - QPointF(0, 4), to + QPointF(0, 4));
    mark.anchor = (from + to) / 2;
    return mark;
}

void addSpreads(ChartMarks &all, const PanelToMark &panel, size_t first)
{
    std::map<std::tuple<size_t, QDate, QDate>, std::vector<const ChartMark *>> told;
    for (size_t i = first; i < all.marks.size(); ++i) {
        const ChartMark &mark = all.marks[i];
        const SeriesPoint &point = panel.drawing.series[mark.series].points[mark.point];
        if (mark.shape == ChartMark::Shape::Point)
            told[{mark.series, point.from, point.to}].push_back(&mark);
    }
    const auto height = [](const ChartMark *mark) { return mark->anchor.y(); };
    for (const auto &[period, marks] : told) {
        if (marks.size() < 2)
            continue;
        const auto [top, bottom] = std::ranges::minmax(marks, {}, height);
        all.spreads.push_back({std::get<0>(period), top->anchor, bottom->anchor});
    }
}

} // namespace

double markerRadius(const ChartLook &look)
{
    return look.font.pixelSize() * 0.34;
}

int openEnd(const SeriesPoint &point)
{
    switch (point.approximation) {
    case Approximation::MoreThan:
    case Approximation::AtLeast:
        return 1;
    case Approximation::Almost:
    case Approximation::UpTo:
        return -1;
    case Approximation::Exact:
    case Approximation::About:
        break;
    }
    return 0;
}

void setRange(ChartMark &mark, const PanelToMark &panel)
{
    const Series &series = panel.drawing.series[mark.series];
    const SeriesPoint &point = series.points[mark.point];
    mark.low = mark.high = mark.anchor.y();
    if (!point.low || !point.high || *point.low >= *point.high)
        return;
    mark.low = panel.frame.at(0, *point.low, series).y();
    mark.high = panel.frame.at(0, *point.high, series).y();
    if (mark.shape == ChartMark::Shape::Range)
        mark.rect = QRectF(QPointF(mark.anchor.x() - 5, mark.high), QPointF(mark.anchor.x() + 5, mark.low));
}

ChartMark plainMark(const PanelToMark &panel, size_t series, size_t point)
{
    const Series &one = panel.drawing.series[series];
    const SeriesPoint &at = one.points[point];
    ChartMark mark = at.spansYears ? spanMark(at, one, panel) : pointMark(at, one, panel);
    mark.series = series;
    mark.point = point;
    mark.panel = panel.panel;
    setRange(mark, panel);
    return mark;
}

void placePoints(ChartMarks &marks, const PanelToMark &panel)
{
    const size_t first = marks.marks.size();
    for (const size_t i : panel.series()) {
        for (size_t j = 0; j < panel.drawing.series[i].points.size(); ++j)
            marks.marks.push_back(plainMark(panel, i, j));
    }
    addSpreads(marks, panel, first);
}

} // namespace Quipu
