// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/boilerplate.h"

#include "models/corpus/byline.h"
#include "models/corpus/cues.h"
#include "models/corpus/datephrase.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t longestList = 60; // lines
constexpr int longestListItem = 6; // words, where items have no marks
constexpr int longestLink = 20; // words of a headline that is a link

class BoilerplateFinder final
{
public:
    BoilerplateFinder(QStringView text, const Layout &layout, const QString &language)
        : m_text(text)
        , m_layout(layout)
        , m_language(language)
    { }

    std::vector<Boilerplate> find()
    {
        for (size_t i = 0; i < m_layout.lines.size();)
            i = readAt(i);
        return std::move(m_found);
    }

private:
    // Looks at one line and returns the line to go on with.
    size_t readAt(size_t i)
    {
        const TextSpan line = m_layout.lines[i];
        if (i >= m_layout.aboutStart) {
            m_found.push_back({line, u"about"_s});
            return i + 1;
        }
        if (const auto label = readLabel(line, m_text)) {
            if (const size_t next = readLabelled(i, *label); next > i)
                return next;
        }
        const QString &kind = m_layout.kinds[i];
        if (!kind.isEmpty()) {
            m_found.push_back({line, kind});
            return kind == u"promo"_s ? pastLinks(i) : i + 1;
        }
        if (m_layout.isFoot(i))
            readFoot(i);
        else if (m_layout.isHeader(i) && i > 0 && isRoleLine(line.in(m_text)))
            m_found.push_back({line, u"author_credit"_s});
        else if (m_layout.isHeader(i) && isRubric(line.in(m_text)))
            m_found.push_back({line, u"navigation"_s});
        return i + 1;
    }

    // A label with what it labels; i itself when the line is no boilerplate for all that.
    size_t readLabelled(size_t i, const LineLabel &label)
    {
        const bool isTags = label.field == u"tags"_s;
        if (isTags || label.field == u"categories"_s) {
            const size_t end = label.value.isEmpty() ? listEnd(i + 1) : i + 1;
            const bool prose = !label.value.isEmpty() && isRunningText(label.value.in(m_text))
                && endsAsSentence(label.value.in(m_text));
            if (prose)
                return i;
            add(i, end, isTags ? u"tag_list"_s : u"category_list"_s);
            return end;
        }
        if (!label.value.isEmpty()) {
            if (!m_layout.isFoot(i) || label.field == u"plain"_s || isRunningText(m_layout.lines[i].in(m_text)))
                return i;
            add(i, i + 1, kindOfField(label.field));
            return i + 1;
        }
        const bool hasValue = m_layout.isFoot(i) && label.field != u"plain"_s && i + 1 < m_layout.lines.size()
            && !readLabel(m_layout.lines[i + 1], m_text) && wordsIn(m_layout.lines[i + 1].in(m_text)) <= 12;
        add(i, hasValue ? i + 2 : i + 1, hasValue ? kindOfField(label.field) : u"label"_s);
        return hasValue ? i + 2 : i + 1;
    }

    static QString kindOfField(const QString &field)
    {
        if (field == u"author"_s)
            return u"author_credit"_s;
        if (field == u"published"_s || field == u"updated"_s)
            return u"publication_date"_s;
        return field == u"source"_s || field == u"outlet"_s ? u"source_credit"_s : u"label"_s;
    }

    // Past the items under a label: marked ones, or short lines that are no sentences.
    size_t listEnd(size_t first) const
    {
        const auto isMarked = [this](size_t i) { return listMarkLength(m_layout.lines[i].in(m_text)) > 0; };
        size_t end = first;
        const bool marked = first < m_layout.lines.size() && isMarked(first);
        while (end < m_layout.lines.size() && end < first + longestList) {
            const QStringView words = m_layout.lines[end].in(m_text);
            const bool fits = marked ? isMarked(end) : wordsIn(words) <= longestListItem && !endsAsSentence(words);
            if (!fits || readLabel(m_layout.lines[end], m_text) || !m_layout.kinds[end].isEmpty())
                break;
            ++end;
        }
        return end;
    }

    // "Related articles" and the headlines under it: only where they touch it, or at the foot.
    size_t pastLinks(size_t i)
    {
        const QStringView cue = m_layout.lines[i].in(m_text);
        if (wordsIn(cue) > 4)
            return i + 1;
        size_t end = i + 1;
        while (end < m_layout.lines.size()) {
            const TextSpan line = m_layout.lines[end];
            const bool announced = end == i + 1 && announcesLink(cue);
            const bool near
                = announced || m_layout.isFoot(end) || (cue.endsWith(u':') && !isAfterBlank(m_layout, end, m_text));
            if (!near || endsAsSentence(line.in(m_text)) || wordsIn(line.in(m_text)) > longestLink
                || readLabel(line, m_text) || !m_layout.kinds[end].isEmpty() || isCreditLine(line, m_text, m_language)
                || readSignature(line, m_text))
                break;
            m_found.push_back({line, u"promo"_s});
            ++end;
        }
        return end;
    }

    void readFoot(size_t i)
    {
        const TextSpan line = m_layout.lines[i];
        const QStringView words = line.in(m_text);
        const TextSpan bare = withoutDecoration(line, m_text);
        if (readSignature(line, m_text) || readByline(bare, m_text) || m_layout.isBiography(i, m_text)
            || isInitials(words) || isAuthor(words) || (wordsIn(words) <= 14 && isRole(words.first(firstWord(words)))))
            m_found.push_back({line, u"author_credit"_s});
        else if (isCreditLine(line, m_text, m_language))
            m_found.push_back({line, u"publication_date"_s});
        else if (!words.contains(u' ') && (words.startsWith("http"_L1) || words.startsWith("www."_L1)))
            m_found.push_back({line, u"link"_s});
        else if (words.contains(u'@') && wordsIn(words) <= 30)
            m_found.push_back({line, u"author_credit"_s});
        else if (wordsIn(words) <= 30 && (words.contains("http"_L1) || words.contains("www."_L1)))
            m_found.push_back({line, u"link"_s});
        else if (isTopicList(words))
            m_found.push_back({line, u"tag_list"_s});
        else if (isRule(words))
            m_found.push_back({line, u"separator"_s});
    }

    // "lnm/grs": who wrote and who checked, as agencies sign.
    static bool isInitials(QStringView words)
    {
        const auto fits = [](QChar c) { return c.isLower() || c == u'/'; };
        return words.size() <= 20 && words.contains(u'/') && std::all_of(words.begin(), words.end(), fits);
    }

    static qsizetype firstWord(QStringView words)
    {
        const qsizetype space = words.indexOf(u' ');
        return space < 0 ? words.size() : space;
    }

    bool isAuthor(QStringView words) const
    {
        return std::ranges::any_of(m_layout.authors,
                                   [words](const QString &author) { return folded(author) == folded(words); });
    }

    // "Climate, Glaciers, Water, Chile": topics without a label.
    static bool isTopicList(QStringView words)
    {
        const QList<QStringView> items = words.split(words.contains(u'|') ? u'|' : u',', Qt::SkipEmptyParts);
        const auto isTopic = [](QStringView item) {
            const int count = wordsIn(item);
            return count > 0 && count <= 4 && !endsAsSentence(item);
        };
        return items.size() >= 3 && std::ranges::all_of(items, isTopic);
    }

    // "___", "***"
    static bool isRule(QStringView words)
    {
        return words.size() >= 3 && std::ranges::all_of(words, [](QChar c) { return u"_-*=~·• "_s.contains(c); });
    }

    void add(size_t first, size_t end, const QString &kind)
    {
        m_found.push_back({{m_layout.lines[first].start, m_layout.lines[end - 1].end}, kind});
    }

    QStringView m_text;
    const Layout &m_layout;
    const QString &m_language;
    std::vector<Boilerplate> m_found;
};

} // namespace

std::vector<Boilerplate> findBoilerplate(QStringView text, const Layout &layout, const QString &language)
{
    return BoilerplateFinder(text, layout, language).find();
}

} // namespace Quipu
