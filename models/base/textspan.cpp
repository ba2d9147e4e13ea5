// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textspan.h"

namespace Quipu {

TextSpan trimmed(TextSpan span, QStringView text)
{
    while (span.start < span.end && text[span.end - 1].isSpace())
        --span.end;
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    return span;
}

} // namespace Quipu
