// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/drawnlines.h"

#include "views/charts/chartframe.h"
#include "views/charts/drawingfacts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Quipu {

std::vector<QLineF> linesThroughPoints(const PanelToMark &panel)
{
    std::vector<QLineF> lines;
    if (panel.drawing.form != ChartForm::Time || !kindTraits(panel.drawing.chart.kind).hasLines)
        return lines;
    const ChartFrame &frame = panel.frame;
    const ChartStretch times {frame.xMin, frame.xMax};
    for (const size_t i : panel.series()) {
        const PointIndex &index = panel.drawing.facts->points[i];
        for (const PointRun &run : index.runs()) {
            if (!index.isInView(run, times))
                continue;
            std::optional<QPointF> before;
            const auto goTo = [&](double time, double value) {
                const QPointF to = frame.at(time, value, panel.drawing.series[i]);
                if (before)
                    lines.emplace_back(*before, to);
                before = to;
            };
            for (const size_t j : run.needed(times, int(std::ceil(frame.plot.width())))) {
                if (panel.drawing.chart.kind != ChartKind::Step) {
                    goTo(run.time(j), run.value(j));
                    continue;
                }
                const ChartStretch held = index.heldFor(run.points()[j]);
                goTo(held.from, run.value(j));
                goTo(held.to, run.value(j));
            }
        }
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
