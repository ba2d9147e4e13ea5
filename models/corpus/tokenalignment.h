// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace Quipu {

// A word, a sign, or a letter of a script that is written without blanks.
struct AlignedToken
{
    TextSpan span;
    quint32 hash = 0;
};
std::vector<AlignedToken> alignedTokens(QStringView text);

// Which token of one text is which of another: by stretches that each has once, the longest first (after Cohen's
// patience diff), then by the longest common sequence within what is left between them; and apart from the order, by
// stretches that went elsewhere. White space does not count. About n log n, whatever the texts. Any lane.
class TokenAlignment final
{
public:
    // Both texts must outlive it. Nothing when stopped.
    static std::optional<TokenAlignment> between(QStringView before, QStringView after, std::stop_token stop = {});

    const std::vector<AlignedToken> &before() const { return m_before; }
    const std::vector<AlignedToken> &after() const { return m_after; }
    qsizetype to(qsizetype before) const { return m_to[size_t(before)]; } // -1: gone
    bool isTaken(qsizetype after) const { return m_from[size_t(after)] >= 0; } // by a token of the text before
    bool hasMoved(qsizetype before) const { return m_hasMoved[size_t(before)]; } // out of the order
    bool isSame(qsizetype before, qsizetype after) const;

private:
    struct Gap
    {
        qsizetype before, beforeEnd, after, afterEnd;
        size_t level = 0;
    };
    using Pair = std::pair<qsizetype, qsizetype>;

    TokenAlignment(QStringView before, QStringView after);
    bool align(std::stop_token stop);
    void trim(Gap &gap);
    std::vector<Pair> anchors(const Gap &gap, qsizetype length) const;
    void alignExactly(const Gap &gap);
    void rejoin(int step);
    void alignMoved(qsizetype length);
    void match(qsizetype before, qsizetype after, bool isMoved = false);

    QStringView m_textBefore, m_textAfter;
    std::vector<AlignedToken> m_before, m_after;
    std::vector<qint32> m_to, m_from;
    std::vector<bool> m_hasMoved;
};

} // namespace Quipu
