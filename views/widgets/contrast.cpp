// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/contrast.h"

#include <cmath>

namespace Quipu {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readableOn(const QColor &color, const QColor &background, double ratio)
{
    const QColor black(Qt::black), white(Qt::white);
    const QColor target = contrastRatio(black, background) > contrastRatio(white, background) ? black : white;
    for (double strength = 0; strength < 1; strength += 0.05) {
        const QColor candidate = tinted(color, target, strength);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return target;
}

QColor tinted(const QColor &base, const QColor &color, double strength)
{
    const auto mix = [strength](float from, float to) { return float(from + (to - from) * strength); };
    const QColor a = base.toRgb(), b = color.toRgb();
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text), base = palette.color(QPalette::Base);
    QColor quiet = readableOn(tinted(text, base, 0.4), base);
    for (const auto role : {QPalette::AlternateBase, QPalette::Window}) {
        const QColor ground = palette.color(role);
        if (contrastRatio(text, ground) >= readableContrast) // else it is not for this text
            quiet = readableOn(quiet, ground);
    }
    return quiet;
}

} // namespace Quipu
