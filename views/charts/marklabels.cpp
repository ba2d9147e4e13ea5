// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marklabels.h"

#include "views/charts/charttext.h"
#include "views/charts/drawnlines.h"
#include "views/charts/pointmarks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace Quipu {

namespace {

constexpr double leastRoomALabel = 24; // pixels of the time axis; below that labels are a thicket

// A place for a label, and whether it is on the bar.
struct LabelPlace
{
    QRectF rect;
    bool isInside = false;
};

std::vector<LabelPlace> lyingPlaces(const ChartMark &mark, QSizeF size, bool isTimeline)
{
    const double across = mark.rect.center().y() - size.height() / 2;
    const LabelPlace right {QRectF({mark.rect.right() + 4, across}, size)};
    const LabelPlace left {QRectF({mark.rect.left() - 4 - size.width(), across}, size)};
    if (!isTimeline)
        return {mark.anchor.x() < mark.rect.center().x() ? left : right, right};
    const LabelPlace inside {QRectF({mark.rect.center().x() - size.width() / 2, across}, size), true};
    return {inside, right, left};
}

std::vector<LabelPlace> uprightPlaces(const ChartMark &mark, QSizeF size, bool isOpenEnded)
{
    // Clear of the arrow that an open end has.
    const double arrow = mark.shape == ChartMark::Shape::Interval ? 20 : 8;
    const double gap = isOpenEnded && mark.shape != ChartMark::Shape::Span ? arrow : 2;
    const double middle = mark.anchor.x() - size.width() / 2;
    const double top = std::min(mark.rect.top(), mark.high), bottom = std::max(mark.rect.bottom(), mark.low);
    const LabelPlace above {QRectF({middle, top - gap - size.height()}, size)};
    const LabelPlace below {QRectF({middle, bottom + gap}, size)};
    if (mark.shape == ChartMark::Shape::Bar || mark.shape == ChartMark::Shape::Span) {
        const bool hangs = mark.anchor.y() > mark.rect.center().y() + 0.1;
        return {hangs ? below : above, above};
    }
    const double across = mark.anchor.y() - size.height() / 2;
    const double right = mark.rect.right() + 4, left = mark.rect.left() - 4 - size.width();
    const double higher = mark.rect.top() - size.height() * 0.7, lower = mark.rect.bottom() - size.height() * 0.3;
    return {above,
            {QRectF({right, across}, size)},
            {QRectF({left, across}, size)},
            below,
            {QRectF({right, higher}, size)},
            {QRectF({left, higher}, size)},
            {QRectF({right, lower}, size)},
            {QRectF({left, lower}, size)}};
}

std::vector<LabelPlace> placesOf(const ChartMark &mark, QSizeF size, const SeriesPoint &point, ChartForm form)
{
    if (mark.isLying)
        return lyingPlaces(mark, size, form == ChartForm::Timeline);
    if (mark.isStacked)
        return {{QRectF(mark.rect.center() - QPointF(size.width(), size.height()) / 2, size), true}};
    return uprightPlaces(mark, size, openEnd(point) != 0);
}

// Marks and texts that a label must not cover; its own bar is none where it stands inside. Lines it covers only where
// there is no other room.
struct TakenRoom
{
    std::vector<QRectF> marks, others;
    std::vector<QLineF> lines;

    qsizetype linesUnder(const LabelPlace &place) const
    {
        const QRectF inner = place.rect.adjusted(0, 1, 0, -1);
        return place.isInside ? 0
                              : std::ranges::count_if(lines, [&](const QLineF &line) { return crosses(line, inner); });
    }

    bool isFree(const LabelPlace &place, const ChartMark &own) const
    {
        const auto isInTheWay = [&](const QRectF &other) { return other.intersects(place.rect); };
        if (std::ranges::any_of(others, isInTheWay))
            return false;
        if (place.isInside)
            return own.rect.adjusted(2, 0, -2, 0).contains(place.rect);
        return std::ranges::none_of(marks, isInTheWay);
    }
};

TakenRoom takenBy(const std::vector<ChartMark *> &marks, const PanelToMark &panel)
{
    TakenRoom taken;
    taken.lines = linesThroughPoints(panel);
    const std::vector<QLineF> events = linesOfEvents(panel.frame);
    taken.lines.insert(taken.lines.end(), events.begin(), events.end());
    for (const ChartMark *mark : marks) {
        taken.marks.push_back(mark->rect.adjusted(0.5, 0.5, -0.5, -0.5));
        if (mark->from != mark->to)
            taken.marks.emplace_back(mark->from, mark->anchor.y() - 1, mark->to - mark->from, 2);
    }
    for (const ChartText &text : panel.frame.texts)
        taken.others.push_back(text.rect);
    return taken;
}

} // namespace

void labelMarks(ChartMarks &all, const PanelToMark &panel)
{
    const ChartForm form = panel.drawing.form;
    std::vector<ChartMark *> own;
    for (ChartMark &mark : all.marks) {
        if (mark.panel == panel.panel)
            own.push_back(&mark);
    }
    const bool isInTime = form == ChartForm::Time;
    const bool isTooDense = isInTime && double(own.size()) * leastRoomALabel > panel.frame.plot.width();
    if (!panel.look.showsValues || form == ChartForm::Slope || form == ChartForm::Network || isTooDense)
        return;
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Note));
    const double line = metrics.lineSpacing();
    const QRectF bounds = panel.frame.plot.adjusted(-4, isInTime ? -line * 0.9 : 0, 8, 0);
    TakenRoom taken = takenBy(own, panel);
    for (ChartMark *mark : own) {
        const Series &series = panel.drawing.series[mark->series];
        const SeriesPoint &point = series.points[mark->point];
        if (point.standing == SeriesPoint::Standing::PassedOver)
            continue;
        mark->label = form == ChartForm::Timeline ? compactValueText(series, point)
                                                  : valueText(point, panel.frame.axisOf(series).divisor);
        const QSizeF size(metrics.horizontalAdvance(mark->label) + 1, line * 0.95);
        std::vector<LabelPlace> free = placesOf(*mark, size, point, form);
        std::erase_if(
            free, [&](const LabelPlace &place) { return !bounds.contains(place.rect) || !taken.isFree(place, *mark); });
        const auto linesUnder = [&](const LabelPlace &place) { return taken.linesUnder(place); };
        const auto best = std::ranges::min_element(free, {}, linesUnder); // the first of equal ones
        if (best == free.end())
            continue;
        mark->labelRect = best->rect;
        mark->isLabelInside = best->isInside;
        mark->isLabelOverLine = linesUnder(*best) > 0;
        taken.others.push_back(best->rect);
    }
}

} // namespace Quipu
