// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/drawnlines.h"

#include "views/charts/chartframe.h"
#include "views/charts/drawingfacts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace Quipu {

namespace {

// Pieces of a line within one pixel's width, as far as they touch.
struct Stroke
{
    ChartStretch time, values, heights; // heights: on the chart
};

void unite(ChartStretch &stretch, const ChartStretch &other)
{
    stretch = {std::min(stretch.from, other.from), std::max(stretch.to, other.to)};
}

// Makes the lines of one series.
class LineMaker final
{
public:
    LineMaker(const PanelToMark &panel, size_t series, std::vector<DrawnLine> &lines)
        : m_frame(panel.frame)
        , m_series(panel.drawing.series[series])
        , m_index(panel.drawing.facts->points[series])
        , m_isStep(panel.drawing.chart.kind == ChartKind::Step)
        , m_at(series)
        , m_lines(lines)
    { }

    void addLines();

private:
    ChartStretch timeOf(const PointRun &run) const;
    QList<QPointF> outlineOf(const PointRun &run) const;
    void addStroke(const PointRun &run, const ChartStretch &time);
    void endColumn();

    const ChartFrame &m_frame;
    const Series &m_series;
    const PointIndex &m_index;
    bool m_isStep; // holds each value for the whole of its period
    size_t m_at;
    std::vector<DrawnLine> &m_lines;
    std::vector<Stroke> m_strokes; // of one column of pixels
};

void LineMaker::addLines()
{
    const ChartStretch times {m_frame.xMin, m_frame.xMax};
    const double pixel = times.length() / std::max(1.0, m_frame.plot.width());
    double column = 0;
    for (const PointRun &run : m_index.runs()) {
        if ((run.points().size() < 2 && !m_isStep) || !m_index.isInView(run, times))
            continue;
        const ChartStretch time = timeOf(run);
        if (time.length() >= pixel) {
            m_lines.push_back({m_at, outlineOf(run)});
            continue;
        }
        const double itsColumn = std::floor((time.from - times.from) / pixel);
        if (itsColumn != column)
            endColumn();
        column = itsColumn;
        addStroke(run, time);
    }
    endColumn();
}

ChartStretch LineMaker::timeOf(const PointRun &run) const
{
    if (m_isStep)
        return {m_index.heldFor(run.points().front()).from, m_index.heldFor(run.points().back()).to};
    return {run.time(0), run.time(run.points().size() - 1)};
}

QList<QPointF> LineMaker::outlineOf(const PointRun &run) const
{
    QList<QPointF> points;
    for (const size_t i : run.needed({m_frame.xMin, m_frame.xMax}, int(std::ceil(m_frame.plot.width())))) {
        if (!m_isStep) {
            points.append({run.time(i), run.value(i)});
            continue;
        }
        const ChartStretch held = m_index.heldFor(run.points()[i]);
        points.append({held.from, run.value(i)});
        points.append({held.to, run.value(i)});
    }
    return points;
}

void LineMaker::addStroke(const PointRun &run, const ChartStretch &time)
{
    ChartStretch values {run.value(0), run.value(0)};
    for (const size_t i : run.needed(time, 1))
        unite(values, {run.value(i), run.value(i)});
    const auto heightOf = [&](double value) { return m_frame.at(time.from, value, m_series).y(); };
    const Stroke stroke {time, values, {heightOf(values.to), heightOf(values.from)}};
    const auto touches = [&](const Stroke &other) {
        return other.heights.from <= stroke.heights.to + 1 && stroke.heights.from <= other.heights.to + 1;
    };
    const auto found = std::ranges::find_if(m_strokes, touches);
    if (found == m_strokes.end()) {
        m_strokes.push_back(stroke);
        return;
    }
    unite(found->time, time);
    unite(found->values, values);
    unite(found->heights, stroke.heights);
}

void LineMaker::endColumn()
{
    // Areas reach down to the base, those of lower ones over those of higher ones.
    std::ranges::sort(m_strokes, std::greater(), [](const Stroke &stroke) { return stroke.values.to; });
    for (const auto &[time, values, heights] : m_strokes)
        m_lines.push_back({m_at, {{time.from, values.from}, {time.from, values.to}, {time.to, values.to}}});
    m_strokes.clear();
}

} // namespace

std::vector<DrawnLine> linesOf(const PanelToMark &panel)
{
    std::vector<DrawnLine> lines;
    if (panel.drawing.form != ChartForm::Time || !kindTraits(panel.drawing.chart.kind).hasLines)
        return lines;
    for (const size_t i : panel.series())
        LineMaker(panel, i, lines).addLines();
    std::erase_if(lines, [](const DrawnLine &line) { return line.points.size() < 2; });
    return lines;
}

std::vector<QLineF> linesThroughPoints(const PanelToMark &panel)
{
    std::vector<QLineF> lines;
    for (const auto &[series, points] : linesOf(panel)) {
        const auto place
            = [&](const QPointF &point) { return panel.frame.at(point.x(), point.y(), panel.drawing.series[series]); };
        for (qsizetype i = 1; i < points.size(); ++i)
            lines.emplace_back(place(points[i - 1]), place(points[i]));
    }
    return lines;
}

std::vector<QLineF> linesOfEvents(const ChartFrame &frame)
{
    std::vector<QLineF> lines;
    for (const EventMark &mark : frame.events) {
        const double top = mark.labelRect.isEmpty() ? frame.plot.top() : mark.labelRect.top();
        if (!mark.isBand)
            lines.emplace_back(mark.from, top, mark.from, frame.plot.bottom());
    }
    return lines;
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array<QLineF, 2> diagonals {QLineF(rect.topLeft(), rect.bottomRight()),
                                           QLineF(rect.topRight(), rect.bottomLeft())};
    return std::ranges::any_of(diagonals, [&](const QLineF &diagonal) {
        return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace Quipu
