// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QColor>

#include <tuple>

namespace Quipu {

// What the reader paints over the text, lowest layer first.
enum class MarkLayer { Boilerplate, Heading, Mention, Figure, Hit, Light, LitFigure };
constexpr int markLayerCount = 7;

// One stretch of one layer. Firm: a person has looked at it (accepted, confirmed).
struct TextMark
{
    TextSpan span;
    QColor color; // mentions: their type's
    bool isFirm = false;

    bool operator==(const TextMark &) const = default;
    bool operator<(const TextMark &other) const
    {
        return std::tuple(span, isFirm, color.rgba()) < std::tuple(other.span, other.isFirm, other.color.rgba());
    }
};

} // namespace Quipu
