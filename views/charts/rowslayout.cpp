// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartevents.h"
#include "views/charts/chartnotes.h"
#include "views/charts/charttext.h"
#include "views/charts/panellayout.h"

#include <algorithm>
#include <map>

namespace Quipu {

namespace {

struct RowToName
{
    FrameRow row;
    QString name;
};

// What tells a row of a timeline from the others: its series, or of one series what the text says it is about, or who
// says so.
QString rowName(const ChartDrawing &drawing, size_t series, size_t point)
{
    const Series &one = drawing.series[series];
    const SeriesPoint &at = one.points[point];
    if (drawing.series.size() > 1)
        return legendName(one, drawing.series);
    if (!at.subject.isEmpty())
        return at.subject;
    if (!at.source.isEmpty())
        return at.source;
    return one.place.isEmpty() ? one.title : one.place;
}

// Rows of one name are told apart by their time.
void tellApart(std::vector<RowToName> &rows, const ChartDrawing &drawing)
{
    std::map<QString, int> named;
    for (const RowToName &row : rows)
        ++named[row.name];
    for (RowToName &row : rows) {
        if (named[row.name] > 1)
            row.name = nameInPeriod(row.name, drawing.series[row.row.series].points[row.row.point]);
    }
}

std::vector<RowToName> timelineRows(const PanelToLayOut &panel)
{
    const std::vector<Series> &all = panel.seen.series;
    std::vector<RowToName> rows;
    for (const size_t i : panel.drawn().series) {
        for (size_t j = 0; j < all[i].points.size(); ++j)
            rows.push_back({{0, 0, i, j, {}}, rowName(panel.seen, i, j)});
    }
    std::ranges::stable_sort(rows, {}, [&](const RowToName &row) {
        const SeriesPoint &point = all[row.row.series].points[row.row.point];
        return std::pair(point.from, point.to);
    });
    tellApart(rows, panel.seen);
    return rows;
}

// Of more rows than there is room for, the multi-year totals come first: they are what a timeline is for.
void preferSpans(std::vector<RowToName> &rows, const PanelToLayOut &panel, size_t most)
{
    if (rows.size() <= most)
        return;
    const auto pointOf = [&](const RowToName &row) -> const SeriesPoint & {
        return panel.seen.series[row.row.series].points[row.row.point];
    };
    std::ranges::stable_partition(rows, [&](const RowToName &row) { return pointOf(row).spansYears; });
    const auto cut = rows.begin() + qsizetype(most);
    std::stable_sort(rows.begin(), cut, [&](const RowToName &a, const RowToName &b) {
        return std::pair(pointOf(a).from, pointOf(a).to) < std::pair(pointOf(b).from, pointOf(b).to);
    });
}

// Largest first: that is what a list without a time is read for.
std::vector<RowToName> categoryRows(const PanelToLayOut &panel)
{
    std::map<QString, double> sums;
    for (const Series *one : panel.drawing.seriesOf(panel.drawn())) {
        for (const SeriesPoint &point : one->points)
            sums[point.category] += point.y;
    }
    std::vector<RowToName> rows;
    for (const auto &[category, sum] : sums)
        rows.push_back({{0, 0, 0, 0, category}, category});
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](const RowToName &row) { return sums[row.name]; });
    return rows;
}

// Divides the plot's height; what has no room is counted in a note under the plot.
void divideRows(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel, std::vector<RowToName> &rows,
                double least)
{
    size_t most = std::max<size_t>(1, size_t(space.rect.height() / least));
    if (rows.size() > most) {
        QRectF rect = space.takeBottom(lineHeight(panel.look) * 1.1);
        rect.translate(0, lineHeight(panel.look) * 1.5); // under the axis' labels
        most = std::max<size_t>(1, size_t(space.rect.height() / least));
        if (panel.drawing.form == ChartForm::Timeline)
            preferSpans(rows, panel, most);
        addLine(frame, panel.look, rect, rowsLeftOutNote(int(rows.size() - most)), ChartText::Role::Note,
                Qt::AlignLeft | Qt::AlignTop);
        rows.resize(most);
    }
    // Few stand in the middle of the plot, whose axis stays at the foot of the chart.
    const double highest = panel.look.font.pixelSize() * 7;
    const double height = std::min(space.rect.height() / double(rows.size()), highest);
    const double top = space.rect.top() + (space.rect.height() - height * double(rows.size())) / 2;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].row.top = top + height * double(i);
        rows[i].row.bottom = rows[i].row.top + height;
        frame.rows.push_back(rows[i].row);
    }
}

// Names at the left take what they need, but never more than two fifths.
void nameRows(ChartFrame &frame, ChartSpace &space, const PanelToLayOut &panel, const std::vector<RowToName> &rows)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    double widest = 0;
    for (const RowToName &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name) + 1);
    widest = std::min(widest, space.rect.width() * 0.4);
    const double gap = metrics.averageCharWidth() * 0.8, line = metrics.lineSpacing();
    for (const RowToName &row : rows) {
        const double middle = (row.row.top + row.row.bottom) / 2;
        addLine(frame, panel.look, {space.rect.left(), middle - line / 2, widest, line}, row.name,
                ChartText::Role::Label, Qt::AlignRight | Qt::AlignVCenter);
    }
    space.rect.setLeft(space.rect.left() + widest + gap);
    frame.plot = space.rect;
}

// Labels of values under the plot, as many as do not touch.
void addValuesBelow(ChartFrame &frame, const PanelToLayOut &panel)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const double line = metrics.lineSpacing();
    double free = -1e9;
    for (const ChartTick &tick : frame.y.ticks) {
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double x = std::min(frame.along(tick.position), panel.rect.right() + 8 - width / 2);
        if (tick.text.isEmpty() || x - width / 2 < free)
            continue;
        frame.texts.push_back({QRectF(x - width / 2, frame.plot.bottom() + line * 0.3, width, line), tick.text,
                               ChartText::Role::Label, int(Qt::AlignHCenter | Qt::AlignTop)});
        free = x + width / 2 + metrics.averageCharWidth();
    }
}

size_t mostBarsInARow(const PanelToLayOut &panel)
{
    std::map<QString, size_t> bars;
    size_t most = 1;
    for (const Series *one : panel.drawing.seriesOf(panel.drawn())) {
        for (const SeriesPoint &point : one->points)
            most = std::max(most, ++bars[point.category]);
    }
    return most;
}

} // namespace

void layOutCategories(ChartFrame &frame, const PanelToLayOut &panel)
{
    const double line = lineHeight(panel.look);
    ChartSpace space {panel.rect, 0};
    addHeading(frame, space, panel);
    addUnits(frame, space, panel);
    space.takeBottom(line * 1.5);
    std::vector<RowToName> rows = categoryRows(panel);
    divideRows(frame, space, panel, rows, std::max(line * 1.15, 5.0 * double(mostBarsInARow(panel))));
    nameRows(frame, space, panel, rows);
    frame.y = valueAxisOf(panel, false, frame.plot.width() * 0.5); // labels lie: they take more length than height
    addValuesBelow(frame, panel);
}

void layOutTimeline(ChartFrame &frame, const PanelToLayOut &panel)
{
    const double line = lineHeight(panel.look);
    ChartSpace space {panel.rect, 0};
    addHeading(frame, space, panel);
    space.takeBottom(line * 1.5);
    const std::vector<ChartEvent> &events = panel.drawing.chart.events;
    const double forEvents = line * 1.05 * double(std::min<size_t>(events.size(), 3)) + roomForStrips(events);
    space.takeTop(forEvents);
    std::vector<RowToName> rows = timelineRows(panel);
    divideRows(frame, space, panel, rows, line * 1.35);
    nameRows(frame, space, panel, rows);
    addTimes(frame, panel);
    addEvents(frame, events, panel.look, forEvents);
    addTimeLabels(frame, panel);
}

} // namespace Quipu
