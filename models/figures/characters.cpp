// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/characters.h"

namespace Quipu {

quint8 unicodeClassOf(QChar c)
{
    constexpr char16_t firstPunctuation = 0x2010, lastPunctuation = 0x2027; // dashes, quotation marks, dots
    if (c >= firstPunctuation && c <= lastPunctuation)
        return 0;
    if (c.isSpace())
        return Space;
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return Letter | (c.isUpper() ? Capital : 0);
    return 0;
}

} // namespace Quipu
