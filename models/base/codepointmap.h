// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Quipu {

// Converts offsets between the program's UTF-16 code units and the code points that files and JSON use. Built once a
// text, O(n); each question is O(log s) with s the number of surrogate pairs. An offset inside a pair, or outside the
// text, is moved to the nearest sound one before it.
class CodePointMap final
{
public:
    explicit CodePointMap(QStringView text);

    qsizetype toCodePoint(qsizetype utf16) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    TextSpan toCodePoints(const TextSpan &span) const { return {toCodePoint(span.start), toCodePoint(span.end)}; }
    TextSpan toUtf16(const TextSpan &span) const { return {toUtf16(span.start), toUtf16(span.end)}; }
    qsizetype codePoints() const { return m_length - qsizetype(m_pairs.size()); }

private:
    std::vector<qsizetype> m_pairs; // UTF-16 offset of the high half of each surrogate pair
    qsizetype m_length = 0;
};

} // namespace Quipu
