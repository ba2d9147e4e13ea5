// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartspace.h"

#include <algorithm>

namespace Quipu {

namespace {

// The text cut to as many lines as may be shown, and the height it takes.
struct FittedText
{
    QString text;
    double height;
};

FittedText fitted(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    const QRectF all = metrics.boundingRect({0, 0, width, 1e6}, Qt::TextWordWrap, text);
    const double most = lines * metrics.lineSpacing() + 0.5;
    if (all.height() <= most && all.width() <= width + 0.5)
        return {text, all.height()};
    // Wrapping loses some room at the end of each line.
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width * (lines - 0.3 * (lines - 1)));
    return {cut, std::min(most, metrics.boundingRect({0, 0, width, 1e6}, Qt::TextWordWrap, cut).height())};
}

} // namespace

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
    const FittedText fit = fitted(text, chartFont(look, role), space.rect.width(), lines);
    const double gap = look.font.pixelSize() * 0.35;
    if (text.isEmpty() || !space.hasRoomFor(fit.height + gap))
        return;
    QRectF rect = atTop ? space.takeTop(fit.height + gap) : space.takeBottom(fit.height + gap);
    rect.setHeight(fit.height);
    if (!atTop)
        rect.translate(0, gap);
    frame.texts.push_back({rect, fit.text, role, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)});
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
