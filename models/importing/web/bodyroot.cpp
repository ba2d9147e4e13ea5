// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/bodyroot.h"

#include "models/importing/web/pagecues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double enoughLetters = 140;

class RootFinder final
{
public:
    RootFinder(const WebPage &page, const BlockWeights &weights, int title, PageKind kind)
        : m_page(page)
        , m_weights(weights)
        , m_total(weights.total())
        , m_title(title)
        , m_kind(kind)
    { }

    std::vector<int> find() const
    {
        if (const int main = isWhole() ? mainElement() : -1; isEnough(main))
            return {main};
        if (const auto stated = statedBodies(); !stated.empty())
            return stated;
        if (const auto named = namedBodies(); !named.empty())
            return named;
        return {descended(startingPoint())};
    }

private:
    bool isWhole() const { return m_kind == PageKind::Manual || m_kind == PageKind::Site; }
    double weight(int node) const { return m_weights.below(m_page, node); }

    template <typename Test> std::vector<int> outermost(Test test) const
    {
        std::vector<int> found;
        for (int node = 0; node < m_page.count();) {
            const bool fits = !m_page.node(node).isText && test(node);
            if (fits)
                found.push_back(node);
            node = fits ? m_page.node(node).end : node + 1;
        }
        return found;
    }

    double sum(const std::vector<int> &nodes) const
    {
        double all = 0;
        for (const int node : nodes)
            all += weight(node);
        return all;
    }

    // itemprop="articleBody"
    std::vector<int> statedBodies() const
    {
        std::vector<int> nodes = outermost([this](int node) {
            const QByteArrayView stated = m_page.bytesOf(node, "itemprop");
            const QString item = stated.isEmpty() ? QString() : QString::fromUtf8(stated);
            return item.contains("articleBody"_L1, Qt::CaseInsensitive) && m_page.tag(node) != GUMBO_TAG_META;
        });
        const double all = sum(nodes);
        if (all < enoughLetters || all < m_total * 0.35)
            return {};
        return nodes;
    }

    // class="entry-content"
    std::vector<int> namedBodies() const
    {
        const PageCues &cues = PageCues::shared();
        int best = -1;
        std::vector<int> named;
        for (int node = 0; node < m_page.count(); ++node) {
            const GumboTag tag = m_page.tag(node);
            const bool isBox
                = !m_page.node(node).isText && tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && isBlockTag(tag);
            if (!isBox || weight(node) < enoughLetters
                || !cues.ofNames(QString(m_page.attribute(node, "class") + u' ' + m_page.attribute(node, "id"))).isBody)
                continue;
            named.push_back(node);
            if (best < 0 || weight(node) > weight(best))
                best = node;
        }
        if (best < 0)
            return {};
        if (const int whole = wholeOfPieces(best, named); whole > 0 && m_kind != PageKind::Article)
            return {whole};
        best = underTitle(best, named);
        // The innermost that holds nearly as much.
        for (const int node : named) {
            if (m_page.isBelow(node, best) && weight(node) >= weight(best) * 0.85)
                best = node;
        }
        std::vector<int> roots = withTwins(best, named);
        return sum(roots) < (m_total - otherArticles(best, named)) * 0.5 ? std::vector<int>() : roots;
    }

    // Sections of one page, each with a text box of its own: all that holds them. Articles one below the other have a
    // top heading each. 0 where there are no such pieces.
    int wholeOfPieces(int best, const std::vector<int> &named) const
    {
        constexpr size_t fewest = 3;
        std::vector<int> pieces;
        for (const int node : named) {
            const bool isPiece = m_page.attribute(node, "class") == m_page.attribute(best, "class")
                && (pieces.empty() || !m_page.isBelow(node, pieces.back()));
            if (isPiece)
                pieces.push_back(node);
        }
        size_t topHeadings = 0;
        for (int node = 0; node < m_page.count(); ++node)
            topHeadings += !m_page.node(node).isText && m_page.tag(node) == GUMBO_TAG_H1;
        if (pieces.size() < fewest || topHeadings >= pieces.size())
            return 0;
        int whole = m_page.node(pieces.front()).parent;
        while (whole > 0 && m_page.node(whole).end <= pieces.back())
            whole = m_page.node(whole).parent;
        return whole;
    }

    // Pages that go on with the next article have several of one name: meant is the first below the title.
    int underTitle(int best, const std::vector<int> &named) const
    {
        if (m_title < 0)
            return best;
        const auto below = std::find_if(named.begin(), named.end(), [&](int node) {
            return node > m_title && m_page.attribute(node, "class") == m_page.attribute(best, "class");
        });
        return below != named.end() && !m_page.isBelow(best, *below) && m_title < best ? *below : best;
    }

    double otherArticles(int best, const std::vector<int> &named) const
    {
        double others = 0;
        for (const int node : named) {
            const bool isOther = node != best && !m_page.isBelow(node, best) && !m_page.isBelow(best, node)
                && m_page.attribute(node, "class") == m_page.attribute(best, "class");
            others += isOther ? weight(node) : 0;
        }
        return others;
    }

    // An article in several boxes of the same name, side by side: what stands between them belongs to it.
    std::vector<int> withTwins(int best, const std::vector<int> &named) const
    {
        constexpr double mostOfParent = 0.6;
        std::vector<int> roots;
        const int parent = m_page.node(best).parent;
        for (const int node : named) {
            const bool isTwin = m_page.node(node).parent == parent
                && m_page.attribute(node, "class") == m_page.attribute(best, "class");
            if (node == best || isTwin)
                roots.push_back(node);
        }
        const bool isWhole = roots.size() > 1 && parent > 0 && m_page.tag(parent) != GUMBO_TAG_BODY
            && sum(roots) >= weight(parent) * mostOfParent;
        return isWhole ? std::vector<int> {parent} : roots;
    }

    int startingPoint() const
    {
        const std::vector<int> articles = outermost([this](int node) { return m_page.tag(node) == GUMBO_TAG_ARTICLE; });
        const auto titled = std::find_if(articles.begin(), articles.end(),
                                         [this](int node) { return m_title >= 0 && m_page.isBelow(m_title, node); });
        if (titled != articles.end()
            && weight(*titled) >= std::max(enoughLetters, (m_total - sum(articles) + weight(*titled)) * 0.5))
            return *titled;
        const int article = heaviest(articles);
        if (isEnough(article))
            return article;
        const int main = mainElement();
        return isEnough(main) ? main : 0;
    }

    int mainElement() const
    {
        return heaviest(outermost(
            [this](int node) { return m_page.tag(node) == GUMBO_TAG_MAIN || m_page.bytesOf(node, "role") == "main"; }));
    }

    int heaviest(const std::vector<int> &nodes) const
    {
        const auto lighter = [this](int a, int b) { return weight(a) < weight(b); };
        const auto best = std::max_element(nodes.begin(), nodes.end(), lighter);
        return best == nodes.end() ? -1 : *best;
    }

    // Half of the page's words, or less where the page's title stands over them.
    bool isEnough(int node) const
    {
        if (node < 0)
            return false;
        const double share = holdsTopHeading(node) ? 0.3 : 0.5;
        return weight(node) >= std::max(enoughLetters, m_total * share);
    }

    bool holdsTopHeading(int node) const
    {
        for (int i = node; i < m_page.node(node).end; ++i) {
            if (m_page.tag(i) == GUMBO_TAG_H1)
                return true;
        }
        return false;
    }

    // Down to the smallest element that holds nearly all; a single paragraph is no such element.
    int descended(int root) const
    {
        constexpr double nearlyAll = 0.86;
        for (;;) {
            int main = -1;
            for (int child = root + 1; child < m_page.node(root).end; child = m_page.node(child).end) {
                if (!m_page.node(child).isText && (main < 0 || weight(child) > weight(main)))
                    main = child;
            }
            if (main < 0 || weight(main) < weight(root) * nearlyAll || !isContainer(main))
                return root;
            root = main;
        }
    }

    bool isContainer(int node) const
    {
        const GumboTag tag = m_page.tag(node);
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE
            || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL
            || !(isBlockTag(tag) || tag == GUMBO_TAG_UNKNOWN || tag == GUMBO_TAG_FONT || tag == GUMBO_TAG_SPAN))
            return false;
        const auto [first, past] = m_weights.blocksBelow(m_page, node);
        return past - first > 1;
    }

    const WebPage &m_page;
    const BlockWeights &m_weights;
    double m_total;
    int m_title;
    PageKind m_kind;
};

} // namespace

std::vector<int> bodyRoots(const WebPage &page, const BlockWeights &weights, int title, PageKind kind)
{
    return RootFinder(page, weights, title, kind).find();
}

} // namespace Quipu
