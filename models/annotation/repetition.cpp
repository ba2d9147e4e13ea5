// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/repetition.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint64 noListedWord = WordClass::Common | WordClass::Content | WordClass::Title | WordClass::Month
    | WordClass::Weekday | WordClass::Portfolio | WordClass::GivenName | WordClass::IgnoredAcronym;
constexpr size_t longestElement = 4; // words

void takeAll(std::vector<bool> &taken, size_t first, size_t end)
{
    std::fill(taken.begin() + qsizetype(first), taken.begin() + qsizetype(end), true);
}

void merge(NameCandidates &names, NameCandidates &added)
{
    std::ranges::move(added, std::back_inserter(names));
    std::ranges::sort(names, {}, &NameCandidate::first);
}

// Walks the text element by element; an element is a name that is certain or a run of capitals that nothing took.
class ListCompleter final
{
public:
    ListCompleter(const NamedText &text, const NameCandidates &names, std::vector<bool> &taken)
        : m_text(text)
        , m_names(names)
        , m_taken(taken)
        , m_nameAt(text.size(), -1)
    {
        for (size_t i = 0; i < names.size(); ++i)
            m_nameAt[names[i].first] = int(i);
    }

    NameCandidates run()
    {
        for (size_t i = 0; i < m_text.size();) {
            const size_t end = elementEnd(i);
            i = end > i ? readChain(i) : i + 1;
        }
        return std::move(m_added);
    }

private:
    struct Element
    {
        size_t first = 0;
        size_t end = 0;
    };

    size_t elementEnd(size_t first) const
    {
        if (first >= m_text.size())
            return first;
        if (m_nameAt[first] >= 0)
            return m_names[size_t(m_nameAt[first])].end;
        size_t end = first;
        while (end < m_text.size() && end - first < longestElement && !m_taken[end] && m_text.isNameWord(end)
               && !m_text[end].isAny(noListedWord) && (end == first || m_text.isBound(end)))
            ++end;
        return end;
    }

    // Past a comma, a joiner and an article; from itself when no element follows.
    size_t nextElement(size_t from, bool &isJoined) const
    {
        size_t at = from;
        const bool isComma = at < m_text.size() && m_text[at].isSign(u',') && m_text[at].gap == NameToken::Gap::None;
        at += isComma ? 1 : 0;
        static const QStringList alternatives {u"or"_s, u"o"_s, u"nor"_s, u"ni"_s};
        isJoined = at < m_text.size() && m_text.isBound(at)
            && (m_text[at].is(WordClass::Joiner) || alternatives.contains(m_text[at].key)) && m_text[at].key != u"&";
        at += isJoined ? 1 : 0;
        if (!isComma && !isJoined)
            return from;
        const bool isArticle = at < m_text.size() && m_text.isBound(at) && !m_text[at].isCapitalised
            && m_text[at].is(WordClass::Article);
        at += isArticle ? 1 : 0;
        return at < m_text.size() && m_text.isBound(at) ? at : from;
    }

    // Reads "A, B and C" from A on; returns where to go on.
    size_t readChain(size_t first)
    {
        std::vector<Element> chain {{first, elementEnd(first)}};
        bool isClosed = false;
        while (!isClosed) {
            bool isJoined = false;
            const size_t next = nextElement(chain.back().end, isJoined);
            const size_t end = next > chain.back().end ? elementEnd(next) : next;
            if (end <= next)
                break;
            chain.push_back({next, end});
            isClosed = isJoined;
        }
        if (isClosed && !isSubject(chain.back().end))
            complete(chain);
        return chain.back().end;
    }

    // "in Lima and Boluarte said": what follows speaks, so it opens a clause of its own.
    bool isSubject(size_t end) const
    {
        return end < m_text.size() && m_text.isBound(end) && m_text[end].is(WordClass::SpeechVerb);
    }

    void complete(const std::vector<Element> &chain)
    {
        QString type;
        for (const Element &element : chain) {
            const int name = m_nameAt[element.first];
            if (name < 0)
                continue;
            const QString &own = m_names[size_t(name)].mention.type;
            if (!type.isEmpty() && own != type)
                return;
            type = own;
        }
        if (type != u"ORGANIZATION" && type != u"PLACE")
            return;
        for (const Element &element : chain) {
            const NameToken &first = m_text[element.first];
            const bool isSure = m_nameAt[element.first] < 0 && !first.isHeadline && !first.isShouting
                && !first.isInitial && !(first.isSentenceStart && chain.size() < 3 && m_text.entryAt(element.first));
            if (!isSure)
                continue;
            m_added.push_back(m_text.candidate(element.first, element.end, type, u"among its like"_s, 0.55));
            takeAll(m_taken, element.first, element.end);
        }
    }

    const NamedText &m_text;
    const NameCandidates &m_names;
    std::vector<bool> &m_taken;
    std::vector<int> m_nameAt; // per token
    NameCandidates m_added;
};

// Names by their first word.
class NameRepeater final
{
public:
    NameRepeater(const NamedText &text, NameCandidates &names, std::vector<bool> &taken)
        : m_text(text)
        , m_names(names)
        , m_taken(taken)
    { }

    NameCandidates run()
    {
        for (const NameCandidate &name : m_names)
            notePerson(name);
        for (size_t i = 0; i < m_names.size(); ++i)
            learn(i);
        correctGuesses();
        joinShortNames();
        for (size_t i = 0; i < m_text.size(); ++i) {
            if (!m_taken[i] && m_text.isCapitalisedWord(i))
                findAt(i);
        }
        return std::move(m_added);
    }

private:
    struct Form
    {
        QStringList keys;
        size_t name = 0;
    };

    void notePerson(const NameCandidate &name)
    {
        for (size_t i = name.first; name.mention.type == u"PERSON" && name.end - name.first > 1 && i < name.end; ++i)
            m_personWords.insert(m_text[i].key);
    }

    QStringList keysOf(size_t first, size_t end) const
    {
        QStringList keys;
        for (size_t i = first; i < end; ++i)
            keys += m_text[i].key;
        return keys;
    }

    void addForm(const QStringList &keys, size_t name)
    {
        std::vector<Form> &forms = m_forms[keys.front()];
        const bool isKnown = std::ranges::any_of(forms, [&](const Form &form) { return form.keys == keys; });
        if (!isKnown)
            forms.push_back({keys, name});
    }

    void learn(size_t index)
    {
        const NameCandidate &name = m_names[index];
        const QString &type = name.mention.type;
        const bool isKind = type == u"ORGANIZATION" || type == u"PLACE" || type == u"PROGRAMME" || type == u"EVENT";
        if (!isKind || name.isCapital || !m_text[name.first].isCapitalised
            || name.mention.rule == u"capital for its government")
            return;
        const QStringList keys = keysOf(name.first, name.end);
        if (canRepeat(name.first, keys.size()))
            addForm(keys, index);
        const bool isCompany = type == u"ORGANIZATION" && keys.size() > 1
            && m_text[name.end - 1].is(WordClass::CompanySuffix) && name.mention.origin == u"rule";
        if (isCompany && canRepeat(name.first, keys.size() - 1) && (keys.size() > 2 || !m_text.entryAt(name.first)))
            addForm(keys.first(keys.size() - 1), index);
    }

    // One word must be no word of its own; two and more must not all be.
    bool canRepeat(size_t first, qsizetype words) const
    {
        if (words == 1) {
            const NameToken &token = m_text[first];
            return !token.isAny(noListedWord | WordClass::GenericOrganisation | WordClass::OrganisationLead)
                && !m_personWords.contains(token.key) && token.span.length() > 2;
        }
        for (size_t i = first; i < first + size_t(words); ++i) {
            if (!m_text[i].isAny(noListedWord | WordClass::Connector | WordClass::Article | WordClass::Particle))
                return true;
        }
        return false;
    }

    // "Nubank, destacó ..." looked like a person until "CEO de Nubank".
    void correctGuesses()
    {
        for (NameCandidate &name : m_names) {
            const bool isGuess = name.end == name.first + 1 && name.mention.origin == u"rule"
                && (name.mention.type == u"PERSON" || name.mention.rule == u"after a place preposition");
            if (!isGuess || m_personWords.contains(m_text[name.first].key))
                continue;
            for (const Form &form : m_forms.value(m_text[name.first].key)) {
                const NameCandidate &source = m_names[form.name];
                if (form.keys.size() != 1 || source.mention.type == name.mention.type
                    || source.mention.rule == u"after a place preposition")
                    continue;
                copyMeaning(source, name);
                break;
            }
        }
    }

    // "Tahoe" after "Tahoe Resources": what follows the first word only says what the company does.
    void joinShortNames()
    {
        QHash<QString, size_t> longNames;
        for (size_t i = 0; i < m_names.size(); ++i) {
            const NameCandidate &name = m_names[i];
            constexpr quint64 kind = WordClass::CompanySuffix | WordClass::OrganisationHead | WordClass::Content;
            const bool isCompany = name.mention.type == u"ORGANIZATION" && name.end == name.first + 2
                && m_text[name.end - 1].isAny(kind) && !m_text[name.first].isAny(noListedWord)
                && !m_text.entryAt(name.first);
            if (isCompany && !longNames.contains(m_text[name.first].key))
                longNames.insert(m_text[name.first].key, i);
        }
        for (NameCandidate &name : m_names) {
            const auto found = longNames.constFind(m_text[name.first].key);
            if (found != longNames.constEnd() && name.end == name.first + 1 && name.mention.origin == u"rule"
                && name.mention.type == u"ORGANIZATION")
                copyMeaning(m_names[*found], name);
        }
    }

    static void copyMeaning(const NameCandidate &source, NameCandidate &name)
    {
        name.mention.type = source.mention.type;
        name.mention.entity = source.mention.entity;
        name.mention.countries = source.mention.countries;
        name.mention.rule = u"named before"_s;
        name.mention.origin = u"rule"_s;
    }

    void findAt(size_t first)
    {
        const Form *best = nullptr;
        const auto found = m_forms.constFind(m_text[first].key);
        for (size_t f = 0; found != m_forms.constEnd() && f < found->size(); ++f) {
            const Form &form = (*found)[f];
            if (matches(form.keys, first) && (!best || form.keys.size() > best->keys.size()))
                best = &form;
        }
        if (!best)
            return;
        const size_t end = first + size_t(best->keys.size());
        const bool isPartOfMore = (end < m_text.size() && m_text.isBound(end) && !m_taken[end] && m_text.isNameWord(end)
                                   && !m_text[end].isHeadline && best->keys.size() == 1)
            || (m_text.isBound(first) && m_text.isNameWord(first - 1) && !m_taken[first - 1]
                && !m_text[first].isHeadline && best->keys.size() == 1);
        if (isPartOfMore)
            return;
        NameCandidate made = m_text.candidate(first, end, {}, {}, 0.6);
        copyMeaning(m_names[best->name], made);
        takeAll(m_taken, first, end);
        m_added.push_back(made);
    }

    bool matches(const QStringList &keys, size_t first) const
    {
        if (first + size_t(keys.size()) > m_text.size())
            return false;
        for (size_t i = 0; i < size_t(keys.size()); ++i) {
            const bool isSame = m_text[first + i].key == keys[qsizetype(i)] && !m_taken[first + i]
                && !m_text[first + i].isBoilerplate && (i == 0 || m_text[first + i].gap != NameToken::Gap::Line);
            if (!isSame)
                return false;
        }
        return true;
    }

    const NamedText &m_text;
    NameCandidates &m_names;
    std::vector<bool> &m_taken;
    QHash<QString, std::vector<Form>> m_forms;
    QSet<QString> m_personWords;
    NameCandidates m_added;
};

} // namespace

void completeLists(const NamedText &text, NameCandidates &names, std::vector<bool> &taken)
{
    NameCandidates added = ListCompleter(text, names, taken).run();
    merge(names, added);
}

void repeatNames(const NamedText &text, NameCandidates &names, std::vector<bool> &taken)
{
    NameCandidates added = NameRepeater(text, names, taken).run();
    merge(names, added);
}

} // namespace Quipu
