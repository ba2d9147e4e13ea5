// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pageauthors.h"

#include "models/corpus/byline.h"
#include "models/corpus/cues.h"
#include "models/corpus/datephrase.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"
#include "models/importing/web/authornames.h"
#include "models/importing/web/blockplaces.h"
#include "models/importing/web/pagecues.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

class AuthorFinder final
{
public:
    AuthorFinder(const WebPage &page, const BlockPlaces &places, const QStringList &sites)
        : m_page(page)
        , m_places(places)
        , m_sites(sites)
    { }

    // itemprop="author", rel="author", class="byline": the first that names anybody, with its neighbours.
    QStringList marked(bool (AuthorFinder::*isMarked)(int) const) const
    {
        const QStringList names = marked(isMarked, m_places.bodyPast());
        return names.isEmpty() ? marked(isMarked, std::numeric_limits<size_t>::max()) : names;
    }

    QStringList marked(bool (AuthorFinder::*isMarked)(int) const, size_t past) const
    {
        QStringList names;
        int lastEnd = -1;
        for (int node = 0; node < m_page.count();) {
            const bool fits = !m_page.node(node).isText && (this->*isMarked)(node) && m_places.belongsToArticle(node)
                && !m_places.isCaption(node) && m_places.blockOf(node) < past;
            if (!fits) {
                ++node;
                continue;
            }
            const bool isNear = lastEnd < 0 || node - lastEnd < 40;
            if (!isNear)
                break;
            const QStringList found = authorsIn(creditOf(node), m_sites);
            for (const QString &name : found) {
                if (!names.contains(name))
                    names.append(name);
            }
            if (!found.isEmpty())
                lastEnd = m_page.node(node).end;
            node = m_page.node(node).end;
        }
        return names;
    }

    bool isStated(int node) const
    {
        if (m_page.bytesOf(node, "itemprop").isEmpty())
            return false;
        const QString item = m_page.attribute(node, "itemprop");
        return item == "author"_L1 || item == "creator"_L1 || (item.contains("author"_L1) && item.contains(u' '));
    }

    bool isLinked(int node) const
    {
        return m_page.tag(node) == GUMBO_TAG_A && m_page.attribute(node, "rel").split(u' ').contains("author"_L1);
    }

    // Beside the title, a link to an author's page.
    bool leadsToAuthor(int node) const
    {
        if (m_page.tag(node) != GUMBO_TAG_A || m_page.bytesOf(node, "href").isEmpty())
            return false;
        const size_t block = m_places.blockOf(node);
        return block >= m_places.headFirst() && block < m_places.headPast()
            && isAuthorAddress(m_page.attribute(node, "href")) && looksLikePerson(m_page.textBelow(node, 100));
    }

    bool isNamed(int node) const
    {
        const GumboTag tag = m_page.tag(node);
        if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_META
            || tag == GUMBO_TAG_IMG)
            return false;
        if (m_page.bytesOf(node, "class").isEmpty() && m_page.bytesOf(node, "id").isEmpty())
            return false;
        return PageCues::shared().namesAuthor(
            QString(m_page.attribute(node, "class") + u' ' + m_page.attribute(node, "id")));
    }

private:
    // The name inside where the markup sets it apart.
    QString creditOf(int node) const
    {
        if (m_page.tag(node) == GUMBO_TAG_META)
            return m_page.attribute(node, "content");
        for (int i = node + 1; i < m_page.node(node).end; ++i) {
            if (m_page.node(i).isText || m_page.attribute(i, "itemprop") != "name"_L1)
                continue;
            return m_page.tag(i) == GUMBO_TAG_META ? m_page.attribute(i, "content") : m_page.textBelow(i, 200);
        }
        const QStringList linked = namesInLinks(node);
        return linked.isEmpty() ? m_page.textBelow(node, 400) : linked.join(u", "_s);
    }

    // Names side by side, each a link, with nothing between them.
    QStringList namesInLinks(int node) const
    {
        QStringList names;
        for (int i = node + 1; i < m_page.node(node).end; ++i) {
            if (m_page.tag(i) == GUMBO_TAG_A && !m_page.node(i).isText)
                names.append(m_page.textBelow(i, 100));
        }
        names.removeAll(QString());
        const auto letters = [](const QString &text) { return QString(text).remove(u' ').size(); };
        const bool isAll = names.size() > 1 && letters(names.join(QString())) == letters(m_page.textBelow(node, 400));
        return isAll ? names : QStringList();
    }

    const WebPage &m_page;
    const BlockPlaces &m_places;
    const QStringList &m_sites;
};

QStringList namesIn(const QStringList &credits, const QStringList &sites)
{
    QStringList names;
    for (const QString &credit : credits) {
        const QStringList found = authorsIn(credit, sites);
        for (const QString &name : found) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

const QRegularExpression &parting()
{
    static const QRegularExpression marks(u"\\s*[|•·\\n]\\s*|\\s[-–—]\\s"_s);
    return marks;
}

// "By Ana Reyes" near the title, whatever the markup.
QStringList creditsInWords(const PageText &text, const BlockPlaces &places, const QStringList &sites)
{
    constexpr qsizetype longestCredit = 140;
    for (size_t i = places.headFirst(); i < places.headPast(); ++i) {
        const QStringView line = text.blocks[i].span.in(text.text);
        if (line.size() > longestCredit || !places.isOfArticle(i))
            continue;
        const QList<QStringView> parts = line.split(u'\n');
        for (const QStringView part : parts) {
            const bool isLabelled = beginsWithAuthorLabel(part);
            const bool isCredit = isLabelled || bylineLeadLength(part) > 0 || readByline({0, part.size()}, part);
            const auto date = isCredit ? std::nullopt : findDate(part, {});
            const QString credit = isCredit ? part.toString()
                : date                      ? creditBehindDate(part.toString(), date->span.end)
                                            : QString();
            const QStringList names = credit.isEmpty() ? QStringList() : authorsIn(credit, sites);
            if (!names.isEmpty() && (isLabelled || looksLikePerson(names.front())))
                return names;
        }
    }
    return {};
}

// "Ana Reyes · 2 June 2022", or a name in the line above or below a date: a credit without a word that says so.
QStringList namesBesideDates(const PageText &text, const BlockPlaces &places, const QStringList &sites)
{
    constexpr qsizetype longestCredit = 140;
    QString before; // the line above, when it may be a name
    bool isAfterDate = false;
    for (size_t i = places.headFirst(); i < places.headPast(); ++i) {
        const QString line = text.blocks[i].span.in(text.text).toString();
        const bool isShort
            = line.size() <= longestCredit && places.isOfArticle(i) && text.blocks[i].role != PageBlock::Role::Heading;
        const bool isDated = isShort && findDate(line, {}).has_value();
        const QString name = isShort ? line.section(parting(), 0, 0).trimmed() : QString();
        const bool isName = looksLikePerson(name) && !isCity(name) && !isSection(name) && !looksLikeOutlet(name);
        const QStringList names = isName && (isDated || isAfterDate) ? authorsIn(name, sites)
            : isDated && !before.isEmpty()                           ? authorsIn(before, sites)
                                                                     : QStringList();
        if (!names.isEmpty())
            return names;
        before = isName ? name : QString();
        isAfterDate = isDated;
    }
    return {};
}

// "Ana Reyes is a reporter in Lima.", where nothing else says who wrote it.
QStringList namesInBiographies(const PageText &text, const std::vector<QString> &kinds, const BlockPlaces &places,
                               const QStringList &sites)
{
    constexpr size_t reach = 6;
    constexpr qsizetype longestBiography = 500;
    const size_t first = places.bodyPast() > 2 ? places.bodyPast() - 2 : 0;
    for (size_t i = first; i < std::min(kinds.size(), places.bodyPast() + reach); ++i) {
        const QStringView line = text.blocks[i].span.in(text.text);
        const bool isMeant = kinds[i].isEmpty() || kinds[i] == "author_credit"_L1;
        const qsizetype verb = isMeant && line.size() < longestBiography ? bioVerbStart(line) : -1;
        const QString name = verb > 0 ? line.first(verb).trimmed().toString() : QString();
        if (looksLikePerson(name) && wordsIn(name) >= 2)
            return authorsIn(name, sites);
    }
    return {};
}

// A page's data may list its whole staff, of whom the byline names one.
void preferCloserWitness(std::vector<QStringList> &witnesses)
{
    constexpr qsizetype wholeStaff = 5;
    if (witnesses.empty() || witnesses.front().size() < wholeStaff)
        return;
    const auto closer = std::find_if(witnesses.begin() + 1, witnesses.end(), [&](const QStringList &names) {
        return names.size() <= 3 && std::all_of(names.begin(), names.end(), [&](const QString &name) {
                   return witnesses.front().contains(name, Qt::CaseInsensitive);
               });
    });
    if (closer != witnesses.end())
        std::rotate(witnesses.begin(), closer, closer + 1);
}

} // namespace

std::vector<QStringList> authorsOfPage(const WebPage &page, const PageText &text, const std::vector<QString> &kinds,
                                       const PageHead &head, const LinkedData &data, const QStringList &sites)
{
    const BlockPlaces places(page, text, kinds);
    const AuthorFinder finder(page, places, sites);
    std::vector<QStringList> witnesses {
        namesIn(data.authors(), sites),
        finder.marked(&AuthorFinder::isStated),
        namesIn(head.all({"author", "article:author_name", "parsely-author", "sailthru.author", "byl", "dc.creator",
                          "dc.creator.author", "dcterms.creator", "citation_author", "cxenseparse:author",
                          "article:author", "og:author", "authors", "rbauthors", "author_name"})
                    .filter(QRegularExpression(u"^(?!https?:|www\\.|//|@).*$"_s))
                    .mid(0, 12),
                sites),
        finder.marked(&AuthorFinder::isLinked),
        finder.marked(&AuthorFinder::isNamed),
    };
    witnesses.push_back(creditsInWords(text, places, sites));
    witnesses.push_back(namesBesideDates(text, places, sites));
    witnesses.push_back(finder.marked(&AuthorFinder::leadsToAuthor));
    for (const auto &[label, said] :
         {std::pair("twitter:label1", "twitter:data1"), std::pair("twitter:label2", "twitter:data2")}) {
        if (beginsWithAuthorLabel(QString(head.first({label}) + u':')))
            witnesses.push_back(authorsIn(head.first({said}), sites));
    }
    if (std::all_of(witnesses.begin(), witnesses.end(), [](const QStringList &names) { return names.isEmpty(); }))
        witnesses.push_back(namesInBiographies(text, kinds, places, sites));
    std::erase_if(witnesses, [](const QStringList &names) { return names.isEmpty(); });
    preferCloserWitness(witnesses);
    return witnesses;
}

} // namespace Quipu
