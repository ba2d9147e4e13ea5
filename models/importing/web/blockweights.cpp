// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/blockweights.h"

#include "models/corpus/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isDenseScript(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() <= 0xD7FF;
}

bool holdsSentence(QStringView words)
{
    return endsAsSentence(words) || words.contains(", "_L1) || words.contains(". "_L1)
        || std::any_of(words.begin(), words.end(), [](QChar c) { return u"。、，،؟।"_s.contains(c); });
}

// A paragraph counts whole, a short line or what is half links little, a heading or a link not at all.
double runningText(const PageBlock &block, QStringView text)
{
    constexpr double shortest = 25, whole = 80;
    const QStringView words = block.span.in(text);
    const double letters = lettersOfScript(words);
    const double own = letters * (1 - linkedShare(block));
    if (block.role == PageBlock::Role::Heading || letters < shortest || linkedShare(block) > 0.5)
        return 0;
    const bool isSentence = holdsSentence(words);
    double weight = letters >= whole && isSentence ? own : isSentence ? own * 0.6 : own * 0.2;
    if (block.role == PageBlock::Role::Row)
        weight *= 0.3;
    else if (block.role == PageBlock::Role::ListItem)
        weight *= 0.6;
    return weight;
}

} // namespace

double lettersOfScript(QStringView words)
{
    constexpr double denseLetter = 2.5;
    const auto dense = std::count_if(words.begin(), words.end(), isDenseScript);
    return double(words.size() - dense) + double(dense) * denseLetter;
}

double linkedShare(const PageBlock &block)
{
    return double(block.linked) / double(std::max<qsizetype>(1, block.span.length()));
}

BlockWeights::BlockWeights(const PageText &text, const std::vector<QString> &parts, Measure measure)
    : m_sums(1, 0)
    , m_letters(1, 0)
    , m_linked(1, 0)
{
    for (size_t i = 0; i < text.blocks.size(); ++i) {
        const PageBlock &block = text.blocks[i];
        const bool counts = parts.empty() || parts[i].isEmpty();
        m_first.push_back(block.first);
        const double weight = !counts      ? 0
            : measure == Measure::AllWords ? double(block.span.length() - block.linked)
                                           : runningText(block, text.text);
        m_sums.push_back(m_sums.back() + weight);
        m_letters.push_back(m_letters.back() + block.span.length());
        m_linked.push_back(m_linked.back() + block.linked);
    }
}

std::pair<size_t, size_t> BlockWeights::blocksBelow(const WebPage &page, int node) const
{
    const auto first = std::lower_bound(m_first.begin(), m_first.end(), node);
    const auto past = std::lower_bound(first, m_first.end(), page.node(node).end);
    return {size_t(first - m_first.begin()), size_t(past - m_first.begin())};
}

double BlockWeights::below(const WebPage &page, int node) const
{
    const auto [first, past] = blocksBelow(page, node);
    return m_sums[past] - m_sums[first];
}

qsizetype BlockWeights::lettersBelow(const WebPage &page, int node) const
{
    const auto [first, past] = blocksBelow(page, node);
    return m_letters[past] - m_letters[first];
}

double BlockWeights::linkedShareBelow(const WebPage &page, int node) const
{
    const auto [first, past] = blocksBelow(page, node);
    return double(m_linked[past] - m_linked[first])
        / double(std::max<qsizetype>(1, m_letters[past] - m_letters[first]));
}

} // namespace Quipu
