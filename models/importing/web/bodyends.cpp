// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/bodyends.h"

#include "models/corpus/cues.h"
#include "models/corpus/textforms.h"
#include "models/importing/web/creditlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

class EndTrimmer final
{
public:
    explicit EndTrimmer(BodyBlocks &blocks)
        : m_blocks(blocks)
    { }

    void trim()
    {
        size_t first = 0, last = m_blocks.count();
        while (first < m_blocks.count() && !(m_blocks.isBody(first) && m_blocks.isRunning(first) && !isCredit(first)))
            ++first;
        while (last > first && !(m_blocks.isBody(last - 1) && m_blocks.isRunning(last - 1)))
            --last;
        if (first == m_blocks.count())
            return;
        for (size_t i = 0; i < first; ++i) {
            if (m_blocks.isBody(i) && !opensArticle(i, first))
                m_blocks.mark(i, kindOfCredit(m_blocks.words(i), u"page_header"_s));
        }
        // Credits may stand below an introduction.
        for (size_t i = first, seen = 0; i < last && seen < 3; ++i) {
            if (!m_blocks.isBody(i))
                continue;
            if (isCredit(i))
                m_blocks.mark(i, kindOfCredit(m_blocks.words(i), u"author_credit"_s));
            else
                ++seen;
        }
        dropLinesBelowIntroduction(first);
        bool isTail = false;
        for (size_t i = last; i < m_blocks.count(); ++i) {
            if (!m_blocks.isBody(i))
                continue;
            isTail = isTail || !(closesArticle(i) || headsClosingList(i));
            if (isTail)
                m_blocks.mark(i, kindOfCredit(m_blocks.words(i), u"page_footer"_s));
        }
    }

private:
    // A place, a section, "5 min": lines between a standfirst and the first paragraph that are no paragraphs.
    void dropLinesBelowIntroduction(size_t first)
    {
        constexpr size_t reach = 8;
        constexpr qsizetype longestLine = 60;
        size_t next = first + 1;
        while (next < m_blocks.count() && next <= first + reach && !(m_blocks.isBody(next) && m_blocks.isRunning(next)))
            ++next;
        if (next >= m_blocks.count() || next > first + reach)
            return;
        for (size_t i = first + 1; i < next; ++i) {
            const bool isLine = m_blocks.isBody(i) && m_blocks.at(i).role == PageBlock::Role::Paragraph
                && m_blocks.words(i).size() < longestLine;
            if (isLine && !endsAsSentence(m_blocks.words(i))
                && m_blocks.page().enclosing(m_blocks.at(i).node, GUMBO_TAG_P) < 0)
                m_blocks.mark(i, kindOfCredit(m_blocks.words(i), u"page_header"_s));
        }
    }

    bool isCredit(size_t i) const
    {
        return m_blocks.at(i).role == PageBlock::Role::Paragraph && m_blocks.words(i).size() < 120
            && !kindOfCredit(m_blocks.words(i), {}).isEmpty();
    }

    bool opensArticle(size_t i, size_t first) const
    {
        const PageBlock &here = m_blocks.at(i);
        if (here.role == PageBlock::Role::Heading)
            return here.level > 1 && linkedShare(here) < 0.3
                && (m_blocks.words(i).size() >= 50 || isNextBody(i, first));
        return here.role == PageBlock::Role::Row ? linkedShare(here) < 0.3
                                                 : m_blocks.words(i).size() >= 60 && linkedShare(here) < 0.3;
    }

    bool isNextBody(size_t i, size_t first) const
    {
        for (++i; i < first; ++i) {
            if (m_blocks.isBody(i))
                return false;
        }
        return true;
    }

    bool closesArticle(size_t i) const
    {
        constexpr double shortSentence = 20; // where words are not kept apart
        const PageBlock &here = m_blocks.at(i);
        const bool isList = here.role == PageBlock::Role::ListItem || here.role == PageBlock::Role::Row
            || here.role == PageBlock::Role::Preformatted;
        return linkedShare(here) < 0.4
            && (isList
                || (endsAsSentence(m_blocks.words(i))
                    && (wordsIn(m_blocks.words(i)) >= 2 || lettersOfScript(m_blocks.words(i)) >= shortSentence)));
    }

    // "What you need" above a list that ends the article.
    bool headsClosingList(size_t i) const
    {
        if (m_blocks.at(i).role != PageBlock::Role::Heading || linkedShare(m_blocks.at(i)) > 0.3)
            return false;
        const auto isListed = [this](size_t at) {
            const bool isList
                = m_blocks.at(at).role == PageBlock::Role::ListItem || m_blocks.at(at).role == PageBlock::Role::Row;
            return isList && m_blocks.isBody(at) && linkedShare(m_blocks.at(at)) < 0.3;
        };
        return i + 2 < m_blocks.count() && isListed(i + 1) && isListed(i + 2);
    }

    BodyBlocks &m_blocks;
};

} // namespace

void trimEnds(BodyBlocks &blocks)
{
    EndTrimmer(blocks).trim();
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
