// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/acronyms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isRomanNumber(const QString &key)
{
    return std::ranges::all_of(key, [](QChar c) { return u"ivxlcdm"_s.contains(c); });
}

bool isAcronym(const NameToken &token)
{
    return token.isWord() && token.isAllCapitals && !token.isShouting && !token.isBoilerplate
        && !token.is(WordClass::IgnoredAcronym) && token.span.length() >= 2 && token.span.length() <= 12
        && !token.key.contains(u'.') && !isRomanNumber(token.key);
}

// Reads back from the parenthesis until the initials of the words before it spell the acronym; 0 words when they do
// not. Small words may be skipped.
size_t initialsStart(const NamedText &text, const QString &acronym, size_t open)
{
    qsizetype letter = acronym.size() - 1;
    size_t at = open;
    while (at > 0 && letter >= 0 && open - at < 14) {
        const NameToken &token = text[at - 1];
        if (text[at].gap == NameToken::Gap::Line || token.isSign(u'.') || token.isSign(u'('))
            break;
        --at;
        if (!token.isWord())
            continue;
        if (token.key.front() == acronym[letter])
            --letter;
        else if (!token.isAny(WordClass::Connector | WordClass::Article | WordClass::Joiner | WordClass::Particle))
            break;
        if (letter < 0)
            return at;
    }
    return open;
}

// Whether an acronym can abbreviate the name: a country, a person or a date has none.
bool canBeLongForm(const NameCandidate &candidate, const NamedText &text)
{
    static const QStringList types {u"ORGANIZATION"_s, u"PROGRAMME"_s, u"EVENT"_s, u"PUBLICATION"_s};
    const bool isNewPlace = candidate.mention.type == u"PLACE" && !text.isFirmlyListed(candidate.first)
        && candidate.mention.rule != u"dateline";
    return isNewPlace || types.contains(candidate.mention.type);
}

class AcronymFinder final
{
public:
    AcronymFinder(const NamedText &text, NameCandidates &candidates)
        : m_text(text)
        , m_candidates(candidates)
    {
        for (size_t i = 0; i < candidates.size(); ++i)
            m_endings[candidates[i].end].push_back(i);
    }

    void run()
    {
        for (size_t i = 1; i < m_text.size(); ++i) {
            const NameToken &token = m_text[i];
            if (!m_text[i - 1].isSign(u'(') || !token.isWord() || token.span.length() < 2 || token.isBoilerplate)
                continue;
            if (token.isAllCapitals)
                explain(i);
            else if (token.isCapitalised && i + 1 < m_text.size() && m_text[i + 1].isSign(u')'))
                explainShortName(i);
        }
        for (size_t i = 0; i < m_text.size(); ++i)
            addAcronym(i);
    }

private:
    const NameCandidate *longForm(size_t open) const
    {
        const auto found = m_endings.constFind(open);
        if (found == m_endings.constEnd())
            return nullptr;
        size_t best = m_candidates.size();
        for (size_t index : *found) {
            const bool isLonger = best == m_candidates.size() || m_candidates[index].first < m_candidates[best].first;
            if (isLonger && canBeLongForm(m_candidates[index], m_text))
                best = index;
        }
        return best == m_candidates.size() ? nullptr : &m_candidates[best];
    }

    // What the lists say of the acronym, unless the text says otherwise: another type, or another country's body.
    const LexiconEntry *listedMeaning(size_t index, const NameCandidate *known) const
    {
        const LexiconEntry *listed = m_text.entryAt(index);
        if (!listed || !known)
            return listed;
        const bool isForeign = listed->countries.size() == 1 && m_text.weightOf(listed->countries.front()) < 2
            && known->mention.entity != listed->entity;
        return known->mention.type != listed->type || isForeign ? nullptr : listed;
    }

    // What stands before "(ACRONYM" at index.
    void explain(size_t index)
    {
        const NameToken &acronym = m_text[index];
        if (m_meanings.contains(acronym.key))
            return;
        const size_t open = index - 1;
        const LexiconEntry *listed = listedMeaning(index, longForm(open));
        const size_t start = initialsStart(m_text, acronym.key, open);
        const bool isSpelt = start < open;
        if (isSpelt && !m_text[start].isCapitalised && !m_text[open - 1].isCapitalised && !listed) {
            m_notNames.insert(acronym.key);
            return;
        }
        const size_t spelt = speltFrom(acronym.key, open);
        const NameCandidate *known = longForm(open);
        if (known && (known->first <= spelt || spelt == open)) {
            SuggestedMention meaning = known->mention;
            if (listed) {
                meaning.entity = listed->entity;
                meaning.countries = listed->countries;
                for (size_t other : m_endings.value(open))
                    m_candidates[other].mention.entity = listed->entity;
            }
            m_meanings.insert(acronym.key, meaning);
            return;
        }
        const size_t opening = isSpelt && m_text[start].isCapitalised ? start : spelt;
        const size_t first = opening < open ? opening : capitalsBefore(open);
        if (listed || first >= open || (!isSpelt && open - first < 2))
            return;
        NameCandidate made = m_text.candidate(first, open, u"ORGANIZATION"_s, u"long form of an acronym"_s, 0.8);
        m_meanings.insert(acronym.key, made.mention);
        m_candidates.push_back(made);
    }

    // "Corporación Nacional del Cobre (Codelco)": a short name that is written like a word.
    void explainShortName(size_t index)
    {
        const NameToken &name = m_text[index];
        const NameCandidate *known = longForm(index - 1);
        const LexiconEntry *listed = m_text.entryAt(index);
        const bool isOther = (listed && listed->type != u"ORGANIZATION")
            || name.isAny(WordClass::Common | WordClass::GivenName | WordClass::Month);
        if (!known || known->mention.type != u"ORGANIZATION" || isOther || m_meanings.contains(name.key))
            return;
        SuggestedMention meaning = known->mention;
        if (listed) {
            meaning.entity = listed->entity;
            meaning.countries = listed->countries;
            for (size_t other : m_endings.value(index - 1))
                m_candidates[other].mention.entity = listed->entity;
        }
        m_meanings.insert(name.key, meaning);
    }

    // "Servicio Nacional de Atención Integral a Personas ... (SNAI)": the initials open the name but do not close it.
    size_t speltFrom(const QString &acronym, size_t open) const
    {
        size_t best = open;
        size_t at = open;
        while (at > 0 && open - at < 18 && (at == open || m_text.isBound(at)) && m_text[at - 1].isWord()) {
            const NameToken &token = m_text[at - 1];
            if (!token.isCapitalised
                && !token.isAny(WordClass::Connector | WordClass::Article | WordClass::Joiner | WordClass::Particle))
                break;
            --at;
            if (m_text.isNameWord(at) && token.key.front() == acronym.front() && opensWith(acronym, at, open))
                best = at;
        }
        return best;
    }

    bool opensWith(const QString &acronym, size_t from, size_t open) const
    {
        qsizetype letter = 0;
        for (size_t i = from; i < open && letter < acronym.size(); ++i) {
            if (m_text[i].isCapitalised && m_text[i].key.front() == acronym[letter])
                ++letter;
        }
        return letter == acronym.size();
    }

    size_t capitalsBefore(size_t open) const
    {
        size_t first = open;
        while (first > 0 && (first == open || m_text.isBound(first)) && m_text.isNameWord(first - 1)
               && !m_text[first - 1].isAny(WordClass::GivenName | WordClass::Title))
            --first;
        return first;
    }

    void addAcronym(size_t index)
    {
        const NameToken &token = m_text[index];
        const auto meaning = m_meanings.constFind(token.key);
        const bool isExplained = meaning != m_meanings.constEnd() && m_text.isCapitalisedWord(index);
        if (!isExplained && (!isAcronym(token) || m_notNames.contains(token.key) || m_text.entryAt(index)))
            return;
        if (token.isBoilerplate || (!isExplained && (token.isHeadline || isPartOfMore(index))))
            return;
        NameCandidate made
            = m_text.candidate(index, index + 1, u"ORGANIZATION"_s, u"acronym"_s, isExplained ? 0.85 : 0.5);
        if (isExplained) {
            made.mention.type = meaning->type;
            made.mention.entity = meaning->entity;
            made.mention.countries = meaning->countries;
            made.priority = 3;
        }
        m_candidates.push_back(made);
    }

    // "COVID-19", "F-16", "A380": a code, not a body.
    bool isPartOfMore(size_t index) const
    {
        const bool isAfter = index + 1 < m_text.size() && m_text[index + 1].gap == NameToken::Gap::None
            && (m_text[index + 1].isSign(u'-') || m_text[index + 1].isSign(u'/'));
        const bool isBefore = index > 0 && m_text[index].gap == NameToken::Gap::None
            && (m_text[index - 1].isSign(u'-') || m_text[index - 1].isSign(u'$') || m_text[index - 1].isSign(u'@')
                || m_text[index - 1].isSign(u'#'));
        const bool isAmount = index > 0 && m_text.isBound(index) && m_text[index - 1].kind == NameToken::Kind::Number;
        return isAfter || isBefore || isAmount;
    }

    const NamedText &m_text;
    NameCandidates &m_candidates;
    QHash<size_t, std::vector<size_t>> m_endings; // candidates by the token after them
    QHash<QString, SuggestedMention> m_meanings;
    QSet<QString> m_notNames;
};

} // namespace

void findAcronyms(const NamedText &text, NameCandidates &candidates)
{
    AcronymFinder(text, candidates).run();
}

} // namespace Quipu
