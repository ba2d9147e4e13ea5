// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/slopemarks.h"

#include "views/charts/charttext.h"
#include "views/charts/panellayout.h"
#include "views/charts/pointmarks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

ChartMark endMark(const PanelToMark &panel, size_t series, size_t point)
{
    const Series &one = panel.drawing.series[series];
    const SeriesPoint &at = one.points[point];
    const double radius = markerRadius(panel.look);
    ChartMark mark;
    mark.series = series;
    mark.point = point;
    mark.panel = panel.panel;
    mark.anchor = panel.frame.at(yearOf(at), at.y, one);
    mark.rect = QRectF(mark.anchor - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    setRange(mark, panel);
    return mark;
}

// The value of a year that a line may begin or end at: the only one, or the one chosen.
const ChartMark *endOf(const std::vector<ChartMark> &marks, size_t first, const PanelToMark &panel, size_t series,
                       int year)
{
    const ChartMark *found = nullptr;
    for (size_t i = first; i < marks.size(); ++i) {
        const SeriesPoint &point = panel.drawing.series[marks[i].series].points[marks[i].point];
        if (marks[i].series != series || yearOf(point) != year || point.isRange
            || point.standing == SeriesPoint::Standing::PassedOver)
            continue;
        if (found != nullptr)
            return nullptr; // contested
        found = &marks[i];
    }
    return found;
}

void joinEnds(ChartMarks &all, const PanelToMark &panel, size_t first)
{
    const YearRange years = panel.drawing.slope;
    if (years.first == years.last)
        return;
    for (const size_t i : panel.series()) {
        const ChartMark *from = endOf(all.marks, first, panel, i, years.first);
        const ChartMark *to = endOf(all.marks, first, panel, i, years.last);
        if (from == nullptr || to == nullptr)
            continue;
        const SeriesPoint &early = panel.drawing.series[i].points[from->point];
        const SeriesPoint &late = panel.drawing.series[i].points[to->point];
        if (early.fiscal == late.fiscal && early.partial == late.partial)
            all.joins.push_back({i, {from->anchor, to->anchor}, false});
    }
}

// Moved apart as little as it takes: in order of height, each at its own place or just under the one before; then from
// the foot upwards, so that none hangs out.
void spreadApart(std::vector<ChartMark *> &labels, double height, double top, double bottom)
{
    std::ranges::stable_sort(labels, {}, [](const ChartMark *mark) { return mark->anchor.y(); });
    double free = top;
    for (ChartMark *mark : labels) {
        mark->labelRect.moveTop(std::max(mark->labelRect.top(), free));
        free = mark->labelRect.bottom();
    }
    double end = bottom;
    for (ChartMark *mark : labels | std::views::reverse) {
        mark->labelRect.moveTop(std::min(mark->labelRect.top(), end - height));
        end = mark->labelRect.top();
    }
}

void writeLabel(ChartMark &mark, const PanelToMark &panel, const QFontMetricsF &metrics, bool isLeft)
{
    const Series &series = panel.drawing.series[mark.series];
    const double gap = metrics.averageCharWidth() * 2, height = metrics.lineSpacing();
    const QString value = valueText(series.points[mark.point], panel.frame.axisOf(series).divisor);
    // The name gives way to the value.
    const double room = panel.frame.margin - gap - metrics.horizontalAdvance(slopeLabel(u" "_s, value));
    mark.label
        = slopeLabel(metrics.elidedText(slopeName(series, panel.drawing), Qt::ElideRight, std::max(room, 0.0)), value);
    const double width = metrics.horizontalAdvance(mark.label) + 1;
    const double left = isLeft ? mark.anchor.x() - gap - width : mark.anchor.x() + gap;
    mark.labelRect = QRectF(left, mark.anchor.y() - height / 2, width, height);
}

void labelEnd(ChartMarks &all, const PanelToMark &panel, size_t first, int year, bool isLeft)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const QRectF plot = panel.frame.plot;
    const double height = metrics.lineSpacing();
    const size_t most = size_t(plot.height() / height) + 1;
    std::vector<ChartMark *> labels;
    for (size_t i = first; i < all.marks.size() && labels.size() < most; ++i) {
        ChartMark &mark = all.marks[i];
        if (yearOf(panel.drawing.series[mark.series].points[mark.point]) != year)
            continue;
        writeLabel(mark, panel, metrics, isLeft);
        labels.push_back(&mark);
    }
    spreadApart(labels, height, plot.top() - height / 2, plot.bottom() + height / 2);
    for (const ChartMark *mark : labels) {
        const double moved = std::abs(mark->labelRect.center().y() - mark->anchor.y());
        const double near = isLeft ? mark->labelRect.right() + 2 : mark->labelRect.left() - 2;
        if (moved > height * 0.4)
            all.joins.push_back({mark->series, {mark->anchor, QPointF(near, mark->labelRect.center().y())}, true});
    }
}

} // namespace

void placeSlopes(ChartMarks &marks, const PanelToMark &panel)
{
    const size_t first = marks.marks.size();
    for (const size_t i : panel.series()) {
        for (size_t j = 0; j < panel.drawing.series[i].points.size(); ++j)
            marks.marks.push_back(endMark(panel, i, j));
    }
    joinEnds(marks, panel, first);
    const YearRange years = panel.drawing.slope;
    labelEnd(marks, panel, first, years.first, true);
    if (years.last > years.first)
        labelEnd(marks, panel, first, years.last, false);
}

} // namespace Quipu
