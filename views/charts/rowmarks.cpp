// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rowmarks.h"

#include "views/charts/charttext.h"
#include "views/charts/pointmarks.h"

#include <algorithm>
#include <map>

namespace Quipu {

namespace {

ChartMark rowMark(const PanelToMark &panel, size_t series, size_t point)
{
    ChartMark mark;
    mark.shape = ChartMark::Shape::Bar;
    mark.isLying = true;
    mark.series = series;
    mark.point = point;
    mark.panel = panel.panel;
    return mark;
}

// From the year that the period begins in: a fiscal year is drawn as the year that it is named for.
std::pair<double, double> endsInTime(const SeriesPoint &point)
{
    const bool isAYear = !point.partial && !point.spansYears;
    if (isAYear)
        return {yearOf(point), yearOf(point) + 1};
    return {timePosition(point.from), timePosition(point.to.addDays(1))};
}

// The bar's own series in the row's height, then the next.
QRectF laneOf(const FrameRow &row, size_t index, size_t count, const ChartLook &look)
{
    const double room = (row.bottom - row.top) * 0.78;
    const double lane = std::min(room / double(count), look.font.pixelSize() * 3.5);
    const double top = (row.top + row.bottom) / 2 - lane * double(count) / 2 + lane * double(index);
    return {0, top + lane * 0.04, 0, lane * 0.92};
}

} // namespace

void placeTimeline(ChartMarks &marks, const PanelToMark &panel)
{
    for (const FrameRow &row : panel.frame.rows) {
        ChartMark mark = rowMark(panel, row.series, row.point);
        const SeriesPoint &point = panel.drawing.series[row.series].points[row.point];
        const auto [from, to] = endsInTime(point);
        const double left = panel.frame.at(from, 0).x(), right = panel.frame.at(to, 0).x();
        const QRectF lane = laneOf(row, 0, 1, panel.look);
        mark.rect = QRectF(left, lane.top(), std::max(2.0, right - left), lane.height());
        mark.anchor = mark.rect.center();
        mark.low = mark.high = mark.anchor.y();
        marks.marks.push_back(mark);
    }
}

void placeCategories(ChartMarks &marks, const PanelToMark &panel)
{
    std::map<QString, std::vector<ChartMark>> bars;
    for (const size_t i : panel.series()) {
        const Series &series = panel.drawing.series[i];
        for (size_t j = 0; j < series.points.size(); ++j)
            bars[series.points[j].category].push_back(rowMark(panel, i, j));
    }
    size_t most = 1;
    for (const FrameRow &row : panel.frame.rows)
        most = std::max(most, bars[row.category].size());
    const double base = panel.frame.along(panel.frame.y.baseline());
    for (const FrameRow &row : panel.frame.rows) {
        std::vector<ChartMark> &own = bars[row.category];
        for (size_t i = 0; i < own.size(); ++i) {
            ChartMark &mark = own[i];
            const double end = panel.frame.along(panel.drawing.series[mark.series].points[mark.point].y);
            const QRectF lane = laneOf(row, i, most, panel.look);
            mark.rect = QRectF(QPointF(base, lane.top()), QPointF(end, lane.bottom())).normalized();
            mark.anchor = {end, mark.rect.center().y()};
            mark.low = mark.high = mark.anchor.y();
            marks.marks.push_back(mark);
        }
    }
}

} // namespace Quipu
