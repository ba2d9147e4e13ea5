// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codepointmap.h"

#include <algorithm>

namespace Quipu {

CodePointMap::CodePointMap(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_length);
    // Inside a pair, the pair itself counts as before, which gives the code point that the pair is.
    return utf16 - (std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16) - m_pairs.begin());
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, codePoints());
    // The k-th pair starts at code point m_pairs[k] - k; those that start before `codePoint` each add one unit.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - qsizetype(middle) < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + qsizetype(low);
}

} // namespace Quipu
