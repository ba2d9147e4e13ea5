// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/spanindex.h"
#include "views/reader/textmark.h"

namespace Quipu {

// Everything that is painted over the open article. A plain holder; spans are the text's.
struct PaintedMarks
{
    SpanIndex<TextMark> mentions;
    SpanIndex<TextMark> figures;
    SpanIndex<PlainSpan> notes; // of marks that have one
    SpanIndex<PlainSpan> searchHits; // of the corpus search
    SpanIndex<PlainSpan> findHits; // of the find bar
    TextSpan lit; // a sentence that was gone to
    TextSpan litFigure; // the figure that is lit wherever it is shown
    MarkLayer active = MarkLayer::Mentions; // the one with a background
};

} // namespace Quipu
