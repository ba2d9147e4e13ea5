// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/blockplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

BlockPlaces::BlockPlaces(const WebPage &page, const PageText &text, const std::vector<QString> &kinds)
    : m_page(page)
    , m_text(text)
    , m_kinds(kinds)
{
    constexpr size_t aboveTitle = 6, intoArticle = 4;
    size_t title = kinds.size(), body = kinds.size();
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == "title"_L1 && body == kinds.size())
            title = i; // the last above the article: those before it are in menus
        if (kinds[i].isEmpty()) {
            body = std::min(body, i);
            m_bodyPast = i + 1;
        }
    }
    const size_t anchor = std::min(title, body);
    m_headFirst = anchor > aboveTitle ? anchor - aboveTitle : 0;
    m_headPast = std::min(kinds.size(), (body == kinds.size() ? anchor : body) + intoArticle);
}

size_t BlockPlaces::blockOf(int node) const
{
    const auto found = std::lower_bound(m_text.blocks.begin(), m_text.blocks.end(), node,
                                        [](const PageBlock &block, int at) { return block.last < at; });
    return size_t(found - m_text.blocks.begin());
}

bool BlockPlaces::isOfArticle(size_t block) const
{
    if (block >= m_kinds.size())
        return false;
    const QString &kind = m_kinds[block];
    return kind != "comments"_L1 && kind != "related"_L1 && kind != "navigation"_L1 && kind != "advertisement"_L1
        && kind != "newsletter"_L1 && kind != "notice"_L1;
}

bool BlockPlaces::belongsToArticle(int node) const
{
    if (m_page.tag(node) == GUMBO_TAG_META)
        return true;
    const size_t block = blockOf(node);
    return block < m_kinds.size() && m_text.blocks[block].first < m_page.node(node).end && isOfArticle(block);
}

bool BlockPlaces::isCaption(int node) const
{
    const size_t block = blockOf(node);
    return block < m_kinds.size() && m_kinds[block] == "photo_caption"_L1;
}

} // namespace Quipu
