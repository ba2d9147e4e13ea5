// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagebody.h"

#include "models/corpus/cues.h"
#include "models/corpus/textforms.h"
#include "models/importing/web/bodyblocks.h"
#include "models/importing/web/bodyechoes.h"
#include "models/importing/web/bodyends.h"
#include "models/importing/web/bodyroot.h"
#include "models/importing/web/creditlines.h"
#include "models/importing/web/pagecues.h"
#include "models/importing/web/pageoverview.h"
#include "models/importing/web/pageparts.h"
#include "models/importing/web/threadposts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double fewLetters = 140; // of running text: less is hardly an article

void markCards(BodyBlocks &blocks, const std::vector<CardGroup> &groups)
{
    constexpr double mostOfPage = 0.7;
    for (const CardGroup &group : groups) {
        if (group.weight >= blocks.weights().total() * mostOfPage)
            continue;
        for (const int card : group.cards) {
            const auto [first, past] = blocks.weights().blocksBelow(blocks.page(), card);
            blocks.markBody(first, past, u"related"_s);
        }
    }
}

bool isDatedBelowTitle(const BodyBlocks &blocks)
{
    constexpr size_t reach = 10;
    size_t title = 0;
    while (title < blocks.count() && !blocks.isTitle(title))
        ++title;
    for (size_t i = title; i < std::min(blocks.count(), title + reach); ++i) {
        if (blocks.kind(i) == "publication_date"_L1 || kindOfCredit(blocks.words(i), {}) == "publication_date"_L1)
            return true;
    }
    return false;
}

class BodyReader final
{
public:
    explicit BodyReader(BodyBlocks &blocks)
        : m_blocks(blocks)
        , m_inside(blocks.count(), 0)
    { }

    void readArticle()
    {
        const PageKind kind = m_blocks.hints().kind;
        const bool isArticle = kind == PageKind::Article || kind == PageKind::Unknown;
        if (isArticle) {
            admit(bodyRoots(m_blocks.page(), m_blocks.weights(), nodeOfTitle(), kind));
        } else {
            const BlockWeights words(m_blocks.text(), m_blocks.kinds(), BlockWeights::Measure::AllWords);
            admit(bodyRoots(m_blocks.page(), words, nodeOfTitle(), kind));
        }
        admitStandfirst();
        admitHeadsWithin();
        readLines();
        if (kind != PageKind::Manual)
            markLinkLists();
        if (isArticle && m_blocks.weights().total() >= fewLetters)
            trimEnds(m_blocks);
        markRepeatedQuotations(m_blocks);
        askWitness(m_blocks);
    }

    void readThread(const std::vector<int> &posts)
    {
        admit(posts);
        admitQuestion();
        readLines();
    }

    // Entries, what stands between and above them, and no lists of links besides.
    void readOverview(const std::vector<CardGroup> &groups)
    {
        for (const CardGroup &group : groups) {
            for (const int card : group.cards)
                admitCard(card);
        }
        admit({rootOf(groups)});
        markTitle();
        markOutside();
        for (size_t i = 0; i < m_blocks.count(); ++i) {
            const bool isLink = linkedShare(m_blocks.at(i)) > 0.8 && !m_isEntry[i];
            if (m_blocks.isBody(i) && isLink)
                m_blocks.mark(i, u"navigation"_s);
        }
    }

private:
    void admit(const std::vector<int> &roots)
    {
        for (const int root : roots) {
            const auto [first, past] = m_blocks.weights().blocksBelow(m_blocks.page(), root);
            std::fill(m_inside.begin() + qsizetype(first), m_inside.begin() + qsizetype(past), 1);
        }
    }

    void readLines()
    {
        markTitle();
        markOutside();
        for (size_t i = 0; i < m_blocks.count(); ++i) {
            if (m_blocks.isBody(i))
                m_blocks.mark(i, kindOfLine(i));
        }
    }

    // The first post may have a box of its own kind: what runs between the title and the answers.
    void admitQuestion()
    {
        constexpr size_t reach = 12;
        constexpr qsizetype shortest = 60;
        const auto first = size_t(std::find(m_inside.begin(), m_inside.end(), 1) - m_inside.begin());
        size_t title = first;
        const auto isHead = [this](size_t i) {
            return m_blocks.isTitle(i)
                || (m_blocks.at(i).role == PageBlock::Role::Heading && m_blocks.at(i).level == 1);
        };
        while (title > 0 && first - title < reach && !isHead(title - 1))
            --title;
        if (title == 0 || !isHead(title - 1))
            return;
        for (size_t i = title; i < first; ++i) {
            const bool isText = m_blocks.isBody(i) && m_blocks.isRunning(i) && m_blocks.words(i).size() >= shortest;
            m_inside[i] = isText && linkedShare(m_blocks.at(i)) < 0.3;
        }
    }

    // An entry's headline and words; "Read more" and "Add to cart" lead to it.
    void admitCard(int card)
    {
        constexpr qsizetype shortestHeadline = 12;
        m_isEntry.resize(m_blocks.count(), 0);
        const auto [first, past] = m_blocks.weights().blocksBelow(m_blocks.page(), card);
        bool hasHeadline = false;
        for (size_t i = first; i < past; ++i) {
            const bool isLink = linkedShare(m_blocks.at(i)) > 0.8;
            const bool isHeadline = m_blocks.at(i).role == PageBlock::Role::Heading
                || (isLink && !hasHeadline && m_blocks.words(i).size() >= shortestHeadline);
            hasHeadline = hasHeadline || isHeadline;
            m_isEntry[i] = isHeadline || !isLink;
            if (isHeadline || (m_isEntry[i] && m_blocks.kind(i) == "related"_L1))
                m_blocks.mark(i, {});
        }
    }

    // The element that holds all entries, and the page's title where that is above them.
    int rootOf(const std::vector<CardGroup> &groups) const
    {
        const WebPage &page = m_blocks.page();
        const int title = nodeOfTitle();
        int first = groups.front().cards.front(), last = first;
        for (const CardGroup &group : groups)
            last = std::max(last, group.cards.back());
        if (title >= 0 && title < first)
            first = title;
        int root = page.node(first).parent;
        while (root > 0 && page.node(root).end <= last)
            root = page.node(root).parent;
        return std::max(root, 0);
    }

    int nodeOfTitle() const
    {
        for (size_t i = 0; i < m_blocks.count(); ++i) {
            const bool isHeading = m_blocks.at(i).role == PageBlock::Role::Heading && m_blocks.at(i).level <= 2;
            if (isHeading && m_blocks.isTitle(i) && m_blocks.kind(i) != u"navigation"_s
                && m_blocks.kind(i) != u"related"_s)
                return m_blocks.at(i).node;
        }
        return -1;
    }

    void markTitle()
    {
        for (size_t i = 0; i < m_blocks.count(); ++i) {
            if (m_blocks.isBody(i) && m_blocks.at(i).role != PageBlock::Role::Row && m_blocks.isTitle(i))
                m_blocks.mark(i, u"title"_s);
        }
    }

    // What stands under the headline and is marked as leading into the article.
    void admitStandfirst()
    {
        const auto first = std::find(m_inside.begin(), m_inside.end(), 1) - m_inside.begin();
        const PageCues &cues = PageCues::shared();
        for (qsizetype i = first - 1; i >= 0 && i > first - 12; --i) {
            const size_t at = size_t(i);
            if (m_blocks.isTitle(at)
                || (m_blocks.at(at).role == PageBlock::Role::Heading && m_blocks.at(at).level == 1))
                break;
            int node = m_blocks.at(at).node;
            bool isLead = false;
            for (int up = 0; up < 3 && node > 0 && !isLead; ++up, node = m_blocks.page().node(node).parent)
                isLead = cues.ofNames(QString(m_blocks.page().attribute(node, "class") + u' '
                                              + m_blocks.page().attribute(node, "id") + u' '
                                              + m_blocks.page().attribute(node, "itemprop")))
                             .isLead;
            const bool isLong = m_blocks.words(at).size() >= 50 && linkedShare(m_blocks.at(at)) < 0.3;
            if (isLead && isLong && m_blocks.isBody(at) && isBelowTitle(at))
                m_inside[at] = 1;
        }
    }

    // A page's head is above its article: what is called one between its paragraphs heads a part of it.
    void admitHeadsWithin()
    {
        const auto isText = [this](size_t i) { return m_inside[i] && m_blocks.isBody(i) && m_blocks.isRunning(i); };
        size_t first = 0, last = m_blocks.count();
        while (first < last && !isText(first))
            ++first;
        while (last > first && !isText(last - 1))
            --last;
        for (size_t i = first; i < last; ++i) {
            if (m_inside[i] && m_blocks.kind(i) == "page_header"_L1 && linkedShare(m_blocks.at(i)) < 0.3)
                m_blocks.mark(i, {});
        }
    }

    bool isBelowTitle(size_t i) const
    {
        for (size_t before = i > 10 ? i - 10 : 0; before < i; ++before) {
            if (m_blocks.isTitle(before)
                || (m_blocks.at(before).role == PageBlock::Role::Heading && m_blocks.at(before).level == 1))
                return true;
        }
        return false;
    }

    void markOutside()
    {
        bool isBefore = true;
        for (size_t i = 0; i < m_blocks.count(); ++i) {
            isBefore = isBefore && !m_inside[i];
            if (!m_inside[i] && m_blocks.isBody(i))
                m_blocks.mark(i,
                              isBefore                                ? u"page_header"_s
                                  : linkedShare(m_blocks.at(i)) > 0.5 ? u"related"_s
                                                                      : u"page_footer"_s);
        }
    }

    // What a line of the article's element says by itself.
    QString kindOfLine(size_t i) const
    {
        const PageBlock &here = m_blocks.at(i);
        const QStringView line = m_blocks.words(i);
        const double linked = linkedShare(here);
        const bool isLine = here.role == PageBlock::Role::Paragraph || here.role == PageBlock::Role::Heading
            || here.role == PageBlock::Role::ListItem;
        if (!isLine)
            return {};
        if (linked > 0.25 && line.size() < 240 && PageCues::shared().leadsElsewhere(line))
            return u"related"_s;
        const bool isManual = m_blocks.hints().kind == PageKind::Manual;
        if (!isManual && here.role == PageBlock::Role::Paragraph && linked > 0.9 && here.links <= 2
            && !m_blocks.isInsideQuotation(i))
            return u"related"_s;
        const bool isShort = line.size() < 200;
        const QString kind = isShort && here.role != PageBlock::Role::Heading ? boilerplateKind(line) : QString();
        if (kind == u"promo"_s && linked < 0.1 && line.size() > 90)
            return {};
        static const QStringList believed {u"newsletter"_s, u"promo"_s,         u"social"_s,
                                           u"navigation"_s, u"advertisement"_s, u"photo_caption"_s};
        return believed.contains(kind) ? kind : QString();
    }

    // A list whose items are links leads elsewhere; one with links in its sentences does not.
    void markLinkLists()
    {
        for (size_t i = 0; i < m_blocks.count();) {
            size_t end = i + 1;
            if (m_blocks.at(i).role == PageBlock::Role::ListItem && m_blocks.isBody(i)) {
                qsizetype letters = m_blocks.at(i).span.length(), linked = m_blocks.at(i).linked;
                for (; end < m_blocks.count() && m_blocks.at(end).role == PageBlock::Role::ListItem
                     && m_blocks.at(end).group == m_blocks.at(i).group;
                     ++end) {
                    letters += m_blocks.at(end).span.length();
                    linked += m_blocks.at(end).linked;
                }
                if (double(linked) > 0.66 * double(letters) && !isAnnounced(i)) {
                    m_blocks.markBody(i, end, u"related"_s);
                    markHeadingOver(i);
                }
            }
            i = end;
        }
    }

    // "The following items are linked from it:" in pages that are no news.
    bool isAnnounced(size_t list) const
    {
        constexpr int fewestWords = 5;
        return m_blocks.hints().kind != PageKind::Article && list > 0 && m_blocks.isBody(list - 1)
            && m_blocks.at(list - 1).role == PageBlock::Role::Paragraph && m_blocks.words(list - 1).endsWith(u':')
            && wordsIn(m_blocks.words(list - 1)) >= fewestWords
            && !PageCues::shared().leadsElsewhere(m_blocks.words(list - 1));
    }

    // What heads a list of links belongs to it.
    void markHeadingOver(size_t list)
    {
        if (list == 0 || !m_blocks.isBody(list - 1))
            return;
        const PageBlock &above = m_blocks.at(list - 1);
        const bool announces = above.role == PageBlock::Role::Heading
            || (m_blocks.words(list - 1).size() < 60
                && (m_blocks.words(list - 1).endsWith(u':') || !endsAsSentence(m_blocks.words(list - 1))));
        if (announces)
            m_blocks.mark(list - 1, u"related"_s);
    }

    BodyBlocks &m_blocks;
    std::vector<char> m_inside, m_isEntry;
};

} // namespace

std::vector<QString> kindsOfBlocks(const WebPage &page, const PageText &text, const ArticleHints &given)
{
    if (text.blocks.empty())
        return {};
    ArticleHints hints = given;
    const std::vector<int> posts = hints.kind == PageKind::Article
        ? std::vector<int>()
        : threadPosts(page, BlockWeights(text, {}), hints.kind == PageKind::Thread);
    BodyBlocks blocks(page, text, hints, partsByMarkup(page, text, posts, hints.kind == PageKind::Manual));
    if (!posts.empty()) {
        BodyReader(blocks).readThread(posts);
        return blocks.taken();
    }
    if (hints.kind == PageKind::Site && isDatedBelowTitle(blocks))
        hints.kind = PageKind::Unknown; // an article of a site that calls all its pages one
    const std::vector<CardGroup> cards = cardsOf(page, text, blocks.weights());
    const std::vector<CardGroup> entries = overviewEntries(page, blocks.weights(), cards, hints.kind);
    if (!entries.empty()) {
        BodyReader(blocks).readOverview(entries);
        return blocks.taken();
    }
    if (hints.kind != PageKind::Site) {
        markCards(blocks, cards);
        blocks.weighAgain();
    }
    BodyReader(blocks).readArticle();
    return blocks.taken();
}

} // namespace Quipu
