// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagetext.h"

namespace Quipu {

// Where an element stands: in the article or beside it, before or after it. Copies nothing; what it is made of must
// live longer.
class BlockPlaces final
{
public:
    BlockPlaces(const WebPage &page, const PageText &text, const std::vector<QString> &kinds);

    size_t
    blockOf(int node) const; // the first that has words of the element or follows it; the number of blocks if none
    // Whether the element is the article's or stands beside its title: not of a comment, a menu or another article.
    bool belongsToArticle(int node) const;
    bool isCaption(int node) const;
    bool isOfArticle(size_t block) const;
    // The blocks between which the credits stand: from above the title to a few paragraphs into the article.
    size_t headFirst() const { return m_headFirst; }
    size_t headPast() const { return m_headPast; }
    size_t bodyPast() const { return m_bodyPast; }

private:
    const WebPage &m_page;
    const PageText &m_text;
    const std::vector<QString> &m_kinds;
    size_t m_headFirst = 0, m_headPast = 0, m_bodyPast = 0;
};

} // namespace Quipu
