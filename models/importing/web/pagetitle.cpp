// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagetitle.h"

#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestPageTitle = 300;

QString lettersOnly(QStringView words)
{
    QString letters;
    const QString plain = folded(words);
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

QSet<QString> wordSetOf(QStringView words)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}#]+"_s);
    const QStringList list = folded(words).split(between, Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// How much of the heading's words the reference has, and the other way round: 0 to 1.
double agreement(QStringView heading, QStringView reference)
{
    const QString a = lettersOnly(heading), b = lettersOnly(reference);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 1;
    const double shorter = double(std::min(a.size(), b.size())), longer = double(std::max(a.size(), b.size()));
    if (shorter >= 8 && (a.contains(b) || b.contains(a)))
        return 0.6 + 0.4 * shorter / longer;
    const QSet<QString> left = wordSetOf(heading), right = wordSetOf(reference);
    QSet<QString> both = left;
    both.intersect(right);
    const double common = double(both.size());
    return left.isEmpty() || right.isEmpty() ? 0 : common / double(std::max(left.size(), right.size()));
}

// "nytimes" and "The New York Times": the name's initials or all of it.
bool isHostOf(const QString &name, const QString &host)
{
    const QString letters = lettersOnly(name);
    QString bare = lettersOnly(host);
    return letters.size() >= 3 && !bare.isEmpty()
        && (bare.contains(letters) || letters.contains(lettersOnly(host.section(u'.', -2, -2))))
        && host.section(u'.', -2, -2).size() >= 3;
}

bool isSite(const QString &segment, const TitleWitnesses &witnesses)
{
    const QString letters = lettersOnly(segment);
    return letters.isEmpty() || isHostOf(segment, witnesses.host)
        || std::any_of(witnesses.sites.cbegin(), witnesses.sites.cend(), [&letters](const QString &site) {
               const QString name = lettersOnly(site);
               return !name.isEmpty()
                   && (name == letters
                       || (letters.size() >= 4 && (name.contains(letters) || letters.contains(name))
                           && letters.size() < name.size() * 2 + 8));
           });
}

// A short last part behind a mark that headlines do not use, or one that is an outlet's name by its words.
bool looksLikeSite(const QString &title, qsizetype cutStart, qsizetype cutEnd, TextSpan kept)
{
    const QString mark = title.sliced(cutStart, cutEnd - cutStart).trimmed();
    const QString last = title.sliced(cutEnd, kept.end - cutEnd).trimmed();
    const int rest = wordsIn(title.sliced(kept.start, cutStart - kept.start));
    static const QRegularExpression host(u"^\\S+\\.[a-z]{2,4}$"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isStrongMark = mark == "|"_L1 || mark == "::"_L1;
    return (isStrongMark && wordsIn(last) <= 4 && rest >= 3)
        || (rest >= 3 && (looksLikeOutlet(last) || host.match(last).hasMatch()));
}

struct Heading
{
    QString words;
    int level;
    bool isHome; // a link to the site's front page: its name, whatever its level
};

bool leadsHome(const WebPage &page, int heading)
{
    for (int node = heading; node < page.node(heading).end; ++node) {
        if (page.tag(node) != GUMBO_TAG_A || page.node(node).isText)
            continue;
        const QString address = page.attribute(node, "href");
        static const QRegularExpression home(u"^(?:https?://[^/]+)?/?(?:\\./|index\\.[a-z]+|default\\.aspx)?$"_s);
        return !address.isEmpty() && home.match(address).hasMatch();
    }
    const int link = page.enclosing(heading, GUMBO_TAG_A);
    return link >= 0 && (page.attribute(link, "href") == "/"_L1 || page.attribute(link, "rel") == "home"_L1);
}

std::vector<Heading> headingsOf(const WebPage &page)
{
    constexpr size_t most = 60;
    std::vector<Heading> headings;
    for (int node = 0; node < page.count() && headings.size() < most; ++node) {
        const GumboTag tag = page.tag(node);
        const bool isHeading = tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3;
        const bool isStated
            = !page.node(node).isText && !isHeading && page.attribute(node, "itemprop") == "headline"_L1;
        if (!isHeading && !isStated)
            continue;
        const QString words = page.textBelow(node, longestPageTitle + 1);
        if (words.size() >= 2 && words.size() <= longestPageTitle)
            headings.push_back({words, tag == GUMBO_TAG_H2 ? 2 : tag == GUMBO_TAG_H3 ? 3 : 1, leadsHome(page, node)});
    }
    return headings;
}

// "The headline - The paper" where one heading is the headline and another the paper: the latter's letters.
QString siteByHeadings(const std::vector<Heading> &headings, const QString &element)
{
    static const QRegularExpression separator(u"\\s+[|\\-–—·•»«:]{1,2}\\s+|\\s*\\|\\s*|\\s*»\\s*|\\s::\\s"_s);
    const QStringList segments = element.split(separator, Qt::SkipEmptyParts);
    if (segments.size() < 2)
        return {};
    const auto isHeading = [&headings](const QString &letters) {
        return !letters.isEmpty() && std::any_of(headings.begin(), headings.end(), [&letters](const Heading &heading) {
            return lettersOnly(heading.words) == letters;
        });
    };
    const QString first = lettersOnly(segments.first()), last = lettersOnly(segments.last());
    return first != last && isHeading(first) && isHeading(last) ? last : QString();
}

} // namespace

QString withoutSiteName(const QString &title, const TitleWitnesses &witnesses)
{
    static const QRegularExpression separator(u"\\s+[|\\-–—·•»«:]{1,2}\\s+|\\s*\\|\\s*|\\s*»\\s*|\\s::\\s"_s);
    struct Cut
    {
        qsizetype start, end;
    };
    std::vector<Cut> cuts;
    for (auto found = separator.globalMatch(title); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        cuts.push_back({match.capturedStart(), match.capturedEnd()});
    }
    TextSpan kept {0, title.size()};
    // Known names of the site at either end, as often as they stand there.
    while (!cuts.empty() && isSite(title.sliced(cuts.back().end, kept.end - cuts.back().end), witnesses)) {
        kept.end = cuts.back().start;
        cuts.pop_back();
    }
    while (!cuts.empty() && isSite(title.sliced(kept.start, cuts.front().start - kept.start), witnesses)) {
        kept.start = cuts.front().end;
        cuts.erase(cuts.begin());
    }
    while (!cuts.empty() && looksLikeSite(title, cuts.back().start, cuts.back().end, kept)) {
        kept.end = cuts.back().start;
        cuts.pop_back();
    }
    return kept.in(title).toString().trimmed();
}

QString titleOfPage(const WebPage &page, const TitleWitnesses &witnesses)
{
    QStringList references = witnesses.shared;
    references.append(witnesses.element);
    references.removeAll(QString());
    for (QString &reference : references)
        reference = withoutSiteName(reference, witnesses);
    std::vector<Heading> headings = headingsOf(page);
    std::erase_if(headings, [](const Heading &heading) { return heading.isHome; });
    const QString site = siteByHeadings(headings, witnesses.element);
    const Heading *best = nullptr;
    double most = 0;
    for (const Heading &heading : headings) {
        if (!site.isEmpty() && lettersOnly(heading.words) == site)
            continue;
        double agrees = 0;
        for (const QString &reference : std::as_const(references))
            agrees = std::max(agrees, agreement(heading.words, reference));
        agrees -= heading.level == 1 ? 0 : 0.15;
        if (agrees > most && !isSite(heading.words, witnesses)) {
            most = agrees;
            best = &heading;
        }
    }
    constexpr double enough = 0.55;
    const bool isCutOff = best != nullptr && best->words.endsWith(u':') && !references.isEmpty()
        && references.first().contains(best->words); // its second line is a heading of its own
    if (best != nullptr && most >= enough)
        return isCutOff ? references.first() : best->words;
    const auto isTop = [](const Heading &heading) { return heading.level == 1; };
    const auto tops = std::count_if(headings.begin(), headings.end(), isTop);
    const auto top = std::find_if(headings.begin(), headings.end(), isTop);
    const bool isOnlyTop = tops == 1 && !isSite(top->words, witnesses);
    if (isOnlyTop && (references.isEmpty() || wordsIn(top->words) >= 4))
        return top->words;
    if (!references.isEmpty())
        return references.first();
    return isOnlyTop ? top->words : QString();
}

} // namespace Quipu
