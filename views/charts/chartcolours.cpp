// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcolours.h"

#include "views/charts/chartpalettes.h"

namespace Quipu {

namespace {

QColor mixed(const QColor &colour, const QColor &ground, double strength)
{
    const auto channel = [strength](double a, double b) { return float(a * strength + b * (1 - strength)); };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()), channel(colour.greenF(), ground.greenF()),
                            channel(colour.blueF(), ground.blueF()));
}

ChartColours coloursOn(const QColor &background, const QColor &text, const QColor &highlight)
{
    return {background,
            text,
            mixed(text, background, 0.72),
            mixed(text, background, 0.16),
            highlight,
            paletteColours({}, background)};
}

} // namespace

ChartColours ChartColours::of(ChartTheme theme)
{
    switch (theme) {
    case ChartTheme::Light:
        return coloursOn(QRgb(0xfffcfcfc), QRgb(0xff232629), QRgb(0xffb00020));
    case ChartTheme::Dark:
        return coloursOn(QRgb(0xff1b1e20), QRgb(0xfffcfcfc), QRgb(0xffffd54f));
    case ChartTheme::Print:
        break;
    }
    return coloursOn(Qt::white, Qt::black, QRgb(0xffb00020));
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Base);
    const bool isDark = background.lightnessF() < 0.5f;
    return coloursOn(background, palette.color(QPalette::Text), isDark ? QRgb(0xffffd54f) : QRgb(0xffb00020));
}

QColor ChartColours::ofSeries(size_t index) const
{
    const QColor colour = series[qsizetype(index) % series.size()];
    // The next round of series: the same hues, nearer to the text.
    return qsizetype(index) < series.size() ? colour : mixed(colour, text, 0.6);
}

QColor ChartColours::tint(const QColor &colour, double strength) const
{
    return mixed(colour, background, strength);
}

QColor ChartColours::ground() const
{
    QColor ground = background;
    ground.setAlphaF(0.75f);
    return ground;
}

} // namespace Quipu
