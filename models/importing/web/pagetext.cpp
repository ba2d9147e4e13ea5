// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagetext.h"

#include "models/importing/web/pagevisibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

bool isCellTag(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

// A row of data, as against a row that lays out the page: no block of text in it, and no long cells.
bool isDataRow(const WebPage &page, int row)
{
    constexpr qsizetype longestCell = 300;
    qsizetype cell = 0;
    for (int i = row + 1; i < page.node(row).end; ++i) {
        if (page.node(i).isText) {
            cell += page.ownText(i).simplified().size();
        } else if (isCellTag(page.tag(i))) {
            cell = 0;
        } else if (isBlockTag(page.tag(i)) && page.tag(i) != GUMBO_TAG_P && page.tag(i) != GUMBO_TAG_DIV) {
            return false;
        }
        if (cell > longestCell)
            return false;
    }
    return true;
}

class PageRenderer final
{
public:
    PageRenderer(const WebPage &page, const std::vector<char> &left)
        : m_page(page)
        , m_left(left)
    { }

    PageText render()
    {
        for (int i = 0; i < m_page.count();) {
            while (!m_open.empty() && m_open.back().end <= i)
                leave();
            if (m_left[size_t(i)]) {
                if (isBlockTag(m_page.tag(i)) && !m_page.node(i).isText)
                    endBlock();
                i = m_page.node(i).end;
                continue;
            }
            if (m_page.node(i).isText)
                addText(i);
            else
                enter(i);
            ++i;
        }
        while (!m_open.empty())
            leave();
        endBlock();
        return std::move(m_done);
    }

private:
    struct Open
    {
        int node;
        int end;
        bool breaks;
        bool isRow;
    };

    void enter(int node)
    {
        const GumboTag tag = m_page.tag(node);
        if (tag == GUMBO_TAG_BR) {
            addLineBreak();
            return;
        }
        const bool inRow = m_row >= 0;
        const bool isRow = !inRow && tag == GUMBO_TAG_TR && isDataRow(m_page, node);
        const bool breaks = isBlockTag(tag) && !inRow;
        if (breaks)
            endBlock();
        if (isRow)
            m_row = node;
        else if (inRow && isCellTag(tag) && !m_line.isEmpty())
            m_line += u'\t';
        else if (inRow && isBlockTag(tag))
            m_isSpaceDue = true;
        if (tag == GUMBO_TAG_A) {
            ++m_links;
            m_link = node;
            m_isLinkWithin = m_page.bytesOf(node, "href").startsWith('#');
        }
        m_preformatted += tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA;
        m_open.push_back({node, m_page.node(node).end, breaks, isRow});
    }

    void leave()
    {
        const Open open = m_open.back();
        const GumboTag tag = m_page.tag(open.node);
        if (open.breaks)
            endBlock(); // while it is known what the block stands in
        m_open.pop_back();
        if (open.isRow)
            m_row = -1;
        else if (m_row >= 0 && isBlockTag(tag))
            m_isSpaceDue = true;
        m_links -= tag == GUMBO_TAG_A;
        m_preformatted -= tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA;
    }

    void addLineBreak()
    {
        if (m_row >= 0) {
            m_isSpaceDue = true;
            return;
        }
        const bool isSecond = m_line.endsWith(u'\n');
        if (isSecond && m_preformatted == 0)
            endBlock();
        else if (!m_line.isEmpty())
            m_line += u'\n';
        m_isSpaceDue = false;
    }

    void addText(int node)
    {
        const QString text = m_page.ownText(node);
        const qsizetype before = m_line.size();
        for (qsizetype i = 0; i < text.size(); ++i)
            addCharacter(text, i);
        if (m_line.size() == before)
            return;
        if (m_first < 0) {
            m_first = node;
            m_firstHeading = openHeading();
        }
        m_last = node;
        if (m_links > 0 && !(m_firstHeading > 0 && m_isLinkWithin)) {
            m_linked += m_line.size() - before;
            m_linkCount += m_link != m_countedLink;
            m_countedLink = m_link;
        }
    }

    void addCharacter(const QString &text, qsizetype i)
    {
        const QChar c = text[i];
        if (c == u'\u00AD' || c == u'\uFEFF' || c == u'\u200B' || c == u'\u2060' || c.isNull())
            return;
        if (m_preformatted > 0 && c != u'\r') {
            m_line += c;
            return;
        }
        const bool isSpace = c.isSpace();
        if (isSpace && bindsDigits(text, i)) {
            flushSpace();
            m_line += c;
        } else if (isSpace) {
            m_isSpaceDue = true;
        } else {
            flushSpace();
            m_line += c;
        }
    }

    // "10 000" with a space that does not break is one number.
    static bool bindsDigits(const QString &text, qsizetype i)
    {
        const bool isBinding = text[i] == u'\u00A0' || text[i] == u'\u202F' || text[i] == u'\u2009';
        return isBinding && i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
    }

    void flushSpace()
    {
        const bool isLineStart = m_line.isEmpty() || m_line.back() == u'\n' || m_line.back() == u'\t';
        if (m_isSpaceDue && !isLineStart)
            m_line += u' ';
        m_isSpaceDue = false;
    }

    int openHeading() const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (const int level = headingLevel(m_page.tag(open->node)))
                return level;
            if (isBlockTag(m_page.tag(open->node)) && m_page.tag(open->node) != GUMBO_TAG_DIV)
                return 0;
        }
        return 0;
    }

    void endBlock()
    {
        TextSpan inside = trimmed({0, m_line.size()}, m_line);
        if (m_preformatted > 0) // the first line's indent counts
            inside.start = m_line.lastIndexOf(u'\n', inside.start) + 1;
        const bool hasWords = std::any_of(m_line.cbegin(), m_line.cend(), [](QChar c) { return !c.isSpace(); });
        if (hasWords && m_first >= 0)
            keep(inside);
        m_line.clear();
        m_isSpaceDue = false;
        m_first = m_last = -1;
        m_linked = 0;
        m_linkCount = 0;
        m_countedLink = -1;
    }

    void keep(TextSpan inside)
    {
        PageBlock block;
        block.node = commonAncestor(m_first, m_last);
        block.first = m_first;
        block.last = m_last;
        block.level = m_firstHeading;
        block.linked = std::min(m_linked, inside.length());
        block.links = m_linkCount;
        if (m_row >= 0) {
            block.role = PageBlock::Role::Row;
            block.group = m_page.enclosing(m_row, GUMBO_TAG_TABLE);
        } else if (block.level > 0) {
            block.role = PageBlock::Role::Heading;
        } else if (m_preformatted > 0) {
            block.role = PageBlock::Role::Preformatted;
        } else {
            placeInList(block);
        }
        const bool touches = !m_done.blocks.empty() && block.group >= 0 && m_done.blocks.back().group == block.group;
        if (!m_done.text.isEmpty())
            m_done.text += touches ? u"\n"_s : u"\n\n"_s;
        block.span.start = m_done.text.size();
        m_done.text += inside.in(m_line);
        block.span.end = m_done.text.size();
        m_done.blocks.push_back(block);
    }

    // The outermost list, so that lists in lists stand together.
    void placeInList(PageBlock &block) const
    {
        bool isItem = false;
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            const GumboTag tag = m_page.tag(open->node);
            if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD)
                isItem = true;
            else if (isItem && (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL))
                block.group = open->node;
            else if (tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE
                     || tag == GUMBO_TAG_TD)
                break;
        }
        if (isItem)
            block.role = PageBlock::Role::ListItem;
    }

    int commonAncestor(int first, int last) const
    {
        int node = m_page.node(first).parent;
        while (node > 0 && m_page.node(node).end <= last)
            node = m_page.node(node).parent;
        return std::max(node, 0);
    }

    const WebPage &m_page;
    const std::vector<char> &m_left;
    PageText m_done;
    std::vector<Open> m_open;
    QString m_line;
    bool m_isSpaceDue = false, m_isLinkWithin = false; // the last link leads to a place in the page
    int m_row = -1, m_links = 0, m_preformatted = 0;
    int m_first = -1, m_last = -1, m_firstHeading = 0, m_linkCount = 0, m_link = -1, m_countedLink = -1;
    qsizetype m_linked = 0;
};

} // namespace

PageText renderPage(const WebPage &page)
{
    return PageRenderer(page, nodesLeftOut(page)).render();
}

} // namespace Quipu
