// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/markuptext.h"

#include "models/importing/web/webpage.h"

#include <limits>

namespace Quipu {

QString plainOfMarkup(const QString &value)
{
    QString plain = value;
    for (int times = 0; times < 2; ++times) {
        const bool hasTags = plain.contains(u'<') && plain.contains(u'>');
        if (!hasTags && !plain.contains(u'&'))
            break;
        const WebPage page(plain);
        plain = page.textBelow(0, std::numeric_limits<qsizetype>::max());
    }
    return plain;
}

} // namespace Quipu
