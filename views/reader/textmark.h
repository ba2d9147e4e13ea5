// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QColor>

namespace Quipu {

// What is painted over the text: entities and figures, one of them with a background, the other with lines or boxes.
enum class MarkLayer { Mentions, Figures };

// One stretch that is painted. Firm: a person has looked at it (accepted, confirmed).
struct TextMark
{
    TextSpan span;
    QColor color; // of its type; figures: none
    bool isFirm = false;
    qint64 mark = 0; // the pieces of a mark with several spans have the same number; 0: it has no others

    bool operator==(const TextMark &) const = default;
};

// A stretch and nothing else: a hit, a note.
struct PlainSpan
{
    TextSpan span;
    bool operator==(const PlainSpan &) const = default;
};

} // namespace Quipu
