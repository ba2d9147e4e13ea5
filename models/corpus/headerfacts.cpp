// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/headerfacts.h"

#include "models/corpus/cues.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int longestTitleWords = 32;
constexpr qsizetype longestTitle = 240;

bool isAllCapitalLetters(QStringView words)
{
    return std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLower(); });
}

class HeaderReader final
{
public:
    HeaderReader(QStringView text, const Layout &layout, const Structure &structure, const QString &language)
        : m_text(text)
        , m_layout(layout)
        , m_structure(structure)
        , m_language(language)
    { }

    HeaderFacts read()
    {
        for (size_t i = 0; i < m_layout.headerEnd; ++i) {
            if (isBylineLead(m_layout.lines[i].in(m_text)) && i + 1 < m_layout.headerEnd) {
                readLead(m_layout.lines[++i]);
                continue;
            }
            if (!isBoilerplate(m_layout.lines[i]))
                readLine(i);
            else if (isRoleLine(m_layout.lines[i].in(m_text)))
                m_credits.push_back(i); // the line before it may be a name
        }
        chooseTitle();
        for (const size_t line : m_looseNames) {
            const bool beside = line > 0 && (isCredit(line - 1) || isCredit(line + 1));
            const TextSpan name = withoutPlace(withoutDecoration(m_layout.lines[line], m_text));
            if (beside && name != m_facts.title && m_facts.looseName.isEmpty())
                m_facts.looseName = name;
        }
        return std::move(m_facts);
    }

private:
    bool isBoilerplate(TextSpan line) const
    {
        return std::any_of(m_structure.boilerplate.begin(), m_structure.boilerplate.end(),
                           [line](const Boilerplate &item) { return item.span.overlaps(line); });
    }

    // "Ana Reyes in Paita" -> "Ana Reyes"
    TextSpan withoutPlace(TextSpan line) const
    {
        for (const QString &link : {u" in "_s, u" en "_s}) {
            const qsizetype at = line.in(m_text).indexOf(link);
            if (at > 0)
                return {line.start, line.start + at};
        }
        return line;
    }

    // A date, an author or an outlet.
    bool isCredit(size_t line) const
    {
        return std::find(m_credits.begin(), m_credits.end(), line) != m_credits.end()
            || std::find(m_mastheads.begin(), m_mastheads.end(), line) != m_mastheads.end();
    }

    // A name in the line after a lone "By".
    void readLead(TextSpan line)
    {
        if (const auto byline = readCredit(withoutDecoration(line, m_text), m_text))
            m_facts.bylines.push_back(*byline);
    }

    void readLine(size_t i)
    {
        const TextSpan line = withoutDecoration(m_layout.lines[i], m_text);
        const auto label = readLabel(m_layout.lines[i], m_text);
        const bool dated = label && !label->value.isEmpty()
            && (label->field == u"author"_s || label->field == u"published"_s || label->field == u"updated"_s);
        const bool credited = label && label->field == u"plain"_s && readByline(line, m_text); // "Texto: Ana Reyes"
        if (line.isEmpty() || (label && !dated && !credited))
            return;
        const QStringView words = line.in(m_text);
        if (words.startsWith("http"_L1) && !words.contains(u' ')) {
            m_facts.url = line;
            return;
        }
        const std::vector<TextSpan> segments = segmentsOf(line, m_text);
        std::vector<TextSpan> others;
        const size_t before = m_facts.dates.size() + m_facts.bylines.size();
        for (const TextSpan &segment : segments) {
            if (!readSegment(segment))
                others.push_back(segment);
        }
        if (m_facts.dates.size() + m_facts.bylines.size() > before) {
            m_credits.push_back(i);
            for (const TextSpan &other : others)
                readBesideCredit(other, isAllCapitalLetters(other.in(m_text)));
            return;
        }
        const bool isTrail = std::all_of(segments.begin(), segments.end(),
                                         [this](TextSpan segment) { return isSection(segment.in(m_text)); });
        if (isTrail || dated || readAffiliation(i, line) || readMasthead(segments))
            return;
        if ((wordsIn(words) <= 5 && looksLikeOutlet(words)) || looksLikeInstitution(words))
            m_mastheads.push_back(i);
        else if (looksLikePerson(withoutPlace(line).in(m_text)) && i > 0 && !m_titles.empty())
            m_looseNames.push_back(i);
        if (hasTitleForm(i, line))
            m_titles.push_back(i);
    }

    // "Political correspondent", "ana@coast.example", "Special to The Coast Times": under an author's name.
    bool readAffiliation(size_t i, TextSpan line)
    {
        const QStringView words = line.in(m_text);
        const qsizetype special = specialLeadLength(words);
        const bool isAddress = words.contains(u'@') && wordsIn(words) <= 5 && !words.contains(u' ');
        if (special == 0 && !isAddress && !isRoleLine(words))
            return false;
        if (special > 0 && m_facts.outlet.isEmpty())
            m_facts.outlet = {line.start + special, line.end};
        m_credits.push_back(i);
        return true;
    }

    // "Coast Observer | Opinion": a paper and its section.
    bool readMasthead(const std::vector<TextSpan> &segments)
    {
        TextSpan outlet;
        for (const TextSpan &segment : segments) {
            const QStringView words = segment.in(m_text);
            if (isSection(words))
                continue;
            if (!outlet.isEmpty() || !looksLikeOutlet(words))
                return false;
            outlet = segment;
        }
        if (segments.size() < 2 || outlet.isEmpty())
            return false;
        if (m_facts.outlet.isEmpty())
            m_facts.outlet = outlet;
        return true;
    }

    // A date or an author; what else a date's line holds before it is looked at too.
    bool readSegment(TextSpan segment)
    {
        const QStringView words = segment.in(m_text);
        if (auto line = readDateLine(words, m_language)) {
            const TextSpan before {segment.start + line->before.start, segment.start + line->before.end};
            line->phrase.span = {segment.start + line->phrase.span.start, segment.start + line->phrase.span.end};
            if (!before.isEmpty() && wordsIn(before.in(m_text)) > 12)
                return false;
            m_facts.dates.push_back(line->phrase);
            if (!before.isEmpty())
                readBesideCredit(before, true);
            return true;
        }
        const auto byline = readByline(segment, m_text);
        if (!byline)
            return false;
        m_facts.bylines.push_back(*byline);
        return true;
    }

    // "Lima", "LIMA, Peru"; names of two words are rather people's.
    static bool isPlaceOfADate(QStringView words)
    {
        const bool hasDigit = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
        return !hasDigit && isCapitalisedName(words) && !isStaff(words)
            && (isCity(words) || (!isSection(words) && (words.contains(u',') || !words.contains(u' '))));
    }

    void readBesideCredit(TextSpan phrase, bool dated = false)
    {
        const QStringView words = phrase.in(m_text);
        if (const auto byline = readByline(phrase, m_text))
            m_facts.bylines.push_back(*byline);
        else if (looksLikeOutlet(words))
            m_facts.outlet = m_facts.outlet.isEmpty() ? phrase : m_facts.outlet;
        else if ((dated || isCity(words)) && isPlaceOfADate(words))
            m_facts.datedPlace = m_facts.datedPlace.isEmpty() ? phrase : m_facts.datedPlace;
        else if (looksLikePerson(words) && m_facts.looseName.isEmpty())
            m_facts.looseName = phrase;
    }

    bool hasTitleForm(size_t i, TextSpan line) const
    {
        const QStringView words = line.in(m_text);
        const QStringView whole = m_layout.lines[i].in(m_text);
        const QChar first = words.front();
        const QChar last = whole.back();
        const bool opens = first.isUpper() || first.isDigit() || u"¿¡“«\"‘'$€"_s.contains(first) || first.isTitleCase();
        const bool ends = (endsAsSentence(whole) && u".…"_s.contains(last)) || u",;"_s.contains(last);
        if (!opens || ends || wordsIn(words) < 2 || wordsIn(words) > longestTitleWords || words.size() > longestTitle)
            return false;
        if (listMarkLength(whole) > 0 && !whole.front().isDigit())
            return false;
        // The first line of a paragraph broken to a width goes on in small letters.
        const bool touches = i + 1 < m_layout.lines.size() && !isAfterBlank(m_layout, i + 1, m_text);
        return !touches || !m_text[m_layout.lines[i + 1].start].isLower()
            || isCreditLine(m_layout.lines[i + 1], m_text, m_language);
    }

    // The first line that could be a headline, unless it is the masthead or the kicker above it.
    void chooseTitle()
    {
        size_t at = 0;
        while (at + 1 < m_titles.size() && isAboveTitle(at))
            ++at;
        if (at < m_titles.size())
            adoptSite(at);
        if (at < m_titles.size())
            m_facts.title = withoutSite(withoutDecoration(m_layout.lines[m_titles[at]], m_text));
        for (const size_t line : m_mastheads) {
            const TextSpan name = withoutDecoration(m_layout.lines[line], m_text);
            if (name != m_facts.title && m_facts.outlet.isEmpty())
                m_facts.outlet = {name.start + staffLeadLength(name.in(m_text)), name.end};
        }
    }

    bool isAboveTitle(size_t candidate) const
    {
        const size_t line = m_titles[candidate];
        const QStringView words = m_layout.lines[line].in(m_text);
        const QStringView next = m_layout.lines[m_titles[candidate + 1]].in(m_text);
        if (std::find(m_mastheads.begin(), m_mastheads.end(), line) != m_mastheads.end())
            return !looksLikeOutlet(next) || wordsIn(next) > wordsIn(words);
        const bool isLater = wordsIn(words) <= 4 && isCapitalisedName(words) && wordsIn(next) > wordsIn(words);
        if (line == 0 && isLater && (isBeforeSection(line) || isRepeatedAtEnd(words)))
            return true;
        return isAllCapitalLetters(words) && !isAllCapitalLetters(next) && wordsIn(words) <= 4
            && wordsIn(next) > wordsIn(words);
    }

    // The short name above the title, once it is known to be one, is the site's.
    void adoptSite(size_t title)
    {
        const TextSpan first = withoutDecoration(m_layout.lines[m_titles.front()], m_text);
        const bool isSite = title > 0 && m_titles.front() == 0 && m_facts.outlet.isEmpty()
            && wordsIn(first.in(m_text)) <= 4 && isCapitalisedName(first.in(m_text)) && !isSection(first.in(m_text))
            && (isBeforeSection(0) || isRepeatedAtEnd(first.in(m_text)));
        if (isSite)
            m_facts.outlet = first;
    }

    bool isBeforeSection(size_t line) const
    {
        return line + 1 < m_layout.headerEnd && isRubric(m_layout.lines[line + 1].in(m_text));
    }

    // A site names itself again at the foot of its page.
    bool isRepeatedAtEnd(QStringView words) const
    {
        const qsizetype reach = std::min<qsizetype>(m_text.size() / 2, 700);
        return folded(m_text.last(reach)).contains(folded(words));
    }

    // "Headline - BBC News", "Headline | Andes Ledger": the site is not part of the headline.
    TextSpan withoutSite(TextSpan title)
    {
        const std::vector<TextSpan> segments = segmentsOf(title, m_text);
        if (segments.size() < 2)
            return title;
        const TextSpan between {segments[segments.size() - 2].end, segments.back().start};
        const QStringView site = segments.back().in(m_text);
        if (!isKnownOutlet(site) && !(between.in(m_text).contains(u'|') && looksLikeOutlet(site)))
            return title;
        if (m_facts.outlet.isEmpty())
            m_facts.outlet = segments.back();
        return {title.start, segments[segments.size() - 2].end};
    }

    QStringView m_text;
    const Layout &m_layout;
    const Structure &m_structure;
    const QString &m_language;
    HeaderFacts m_facts;
    std::vector<size_t> m_titles, m_mastheads, m_looseNames, m_credits;
};

} // namespace

HeaderFacts readHeaderFacts(QStringView text, const Layout &layout, const Structure &structure, const QString &language)
{
    return HeaderReader(text, layout, structure, language).read();
}

} // namespace Quipu
