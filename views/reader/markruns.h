// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/paintedmarks.h"

#include <QColor>
#include <QPalette>

#include <vector>

namespace Quipu {

// The backgrounds of a stretch of text: every mark that has one there comes down to one colour a character, the
// innermost of nested ones over the others.
struct MarkRun
{
    TextSpan span;
    QColor background;
    QColor text; // invalid: whatever it is, made readable on the background
};

// In order, touching no stretch twice; what has the palette's own background is left out.
std::vector<MarkRun> markRuns(const PaintedMarks &marks, TextSpan stretch, const QPalette &palette);

const QColor &hitColor(); // of search hits, in the text and at the scroll bar

} // namespace Quipu
