// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartspace.h"

#include "views/charts/wrappedtext.h"

#include <algorithm>

namespace Quipu {

QRectF ChartSpace::takeTop(double height)
{
    const QRectF taken(rect.left(), rect.top(), rect.width(), height);
    rect.setTop(rect.top() + height);
    return taken;
}

QRectF ChartSpace::takeBottom(double height)
{
    rect.setBottom(rect.bottom() - height);
    return {rect.left(), rect.bottom(), rect.width(), height};
}

void addWrapped(ChartFrame &frame, ChartSpace &space, const ChartLook &look, const QString &text, ChartText::Role role,
                int lines, bool atTop)
{
    const WrappedText fit = wrappedText(text, chartFont(look, role), space.rect.width(), lines);
    const double gap = look.font.pixelSize() * 0.35;
    if (text.isEmpty() || !space.hasRoomFor(fit.height + gap))
        return;
    QRectF rect = atTop ? space.takeTop(fit.height + gap) : space.takeBottom(fit.height + gap);
    rect.setHeight(fit.height);
    if (!atTop)
        rect.translate(0, gap);
    frame.texts.push_back({rect, fit.text, role, fit.alignment});
}

void addLine(ChartFrame &frame, const ChartLook &look, const QRectF &rect, const QString &text, ChartText::Role role,
             Qt::Alignment alignment)
{
    const QFontMetricsF metrics(chartFont(look, role));
    frame.texts.push_back({rect, metrics.elidedText(text, Qt::ElideRight, rect.width()), role, int(alignment)});
}

double widestLabel(const std::vector<ChartTick> &ticks, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const ChartTick &tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

} // namespace Quipu
