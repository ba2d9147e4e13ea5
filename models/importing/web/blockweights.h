// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagetext.h"

#include <utility>
#include <vector>

namespace Quipu {

// How much running text stands below an element: letters of sentences that are no links, counted once for all
// elements, so that asking is a matter of a binary search.
class BlockWeights final
{
public:
    enum class Measure { RunningText, AllWords };

    // Blocks that belong to a part other than the body weigh nothing; parts may be empty or one for each block.
    BlockWeights(const PageText &text, const std::vector<QString> &parts, Measure measure = Measure::RunningText);

    std::pair<size_t, size_t> blocksBelow(const WebPage &page, int node) const; // first and past the last
    double below(const WebPage &page, int node) const;
    qsizetype lettersBelow(const WebPage &page, int node) const;
    double linkedShareBelow(const WebPage &page, int node) const; // 0 to 1
    double of(size_t block) const { return m_sums[block + 1] - m_sums[block]; }
    double total() const { return m_sums.back(); }

private:
    std::vector<int> m_first;
    std::vector<double> m_sums;
    std::vector<qsizetype> m_letters, m_linked; // sums
};

// The share of the block's characters that stands in links.
double linkedShare(const PageBlock &block);

// Letters of scripts whose words are not kept apart say as much as several others.
double lettersOfScript(QStringView words);

} // namespace Quipu
