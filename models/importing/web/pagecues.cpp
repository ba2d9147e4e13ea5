// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagecues.h"

#include "models/base/codebookfile.h"
#include "models/corpus/textforms.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestNames = 400; // of a class attribute that is read; frameworks write thousands
constexpr qsizetype longestRun = 4; // words

// "td-relatedPosts_2" -> td, related, posts
QStringList wordsOfName(QStringView name)
{
    QStringList words;
    QString word;
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetter()) {
            const bool isNumberInWord = c.isDigit() && !word.isEmpty() && i + 1 < name.size() && name[i + 1].isLetter();
            if (isNumberInWord)
                word += c; // "a2a", "mc4wp"
            else
                end();
            continue;
        }
        if (c.isUpper() && i > 0 && name[i - 1].isLower())
            end();
        word += c.toLower();
    }
    end();
    return words;
}

bool beginsWithAny(QStringView line, const QStringList &leads)
{
    constexpr qsizetype longestLead = 40;
    const QString start = folded(line.first(std::min(line.size(), longestLead)));
    return std::any_of(leads.cbegin(), leads.cend(), [&start](const QString &lead) {
        return start.startsWith(lead) && (start.size() == lead.size() || !start[lead.size()].isLetterOrNumber());
    });
}

int weightOf(const PageCue &cue)
{
    return cue.isBody ? 4 : cue.isLead ? 3 : cue.isStrong ? 2 : !cue.part.isEmpty() ? 1 : 0;
}

} // namespace

const PageCues &PageCues::shared()
{
    static const PageCues cues;
    return cues;
}

PageCues::PageCues()
{
    const QJsonObject data = readCodebook(u"webpages"_s);
    const QJsonArray parts = data.value("parts"_L1).toArray();
    for (const QJsonValue &part : parts) {
        const QString kind = part["kind"_L1].toString();
        add(stringsOf(part["weak"_L1]), {kind, false, false, false});
        add(stringsOf(part["strong"_L1]), {kind, true, false, false});
        const QStringList headings = stringsOf(part["headings"_L1]);
        for (const QString &heading : headings)
            m_headings.insert(folded(heading), kind);
    }
    add(stringsOf(data.value("lead"_L1)), {{}, false, false, true});
    add(stringsOf(data.value("body"_L1)), {{}, false, true, false});
    const QJsonObject roles = data.value("roles"_L1).toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        m_roles.insert(role.key(), role.value().toString());
    const QStringList posts = stringsOf(data.value("posts"_L1)), frameworks = stringsOf(data.value("frameworks"_L1));
    m_posts = {posts.begin(), posts.end()};
    m_frameworks = {frameworks.begin(), frameworks.end()};
    const QStringList linkLines = stringsOf(data.value("link_lines"_L1));
    for (const QString &line : linkLines)
        m_linkLines.append(folded(line));
    const QStringList denials = stringsOf(data.value("not_dates"_L1));
    for (const QString &line : denials)
        m_dateDenials.append(folded(line));
    const QStringList unseen = stringsOf(data.value("unseen"_L1));
    for (const QString &name : unseen)
        m_unseen.append(name.toUtf8());
    m_authorWords = stringsOf(data.value("author_words"_L1));
    m_notAuthorWords = stringsOf(data.value("not_author_words"_L1));
}

void PageCues::add(const QStringList &names, const PageCue &cue)
{
    for (const QString &name : names)
        m_names.insert(name, cue);
}

// Names are built from the left: "article-body__share" is a share bar.
PageCue PageCues::ofName(QStringView name) const
{
    PageCue last;
    const QStringList words = wordsOfName(name);
    for (qsizetype first = pastFramework(words); first < words.size(); ++first) {
        QString run;
        for (qsizetype end = first; end < std::min(words.size(), first + longestRun); ++end) {
            run += (end > first ? u" "_s : QString()) + words[end];
            const auto found = m_names.constFind(run);
            const bool isWeaker = found != m_names.constEnd() && weightOf(*found) == 1 && weightOf(last) > 1;
            if (found != m_names.constEnd() && !isWeaker)
                last = *found;
        }
    }
    return last;
}

// "elementor-widget-heading" is a heading: the page builder's own words say nothing.
qsizetype PageCues::pastFramework(const QStringList &words) const
{
    QString run;
    qsizetype past = 0;
    for (qsizetype end = 0; end < std::min(words.size(), longestRun); ++end) {
        run += (end > 0 ? u" "_s : QString()) + words[end];
        past = m_frameworks.contains(run) ? end + 1 : past;
    }
    return past;
}

bool PageCues::namesPost(QStringView attribute) const
{
    const QList<QStringView> names
        = attribute.first(std::min(attribute.size(), longestNames)).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(names.cbegin(), names.cend(), [this](QStringView name) {
        const QStringList words = wordsOfName(name);
        for (qsizetype first = 0; first < words.size(); ++first) {
            if (m_posts.contains(words.mid(first).join(u' ')))
                return true;
        }
        return false;
    });
}

PageCue PageCues::ofNames(QStringView attribute) const
{
    PageCue best;
    attribute.truncate(std::min(attribute.size(), longestNames));
    const QList<QStringView> names = attribute.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView name : names) {
        const PageCue cue = ofName(name);
        if (weightOf(cue) > weightOf(best))
            best = cue;
    }
    return best;
}

bool PageCues::isUnseen(QByteArrayView names) const
{
    if (names.isEmpty() || names.size() > longestNames)
        return false;
    const QByteArray padded = ' ' + names.toByteArray() + ' ';
    return std::any_of(m_unseen.cbegin(), m_unseen.cend(),
                       [&padded](const QByteArray &name) { return padded.contains(QByteArray(' ' + name + ' ')); });
}

bool PageCues::namesAuthor(QStringView attribute) const
{
    const QList<QStringView> names
        = attribute.first(std::min(attribute.size(), longestNames)).split(u' ', Qt::SkipEmptyParts);
    bool isAuthor = false;
    for (const QStringView name : names) {
        const QStringList words = wordsOfName(name);
        const auto isAny = [&words](const QStringList &list) {
            return std::any_of(words.cbegin(), words.cend(),
                               [&list](const QString &word) { return list.contains(word); });
        };
        if (isAny(m_notAuthorWords))
            return false;
        isAuthor = isAuthor || isAny(m_authorWords);
    }
    return isAuthor;
}

QString PageCues::partUnderHeading(QStringView line) const
{
    constexpr qsizetype longestHeading = 60;
    if (line.size() > longestHeading)
        return {};
    QString plain = folded(line);
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber() && plain.back() != u'#')
        plain.chop(1);
    return m_headings.value(plain);
}

bool PageCues::leadsElsewhere(QStringView line) const
{
    return beginsWithAny(line, m_linkLines);
}

bool PageCues::deniesDate(QStringView line) const
{
    return beginsWithAny(line, m_dateDenials);
}

} // namespace Quipu
