// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pageparts.h"

#include "models/importing/web/blockweights.h"
#include "models/importing/web/pagecues.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct NamedTag
{
    GumboTag tag;
    const char *part;
    bool isStrong;
};

constexpr NamedTag namedTags[] = {
    {GUMBO_TAG_NAV, "navigation", true},           {GUMBO_TAG_MENU, "navigation", true},
    {GUMBO_TAG_FOOTER, "page_footer", true},       {GUMBO_TAG_ASIDE, "related", true},
    {GUMBO_TAG_FIGCAPTION, "photo_caption", true}, {GUMBO_TAG_BUTTON, "navigation", true},
    {GUMBO_TAG_FORM, "newsletter", false},         {GUMBO_TAG_FIELDSET, "navigation", false},
    {GUMBO_TAG_LABEL, "navigation", false},        {GUMBO_TAG_LEGEND, "navigation", false},
    {GUMBO_TAG_HEADER, "page_header", false},      {GUMBO_TAG_ADDRESS, "author_credit", false},
    {GUMBO_TAG_TIME, "publication_date", false},
};

class PartFinder final
{
public:
    PartFinder(const WebPage &page, const PageText &text, const std::vector<int> &posts, bool isWhole)
        : m_page(page)
        , m_text(text)
        , m_cues(PageCues::shared())
        , m_weights(text, {})
        , m_posts(posts)
        , m_isWhole(isWhole)
        , m_parts(text.blocks.size())
    { }

    std::vector<QString> find()
    {
        for (int node = 0; node < m_page.count();) {
            const QString part = m_page.node(node).isText ? QString() : partOf(node);
            if (part.isEmpty()) {
                ++node;
                continue;
            }
            const auto [first, past] = m_weights.blocksBelow(m_page, node);
            for (size_t block = first; block < past; ++block) {
                if (m_text.blocks[block].last < m_page.node(node).end && !isSubheading(block, part))
                    m_parts[block] = part;
            }
            node = m_page.node(node).end;
        }
        if (m_posts.empty())
            markBelowHeadings();
        return std::move(m_parts);
    }

private:
    // Articles have headers in their middle, too.
    bool isSubheading(size_t block, const QString &part) const
    {
        const PageBlock &here = m_text.blocks[block];
        return (part == "page_header"_L1 || part == "navigation"_L1) && here.level > 1 && here.links == 0
            && m_page.enclosing(here.node, GUMBO_TAG_NAV) < 0;
    }

    QString partOf(int node)
    {
        const GumboTag tag = m_page.tag(node);
        if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_MAIN
            || holdsPost(node))
            return {};
        const bool hasRole = !m_page.bytesOf(node, "role").isEmpty();
        const QString role = hasRole ? m_cues.partOfRole(m_page.attribute(node, "role")) : QString();
        if (!role.isEmpty() && isPlausible(node, role, true))
            return role;
        const PageCue &cue = cueOf(node);
        const bool isCreditBox = cue.part == "comments"_L1 && holdsAuthor(node); // "12 comments" beside the byline
        if (!cue.part.isEmpty() && !isCreditBox && isPlausible(node, cue.part, cue.isStrong))
            return cue.part;
        if (tag == GUMBO_TAG_FIGURE && !cue.isBody && holdsPicture(node) && isPlausible(node, u"photo_caption"_s, true))
            return u"photo_caption"_s;
        if (m_page.bytesOf(node, "itemprop") == "comment" && isPlausible(node, u"comments"_s, true))
            return u"comments"_s;
        const auto named = std::find_if(std::begin(namedTags), std::end(namedTags),
                                        [tag](const NamedTag &known) { return known.tag == tag; });
        const bool isOfQuotation = tag == GUMBO_TAG_FOOTER && m_page.enclosing(node, GUMBO_TAG_BLOCKQUOTE) >= 0;
        if (named != std::end(namedTags) && !cue.isBody && !isOfQuotation) {
            const QString part = QString::fromLatin1(named->part);
            if (isPlausible(node, part, named->isStrong))
                return part;
        }
        return {};
    }

    // Names repeat all over a page.
    const PageCue &cueOf(int node)
    {
        const QByteArray names
            = m_page.bytesOf(node, "class").toByteArray() + ' ' + m_page.bytesOf(node, "id").toByteArray();
        auto known = m_known.find(names);
        if (known == m_known.end())
            known = m_known.insert(names, m_cues.ofNames(QString::fromUtf8(names)));
        return *known;
    }

    // Strong names are believed unless they hold the article; weak ones only of short or linked words.
    bool isPlausible(int node, const QString &part, bool isStrong) const
    {
        constexpr double mostOfPage = 0.4, mostOfComments = 0.93;
        constexpr qsizetype shortLetters = 160;
        const double weight = m_weights.below(m_page, node);
        if (!isStrong) {
            const qsizetype letters = m_weights.lettersBelow(m_page, node);
            if (part == "page_header"_L1 && holdsTitle(node))
                return false; // its lines are told apart one by one
            return weight < m_weights.total() * 0.2
                && ((!m_isWhole && letters < shortLetters && weight < shortLetters / 2.0)
                    || m_weights.linkedShareBelow(m_page, node) > 0.5);
        }
        if (part == "photo_caption"_L1 && holdsParagraph(node))
            return false; // "gallery-item": a picture with its chapter
        const double most = part == "comments"_L1 ? mostOfComments : mostOfPage;
        return weight == 0 || (weight <= m_weights.total() * most && !(weight > 400 && holdsTitle(node)));
    }

    // A paragraph longer than captions are, outside of figures.
    bool holdsParagraph(int node) const
    {
        constexpr double longestCaption = 220;
        const auto [first, past] = m_weights.blocksBelow(m_page, node);
        for (size_t i = first; i < past; ++i) {
            if (m_weights.of(i) > longestCaption && m_page.enclosing(m_text.blocks[i].node, GUMBO_TAG_FIGURE) < 0
                && m_page.tag(m_text.blocks[i].node) == GUMBO_TAG_P)
                return true;
        }
        return false;
    }

    bool holdsPost(int node) const
    {
        const auto post = std::lower_bound(m_posts.begin(), m_posts.end(), node);
        return post != m_posts.end() && *post < m_page.node(node).end;
    }

    bool holdsAuthor(int node) const
    {
        constexpr qsizetype longestBox = 200;
        if (m_weights.lettersBelow(m_page, node) > longestBox)
            return false;
        for (int i = node; i < m_page.node(node).end; ++i) {
            if (m_page.bytesOf(i, "rel") == "author")
                return true;
        }
        return false;
    }

    // And no table, program or quotation, which figures hold too.
    bool holdsPicture(int node) const
    {
        bool hasPicture = false;
        for (int i = node + 1; i < m_page.node(node).end; ++i) {
            const GumboTag tag = m_page.tag(i);
            if (tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_LI)
                return false;
            hasPicture = hasPicture || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_IFRAME;
        }
        return hasPicture;
    }

    bool holdsTitle(int node) const
    {
        for (int i = node; i < m_page.node(node).end; ++i) {
            if (m_page.tag(i) == GUMBO_TAG_H1 || (m_page.tag(i) == GUMBO_TAG_ARTICLE && i > node))
                return true;
        }
        return false;
    }

    // "Related articles" and what stands under it.
    void markBelowHeadings()
    {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const PageBlock &block = m_text.blocks[i];
            if (!m_parts[i].isEmpty())
                continue;
            const QString part = m_cues.partUnderHeading(block.span.in(m_text.text));
            if (!part.isEmpty() && standsAlone(block))
                markFrom(i, part);
        }
    }

    // A heading, or a line that is bold or a link throughout, or one that is all there is in its element.
    bool standsAlone(const PageBlock &block) const
    {
        return block.role != PageBlock::Role::Row && block.role != PageBlock::Role::Preformatted;
    }

    void markFrom(size_t heading, const QString &part)
    {
        const int section = sectionOf(m_text.blocks[heading]);
        const bool isHeading = m_text.blocks[heading].role == PageBlock::Role::Heading;
        m_parts[heading] = part;
        for (size_t i = heading + 1; i < m_parts.size() && m_text.blocks[i].first < m_page.node(section).end; ++i) {
            const PageBlock &block = m_text.blocks[i];
            const bool isRunning = m_weights.of(i) > 120 && linkedShare(block) < 0.3;
            const bool isNextSection = isHeading && block.role == PageBlock::Role::Heading
                && block.level <= m_text.blocks[heading].level && part != "comments"_L1 && block.linked == 0;
            if ((isRunning && part != "comments"_L1) || isNextSection || !m_parts[i].isEmpty())
                return;
            m_parts[i] = part;
        }
    }

    // What the heading heads: its parent, above wrappers that hold nothing but the heading.
    int sectionOf(const PageBlock &heading) const
    {
        int node = heading.node;
        while (m_page.node(node).parent > 0) {
            const auto [first, past] = m_weights.blocksBelow(m_page, node);
            if (past - first > 1)
                break;
            node = m_page.node(node).parent;
        }
        // A section that is the page itself is none.
        return m_weights.below(m_page, node) > m_weights.total() * 0.95 && m_page.tag(node) == GUMBO_TAG_BODY
            ? heading.node
            : node;
    }

    const WebPage &m_page;
    const PageText &m_text;
    const PageCues &m_cues;
    BlockWeights m_weights;
    const std::vector<int> &m_posts;
    bool m_isWhole;
    std::vector<QString> m_parts;
    QHash<QByteArray, PageCue> m_known;
};

} // namespace

std::vector<QString> partsByMarkup(const WebPage &page, const PageText &text, const std::vector<int> &posts,
                                   bool isWhole)
{
    return PartFinder(page, text, posts, isWhole).find();
}

} // namespace Quipu
