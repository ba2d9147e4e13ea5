// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Quipu {

// Colours that stay readable in light and dark palettes. Ratios are those of WCAG 2.1, section 1.4.3.
constexpr double readableContrast = 4.5;

double contrastRatio(const QColor &one, const QColor &other);
// The colour itself, or moved towards black or white just so far that it can be read on the background.
QColor readableOn(const QColor &color, const QColor &background, double ratio = readableContrast);
// The base with some of the colour in it: strength 0 is the base, 1 the colour.
QColor tinted(const QColor &base, const QColor &color, double strength);
bool isDark(const QPalette &palette);
// Text of less weight than the palette's own, still readable on base, alternate base and window.
QColor quietText(const QPalette &palette);

} // namespace Quipu
