// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barmarks.h"

#include "views/charts/pointmarks.h"
#include "views/charts/stacks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Quipu {

namespace {

constexpr double widestBar = 64;

// Where the bars of a year stand: as many slots as the fullest year needs.
struct Slots
{
    double slot = 0, bar = 0; // widths

    Slots(const ChartFrame &frame, size_t most)
    {
        const double band = frame.plot.width() / (frame.xMax - frame.xMin);
        slot = std::min(band * 0.84 / double(most), widestBar);
        bar = std::max(1.0, slot * 0.88);
    }
    // Middle of the index-th of count.
    double middle(const ChartFrame &frame, int year, size_t index, size_t count) const
    {
        return frame.at(year + 0.5, 0).x() + slot * (double(index) + 0.5 - double(count) / 2);
    }
};

std::map<int, std::vector<ChartMark *>> marksByYear(std::vector<ChartMark> &marks, size_t first,
                                                    const PanelToMark &panel)
{
    const auto pointOf = [&](const ChartMark *mark) -> const SeriesPoint & {
        return panel.drawing.series[mark->series].points[mark->point];
    };
    std::map<int, std::vector<ChartMark *>> years;
    for (size_t i = first; i < marks.size(); ++i) {
        if (!pointOf(&marks[i]).spansYears)
            years[yearOf(pointOf(&marks[i]))].push_back(&marks[i]);
    }
    for (auto &[year, bars] : years) {
        std::ranges::stable_sort(
            bars, {}, [&](const ChartMark *bar) { return std::tuple(pointOf(bar).fiscal, bar->series, bar->point); });
    }
    return years;
}

void shapeBar(ChartMark &bar, const PanelToMark &panel, double width)
{
    const Series &series = panel.drawing.series[bar.series];
    const bool isRange = series.points[bar.point].isRange;
    const double base = panel.frame.at(0, panel.frame.axisOf(series).baseline(), series).y();
    bar.shape = ChartMark::Shape::Bar;
    const double top = isRange ? bar.high : bar.anchor.y(), bottom = isRange ? bar.low : base;
    bar.rect
        = QRectF(QPointF(bar.anchor.x() - width / 2, top), QPointF(bar.anchor.x() + width / 2, bottom)).normalized();
}

void shapeInterval(ChartMark &mark, const PanelToMark &, double width)
{
    mark.shape = ChartMark::Shape::Interval;
    const double half = width / 2;
    mark.rect = QRectF(QPointF(mark.anchor.x() - half, mark.high), QPointF(mark.anchor.x() + half, mark.low));
    if (mark.rect.height() < 4)
        mark.rect.adjust(0, -2, 0, 2);
}

// Side by side in their years, each given its shape.
void placeSideBySide(ChartMarks &all, const PanelToMark &panel,
                     void (*shape)(ChartMark &, const PanelToMark &, double width))
{
    const size_t first = all.marks.size();
    for (const size_t i : panel.series()) {
        for (size_t j = 0; j < panel.drawing.series[i].points.size(); ++j)
            all.marks.push_back(plainMark(panel, i, j));
    }
    const auto years = marksByYear(all.marks, first, panel);
    size_t most = 1;
    for (const auto &[year, bars] : years)
        most = std::max(most, bars.size());
    const Slots slots(panel.frame, most);
    for (const auto &[year, bars] : years) {
        for (size_t i = 0; i < bars.size(); ++i) {
            ChartMark &bar = *bars[i];
            bar.anchor.setX(slots.middle(panel.frame, year, i, bars.size()));
            shape(bar, panel, slots.bar);
        }
    }
}

// The segment's end bears the value, and its range from the segment's own base.
void shapeSegment(ChartMark &mark, const StackSegment &segment, const PanelToMark &panel, double width)
{
    const Series &series = panel.drawing.series[mark.series];
    const SeriesPoint &point = series.points[mark.point];
    const auto height = [&](double value) { return panel.frame.at(0, value, series).y(); };
    mark.shape = ChartMark::Shape::Bar;
    mark.isStacked = true;
    mark.anchor.setY(height(segment.top));
    mark.low = mark.high = mark.anchor.y();
    if (point.low && point.high && *point.low < *point.high) {
        mark.low = height(segment.base + *point.low);
        mark.high = height(segment.base + *point.high);
    }
    mark.rect = QRectF(QPointF(mark.anchor.x() - width / 2, height(segment.top)),
                       QPointF(mark.anchor.x() + width / 2, height(segment.base)))
                    .normalized();
}

} // namespace

void placeGroupedBars(ChartMarks &marks, const PanelToMark &panel)
{
    placeSideBySide(marks, panel, shapeBar);
}

void placeIntervals(ChartMarks &marks, const PanelToMark &panel)
{
    placeSideBySide(marks, panel, shapeInterval);
}

void placeStackedBars(ChartMarks &marks, const PanelToMark &panel)
{
    const std::vector<StackSegment> segments = stackSegments(panel.drawing.series, panel.series());
    std::map<int, size_t> columns;
    size_t most = 1;
    for (const StackSegment &segment : segments) {
        columns[segment.year] = std::max(columns[segment.year], segment.column + 1);
        most = std::max(most, columns[segment.year]);
    }
    const Slots slots(panel.frame, most);
    for (const StackSegment &segment : segments) {
        ChartMark mark = plainMark(panel, segment.series, segment.point);
        mark.anchor.setX(slots.middle(panel.frame, segment.year, segment.column, columns[segment.year]));
        shapeSegment(mark, segment, panel, slots.bar);
        marks.marks.push_back(mark);
    }
    for (const size_t i : panel.series()) {
        for (size_t j = 0; j < panel.drawing.series[i].points.size(); ++j) {
            if (panel.drawing.series[i].points[j].spansYears)
                marks.marks.push_back(plainMark(panel, i, j));
        }
    }
}

} // namespace Quipu
