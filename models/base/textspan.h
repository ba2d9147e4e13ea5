// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace Quipu {

// A stretch of an article's text: UTF-16 code units from 0, end exclusive. Valid for ever, because the text is fixed at
// import. Converted to code points only at the program's edge (CodePointMap).
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return start <= position && position < end; }
    bool contains(const TextSpan &other) const { return start <= other.start && other.end <= end; }
    bool overlaps(const TextSpan &other) const { return start < other.end && other.start < end; }
    bool fits(qsizetype textLength) const { return 0 <= start && start < end && end <= textLength; }
    QStringView in(QStringView text) const { return text.sliced(start, end - start); }
    auto operator<=>(const TextSpan &) const = default;
};

// The span without white space at either end; empty at its start when there is nothing else.
TextSpan trimmed(TextSpan span, QStringView text);

} // namespace Quipu
