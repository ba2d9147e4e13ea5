// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace Quipu {

// The yardstick of extraction: patterns for numbers and dates, each looked for on its own, as a program without an
// extractor would do it. resources/bench/numberpatterns.json.
class NumberPatterns final
{
public:
    NumberPatterns();

    int count() const { return int(m_patterns.size()); }
    // How many matches all patterns have in the text.
    qsizetype matchesIn(const QString &text) const;

private:
    std::vector<QRegularExpression> m_patterns;
};

} // namespace Quipu
