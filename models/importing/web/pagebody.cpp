// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagebody.h"

#include "models/corpus/cues.h"
#include "models/corpus/textforms.h"
#include "models/importing/web/articlewitness.h"
#include "models/importing/web/blockweights.h"
#include "models/importing/web/bodyroot.h"
#include "models/importing/web/creditlines.h"
#include "models/importing/web/pagecues.h"
#include "models/importing/web/pageparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double fewLetters = 140; // of running text: less is hardly an article

class BodyReader final
{
public:
    BodyReader(const WebPage &page, const PageText &text, const ArticleHints &hints)
        : m_page(page)
        , m_text(text)
        , m_hints(hints)
        , m_kinds(partsByMarkup(page, text))
        , m_weights(text, m_kinds)
        , m_inside(m_kinds.size(), 0)
    { }

    std::vector<QString> read()
    {
        if (m_kinds.empty())
            return {};
        const std::vector<int> roots = bodyRoots(m_page, m_weights, nodeOfTitle());
        for (const int root : roots) {
            const auto [first, past] = m_weights.blocksBelow(m_page, root);
            std::fill(m_inside.begin() + qsizetype(first), m_inside.begin() + qsizetype(past), 1);
        }
        admitStandfirst();
        markTitle();
        markOutside();
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            if (isBody(i))
                m_kinds[i] = kindOfLine(i);
        }
        markLinkLists();
        if (m_weights.total() >= fewLetters)
            trimEnds();
        markRepeatedQuotations();
        askWitness();
        return std::move(m_kinds);
    }

private:
    const PageBlock &block(size_t i) const { return m_text.blocks[i]; }
    QStringView words(size_t i) const { return block(i).span.in(m_text.text); }
    bool isBody(size_t i) const { return m_kinds[i].isEmpty(); }

    // A paragraph of the article, as against a line about it.
    bool isRunning(size_t i) const
    {
        const bool isLong = lettersOfScript(words(i)) >= 80;
        return m_weights.of(i) > 0 && (isLong || endsAsSentence(words(i)));
    }

    bool isTitle(QStringView line) const
    {
        if (m_hints.title.isEmpty())
            return false;
        const QString a = folded(line), b = folded(m_hints.title);
        return a == b
            || (a.size() > 20 && b.size() > 20 && (a.startsWith(b) || b.startsWith(a))
                && std::abs(a.size() - b.size()) < 30);
    }

    int nodeOfTitle() const
    {
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            const bool isHeading = block(i).role == PageBlock::Role::Heading && block(i).level <= 2;
            if (isHeading && isTitle(words(i)) && m_kinds[i] != u"navigation"_s && m_kinds[i] != u"related"_s)
                return block(i).node;
        }
        return -1;
    }

    void markTitle()
    {
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            if (isBody(i) && block(i).role != PageBlock::Role::Row && isTitle(words(i)))
                m_kinds[i] = u"title"_s;
        }
    }

    // What stands under the headline and is marked as leading into the article.
    void admitStandfirst()
    {
        const auto first = std::find(m_inside.begin(), m_inside.end(), 1) - m_inside.begin();
        const PageCues &cues = PageCues::shared();
        for (qsizetype i = first - 1; i >= 0 && i > first - 12; --i) {
            const size_t at = size_t(i);
            if (isTitle(words(at)) || (block(at).role == PageBlock::Role::Heading && block(at).level == 1))
                break;
            int node = block(at).node;
            bool isLead = false;
            for (int up = 0; up < 3 && node > 0 && !isLead; ++up, node = m_page.node(node).parent)
                isLead
                    = cues.ofNames(QString(m_page.attribute(node, "class") + u' ' + m_page.attribute(node, "itemprop")))
                          .isLead;
            const bool isLong = words(at).size() >= 50 && linkedShare(block(at)) < 0.3;
            if (isLead && isLong && isBody(at) && isBelowTitle(at))
                m_inside[at] = 1;
        }
    }

    bool isBelowTitle(size_t i) const
    {
        for (size_t before = i > 10 ? i - 10 : 0; before < i; ++before) {
            if (isTitle(words(before)) || (block(before).role == PageBlock::Role::Heading && block(before).level == 1))
                return true;
        }
        return false;
    }

    void markOutside()
    {
        bool isBefore = true;
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            isBefore = isBefore && !m_inside[i];
            if (!m_inside[i] && isBody(i))
                m_kinds[i] = isBefore             ? u"page_header"_s
                    : linkedShare(block(i)) > 0.5 ? u"related"_s
                                                  : u"page_footer"_s;
        }
    }

    // What a line of the article's element says by itself.
    QString kindOfLine(size_t i) const
    {
        const PageBlock &here = block(i);
        const QStringView line = words(i);
        const double linked = linkedShare(here);
        const bool isLine = here.role == PageBlock::Role::Paragraph || here.role == PageBlock::Role::Heading
            || here.role == PageBlock::Role::ListItem;
        if (!isLine)
            return {};
        if (linked > 0.25 && line.size() < 240 && PageCues::shared().leadsElsewhere(line))
            return u"related"_s;
        if (here.role == PageBlock::Role::Paragraph && linked > 0.9 && here.links <= 2 && !isInsideQuotation(here))
            return u"related"_s;
        const bool isShort = line.size() < 200;
        const QString kind = isShort && here.role != PageBlock::Role::Heading ? boilerplateKind(line) : QString();
        if (kind == u"promo"_s && linked < 0.1 && line.size() > 90)
            return {};
        static const QStringList believed {u"newsletter"_s, u"promo"_s,         u"social"_s,
                                           u"navigation"_s, u"advertisement"_s, u"photo_caption"_s};
        return believed.contains(kind) ? kind : QString();
    }

    bool isInsideQuotation(const PageBlock &here) const
    {
        return m_page.enclosing(here.node, GUMBO_TAG_BLOCKQUOTE) >= 0;
    }

    // A list whose items are links leads elsewhere; one with links in its sentences does not.
    void markLinkLists()
    {
        for (size_t i = 0; i < m_kinds.size();) {
            size_t end = i + 1;
            if (block(i).role == PageBlock::Role::ListItem && isBody(i)) {
                qsizetype letters = block(i).span.length(), linked = block(i).linked;
                for (; end < m_kinds.size() && block(end).role == PageBlock::Role::ListItem
                     && block(end).group == block(i).group;
                     ++end) {
                    letters += block(end).span.length();
                    linked += block(end).linked;
                }
                if (double(linked) > 0.66 * double(letters)) {
                    fill(i, end, u"related"_s);
                    markHeadingOver(i);
                }
            }
            i = end;
        }
    }

    // What heads a list of links belongs to it.
    void markHeadingOver(size_t list)
    {
        if (list == 0 || !isBody(list - 1))
            return;
        const PageBlock &above = block(list - 1);
        const bool announces = above.role == PageBlock::Role::Heading
            || (words(list - 1).size() < 60 && (words(list - 1).endsWith(u':') || !endsAsSentence(words(list - 1))));
        if (announces)
            m_kinds[list - 1] = u"related"_s;
    }

    void fill(size_t first, size_t past, const QString &kind)
    {
        for (size_t i = first; i < past; ++i) {
            if (isBody(i))
                m_kinds[i] = kind;
        }
    }

    // The article begins with its first paragraph, or a heading right above it, and ends with the last.
    void trimEnds()
    {
        size_t first = 0, last = m_kinds.size();
        while (first < m_kinds.size() && !(isBody(first) && isRunning(first) && !isCredit(first)))
            ++first;
        while (last > first && !(isBody(last - 1) && isRunning(last - 1)))
            --last;
        if (first == m_kinds.size())
            return;
        for (size_t i = 0; i < first; ++i) {
            if (isBody(i) && !opensArticle(i, first))
                m_kinds[i] = kindOfCredit(words(i), u"page_header"_s);
        }
        // Credits may stand below an introduction.
        for (size_t i = first, seen = 0; i < last && seen < 3; ++i) {
            if (!isBody(i))
                continue;
            if (isCredit(i))
                m_kinds[i] = kindOfCredit(words(i), u"author_credit"_s);
            else
                ++seen;
        }
        dropLinesBelowIntroduction(first);
        bool isTail = false;
        for (size_t i = last; i < m_kinds.size(); ++i) {
            if (!isBody(i))
                continue;
            isTail = isTail || !(closesArticle(i) || headsClosingList(i));
            if (isTail)
                m_kinds[i] = kindOfCredit(words(i), u"page_footer"_s);
        }
    }

    // A place, a section, "5 min": lines between a standfirst and the first paragraph that are no paragraphs.
    void dropLinesBelowIntroduction(size_t first)
    {
        constexpr size_t reach = 8;
        constexpr qsizetype longestLine = 60;
        size_t next = first + 1;
        while (next < m_kinds.size() && next <= first + reach && !(isBody(next) && isRunning(next)))
            ++next;
        if (next >= m_kinds.size() || next > first + reach)
            return;
        for (size_t i = first + 1; i < next; ++i) {
            const bool isLine
                = isBody(i) && block(i).role == PageBlock::Role::Paragraph && words(i).size() < longestLine;
            if (isLine && !endsAsSentence(words(i)) && m_page.enclosing(block(i).node, GUMBO_TAG_P) < 0)
                m_kinds[i] = kindOfCredit(words(i), u"page_header"_s);
        }
    }

    bool isCredit(size_t i) const
    {
        return block(i).role == PageBlock::Role::Paragraph && words(i).size() < 120
            && !kindOfCredit(words(i), {}).isEmpty();
    }

    bool opensArticle(size_t i, size_t first) const
    {
        const PageBlock &here = block(i);
        if (here.role == PageBlock::Role::Heading)
            return here.level > 1 && linkedShare(here) < 0.3 && (words(i).size() >= 50 || isNextBody(i, first));
        return here.role == PageBlock::Role::Row ? linkedShare(here) < 0.3
                                                 : words(i).size() >= 60 && linkedShare(here) < 0.3;
    }

    bool isNextBody(size_t i, size_t first) const
    {
        for (++i; i < first; ++i) {
            if (isBody(i))
                return false;
        }
        return true;
    }

    bool closesArticle(size_t i) const
    {
        const PageBlock &here = block(i);
        const bool isList = here.role == PageBlock::Role::ListItem || here.role == PageBlock::Role::Row
            || here.role == PageBlock::Role::Preformatted;
        return linkedShare(here) < 0.4 && (isList || (endsAsSentence(words(i)) && wordsIn(words(i)) >= 2));
    }

    // "What you need" above a list that ends the article.
    bool headsClosingList(size_t i) const
    {
        if (block(i).role != PageBlock::Role::Heading || linkedShare(block(i)) > 0.3)
            return false;
        const auto isListed = [this](size_t at) {
            const bool isList = block(at).role == PageBlock::Role::ListItem || block(at).role == PageBlock::Role::Row;
            return isList && isBody(at) && linkedShare(block(at)) < 0.3;
        };
        return i + 2 < m_kinds.size() && isListed(i + 1) && isListed(i + 2);
    }

    // A quotation set apart that the article has in its sentences too.
    void markRepeatedQuotations()
    {
        constexpr qsizetype longestQuotation = 400, shortestQuotation = 25;
        constexpr int mostQuotations = 30;
        int looked = 0;
        for (size_t i = 0; i < m_kinds.size() && looked < mostQuotations; ++i) {
            const bool isQuotation = isBody(i) && isInsideQuotation(block(i)) && words(i).size() <= longestQuotation;
            if (!isQuotation || words(i).size() < shortestQuotation)
                continue;
            ++looked;
            QString quoted = folded(words(i));
            while (!quoted.isEmpty() && !quoted.back().isLetterOrNumber())
                quoted.chop(1);
            while (!quoted.isEmpty() && !quoted.front().isLetterOrNumber())
                quoted.remove(0, 1);
            for (size_t other = 0; other < m_kinds.size(); ++other) {
                if (other != i && isBody(other) && words(other).size() > words(i).size()
                    && folded(words(other)).contains(quoted)) {
                    m_kinds[i] = u"pull_quote"_s;
                    break;
                }
            }
        }
    }

    // Where the page tells the article's words elsewhere too, they decide.
    void askWitness()
    {
        const ArticleWitness witness(m_hints.articleBody);
        if (!witness.isUseful())
            return;
        std::vector<double> shares;
        double known = 0;
        size_t first = m_kinds.size(), last = 0;
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            shares.push_back(witness.shareOf(words(i)));
            if (shares.back() < 0.8)
                continue;
            known += shares.back() * double(runsOfWords(words(i)).size());
            first = std::min(first, i);
            last = i;
        }
        if (known < 0.75 * double(witness.runs())) // another text, or a summary
            return;
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            const bool isKnown = shares[i] >= 0.8;
            if (isKnown && m_kinds[i] != u"title"_s && m_kinds[i] != u"pull_quote"_s
                && m_kinds[i] != u"photo_caption"_s)
                m_kinds[i].clear();
            else if (isBody(i) && ((shares[i] >= 0 && shares[i] < 0.3) || i < first || i > last))
                m_kinds[i] = i < first ? u"page_header"_s : i > last ? u"page_footer"_s : u"related"_s;
        }
    }

    const WebPage &m_page;
    const PageText &m_text;
    const ArticleHints &m_hints;
    std::vector<QString> m_kinds;
    BlockWeights m_weights;
    std::vector<char> m_inside;
};

} // namespace

std::vector<QString> kindsOfBlocks(const WebPage &page, const PageText &text, const ArticleHints &hints)
{
    return BodyReader(page, text, hints).read();
}

void markBiographies(const PageText &text, const QStringList &authors, std::vector<QString> &kinds)
{
    constexpr qsizetype longestBiography = 500;
    constexpr int lastParagraphs = 3;
    int seen = 0;
    for (size_t i = kinds.size(); i > 0 && seen < lastParagraphs; --i) {
        if (!kinds[i - 1].isEmpty())
            continue;
        ++seen;
        const QStringView line = text.blocks[i - 1].span.in(text.text);
        const bool names = std::any_of(authors.cbegin(), authors.cend(), [line](const QString &author) {
            const QStringView start = line.first(std::min(line.size(), author.size() + 12));
            return author.contains(u' ') && start.contains(author, Qt::CaseInsensitive);
        });
        if (names && line.size() < longestBiography && bioVerbStart(line) >= 0)
            kinds[i - 1] = u"author_credit"_s;
    }
}

} // namespace Quipu
