// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"

#include "views/charts/chartpalettes.h"

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr double pixelsAPoint = 96.0 / 72;
constexpr int leastPixels = 6, mostPixels = 96;

QList<QColor> coloursOf(const std::vector<Series> &series, const std::vector<size_t> &hues, const ChartColours &colours)
{
    QList<QColor> own;
    for (size_t i = 0; i < series.size(); ++i) {
        const QColor given = QColor::isValidColorName(series[i].colour) ? QColor(series[i].colour) : QColor();
        own.append(given.isValid() ? seriesColourOn(colours.background, given)
                                   : colours.ofSeries(i < hues.size() ? hues[i] : i));
    }
    return own;
}

} // namespace

ChartLook styledLook(ChartLook look, const ChartStyle &style, const std::vector<Series> &series,
                     const std::vector<size_t> &hues)
{
    if (!style.fontFamily.isEmpty())
        look.font.setFamily(style.fontFamily);
    if (style.fontSize > 0)
        look.font.setPixelSize(std::clamp(int(std::lround(style.fontSize * pixelsAPoint)), leastPixels, mostPixels));
    if (style.lineWidth > 0)
        look.lineWidth = std::clamp(style.lineWidth, 0.25, 20.0);
    look.showsValues = style.showsValues;
    look.showsGrid = style.showsGrid;
    if (!style.palette.isEmpty())
        look.colours.series = paletteColours(style.palette, look.colours.background);
    if (!series.empty())
        look.colours.series = coloursOf(series, hues, look.colours);
    return look;
}

} // namespace Quipu
