// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/wordendings.h"

#include <algorithm>

namespace Quipu {

void WordEndings::fill(const QJsonArray &endings)
{
    for (const QJsonValue &value : endings) {
        const QString ending = value.toString();
        m_lastLetters |= ending.isEmpty() ? ~0ull : bitOf(ending.back());
        m_endings.append(ending);
    }
}

bool WordEndings::endsOne(QStringView word) const
{
    return std::any_of(m_endings.begin(), m_endings.end(),
                       [word](const QString &ending) { return word.endsWith(ending); });
}

} // namespace Quipu
