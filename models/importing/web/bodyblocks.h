// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/blockweights.h"
#include "models/importing/web/pagebody.h"

namespace Quipu {

// A page's blocks while it is being found out which of them are the article: what each is so far ("" the article's own
// words) and the questions about one that the steps share. Copies no text; what it is made of must live longer.
class BodyBlocks final
{
public:
    BodyBlocks(const WebPage &page, const PageText &text, const ArticleHints &hints, std::vector<QString> kinds);

    const WebPage &page() const { return m_page; }
    const PageText &text() const { return m_text; }
    const ArticleHints &hints() const { return m_hints; }
    const BlockWeights &weights() const { return m_weights; }
    size_t count() const { return m_kinds.size(); }
    const PageBlock &at(size_t i) const { return m_text.blocks[i]; }
    QStringView words(size_t i) const { return at(i).span.in(m_text.text); }
    const QString &kind(size_t i) const { return m_kinds[i]; }

    bool isBody(size_t i) const { return m_kinds[i].isEmpty(); }
    bool isRunning(size_t i) const; // a paragraph of the article, as against a line about it
    bool isTitle(size_t i) const; // the page's title, or nearly
    bool isInsideQuotation(size_t i) const { return m_page.enclosing(at(i).node, GUMBO_TAG_BLOCKQUOTE) >= 0; }

    const std::vector<QString> &kinds() const { return m_kinds; }
    void weighAgain() { m_weights = BlockWeights(m_text, m_kinds); } // the body as it is marked by now
    void mark(size_t i, const QString &kind) { m_kinds[i] = kind; }
    void markBody(size_t first, size_t past, const QString &kind); // those that are the article's so far
    std::vector<QString> taken() { return std::move(m_kinds); }

private:
    const WebPage &m_page;
    const PageText &m_text;
    const ArticleHints &m_hints;
    std::vector<QString> m_kinds;
    BlockWeights m_weights;
    QString m_title; // folded
};

} // namespace Quipu
