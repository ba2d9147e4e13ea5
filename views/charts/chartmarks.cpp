// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmarks.h"

#include "views/charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace Quipu {

namespace {

constexpr double reach = 9; // how far beside a mark the mouse may be
constexpr double leastRoomALabel = 24; // pixels of the time axis; below that labels are a thicket

double markerRadius(const ChartLook &look)
{
    return look.font.pixelSize() * 0.34;
}

bool isOpenEnded(const SeriesPoint &point)
{
    return point.approximation != Approximation::Exact && point.approximation != Approximation::About;
}

ChartMark pointMark(const SeriesPoint &point, const ChartFrame &frame, double radius)
{
    ChartMark mark;
    mark.anchor = frame.at(timePosition(point), point.y);
    mark.shape = point.isRange ? ChartMark::Shape::Range : ChartMark::Shape::Point;
    mark.rect = QRectF(mark.anchor - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    constexpr qint64 month = 31;
    if (point.partial && point.from.daysTo(point.to) > month) {
        mark.from = frame.at(timePosition(point.from), point.y).x();
        mark.to = frame.at(timePosition(point.to.addDays(1)), point.y).x();
    }
    return mark;
}

ChartMark spanMark(const SeriesPoint &point, const ChartFrame &frame)
{
    ChartMark mark;
    mark.shape = ChartMark::Shape::Span;
    const QPointF from = frame.at(timePosition(point.from), point.y);
    const QPointF to = frame.at(timePosition(point.to.addDays(1)), point.y);
    mark.rect = QRectF(from - QPointF(0, 4), to + QPointF(0, 4));
    mark.anchor = (from + to) / 2;
    return mark;
}

void setRange(ChartMark &mark, const SeriesPoint &point, const ChartFrame &frame)
{
    mark.low = mark.high = mark.anchor.y();
    if (!point.low || !point.high || *point.low >= *point.high)
        return;
    mark.low = frame.at(0, *point.low).y();
    mark.high = frame.at(0, *point.high).y();
    if (mark.shape == ChartMark::Shape::Range)
        mark.rect = QRectF(QPointF(mark.anchor.x() - 5, mark.high), QPointF(mark.anchor.x() + 5, mark.low));
}

// The bars of one year stand side by side in the order of the series, all bars of a chart equally wide.
void placeBars(std::vector<ChartMark> &marks, const std::vector<Series> &series, const ChartFrame &frame)
{
    std::map<int, std::vector<ChartMark *>> years;
    for (ChartMark &mark : marks) {
        const SeriesPoint &point = series[mark.series].points[mark.point];
        if (!point.spansYears)
            years[yearOf(point)].push_back(&mark);
    }
    size_t most = 1;
    for (auto &[year, bars] : years) {
        most = std::max(most, bars.size());
        std::ranges::stable_sort(bars, {}, [&](const ChartMark *bar) {
            return std::tuple(series[bar->series].points[bar->point].fiscal, bar->series, bar->point);
        });
    }
    const double band = frame.plot.width() / (frame.xMax - frame.xMin);
    constexpr double widestBar = 64;
    const double slot = std::min(band * 0.84 / double(most), widestBar);
    const double width = std::max(1.0, slot * 0.88);
    const double base = frame.at(0, frame.baseline()).y();
    for (auto &[year, bars] : years) {
        double x = frame.at(year + 0.5, 0).x() - slot * double(bars.size()) / 2 + slot / 2;
        for (ChartMark *bar : bars) {
            const SeriesPoint &point = series[bar->series].points[bar->point];
            bar->shape = ChartMark::Shape::Bar;
            bar->anchor = {x, frame.at(0, point.y).y()};
            setRange(*bar, point, frame);
            const double top = point.isRange ? bar->high : bar->anchor.y(), bottom = point.isRange ? bar->low : base;
            bar->rect = QRectF(QPointF(x - width / 2, top), QPointF(x + width / 2, bottom)).normalized();
            x += slot;
        }
    }
}

std::array<QRectF, 4> labelPlaces(const ChartMark &mark, QSizeF size, bool isOpenEnded)
{
    const double gap = isOpenEnded && mark.shape == ChartMark::Shape::Point ? 8 : 2; // clear of its arrowhead
    const double middle = mark.anchor.x() - size.width() / 2;
    const double top = std::min(mark.rect.top(), mark.high), bottom = std::max(mark.rect.bottom(), mark.low);
    const QRectF above({middle, top - gap - size.height()}, size), below({middle, bottom + gap}, size);
    if (mark.shape == ChartMark::Shape::Bar || mark.shape == ChartMark::Shape::Span)
        return {above, mark.anchor.y() > mark.rect.center().y() + 0.1 ? below : above, above, above};
    const double across = mark.anchor.y() - size.height() / 2;
    return {above, QRectF({mark.rect.right() + 4, across}, size),
            QRectF({mark.rect.left() - 4 - size.width(), across}, size), below};
}

// Labels go where they cover neither a mark nor each other; one without room is left to the tool tip.
void placeLabels(ChartMarks &all, const std::vector<Series> &series, const ChartLook &look, const ChartFrame &frame)
{
    if (!look.showsValues || double(all.marks.size()) * leastRoomALabel > frame.plot.width())
        return;
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Note));
    const QRectF bounds = frame.plot.adjusted(-4, -metrics.lineSpacing() * 0.9, 8, 0);
    std::vector<QRectF> taken;
    for (const ChartMark &mark : all.marks)
        taken.push_back(mark.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    for (const ChartMark &mark : all.marks) {
        if (mark.from != mark.to)
            taken.emplace_back(mark.from, mark.anchor.y() - 1, mark.to - mark.from, 2);
    }
    for (const ChartText &text : frame.texts)
        taken.push_back(text.rect);
    for (ChartMark &mark : all.marks) {
        const SeriesPoint &point = series[mark.series].points[mark.point];
        mark.label = valueText(point, frame.divisor);
        const QSizeF size(metrics.horizontalAdvance(mark.label) + 1, metrics.lineSpacing() * 0.95);
        for (const QRectF &place : labelPlaces(mark, size, isOpenEnded(point))) {
            const auto isInTheWay = [&](const QRectF &other) { return other.intersects(place); };
            if (bounds.contains(place) && std::ranges::none_of(taken, isInTheWay)) {
                mark.labelRect = place;
                taken.push_back(place);
                break;
            }
        }
    }
}

std::vector<ChartSpread> spreadsOf(const ChartMarks &all, const std::vector<Series> &series)
{
    std::map<std::tuple<size_t, QDate, QDate>, std::vector<const ChartMark *>> told;
    for (const ChartMark &mark : all.marks) {
        const SeriesPoint &point = series[mark.series].points[mark.point];
        if (mark.shape == ChartMark::Shape::Point)
            told[{mark.series, point.from, point.to}].push_back(&mark);
    }
    const auto height = [](const ChartMark *mark) { return mark->anchor.y(); };
    std::vector<ChartSpread> spreads;
    for (const auto &[period, marks] : told) {
        if (marks.size() < 2)
            continue;
        const auto [top, bottom] = std::ranges::minmax(marks, {}, height);
        spreads.push_back({std::get<0>(period), top->anchor, bottom->anchor});
    }
    return spreads;
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

double distance(const QRectF &rect, QPointF position)
{
    const double dx = std::max({rect.left() - position.x(), 0.0, position.x() - rect.right()});
    const double dy = std::max({rect.top() - position.y(), 0.0, position.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

ChartMarks placeMarks(const std::vector<Series> &series, const ChartLook &look, const ChartFrame &frame)
{
    ChartMarks all;
    const double radius = markerRadius(look);
    for (size_t i = 0; i < series.size(); ++i) {
        for (size_t j = 0; j < series[i].points.size(); ++j) {
            const SeriesPoint &point = series[i].points[j];
            ChartMark mark = point.spansYears ? spanMark(point, frame) : pointMark(point, frame, radius);
            mark.series = i;
            mark.point = j;
            setRange(mark, point, frame);
            all.marks.push_back(mark);
        }
    }
    if (look.type == ChartKind::Bar)
        placeBars(all.marks, series, frame);
    if (look.extent.values)
        std::erase_if(all.marks, [&](const ChartMark &mark) { return !isInPlot(mark, frame.plot); });
    std::ranges::stable_sort(all.marks, {}, [](const ChartMark &mark) { return mark.anchor.x(); });
    placeLabels(all, series, look, frame);
    if (look.type != ChartKind::Bar)
        all.spreads = spreadsOf(all, series);
    return all;
}

int ChartMarks::markAt(QPointF position) const
{
    int nearest = -1;
    double least = reach;
    for (size_t i = 0; i < marks.size(); ++i) {
        const double away = distance(marks[i].rect, position);
        // Of marks that cover one another, the one whose value is nearest.
        const double closer = away + 1e-3 * std::abs(marks[i].anchor.y() - position.y());
        if (closer < least) {
            least = closer;
            nearest = int(i);
        }
    }
    return nearest;
}

int ChartMarks::markOf(size_t series, size_t point) const
{
    const auto found = std::ranges::find_if(
        marks, [&](const ChartMark &mark) { return mark.series == series && mark.point == point; });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

} // namespace Quipu
