// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/coreference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct KnownPerson
{
    QStringList keys; // name words without particles and initials, folded
    QString name; // canonical
    size_t first = 0; // where the text first names them in full
    bool isUsedAlone = false;
};

QStringList nameKeys(const NamedText &text, size_t first, size_t end)
{
    QStringList keys;
    for (size_t i = first; i < end; ++i) {
        if (text[i].isWord() && text[i].isCapitalised && !text[i].isInitial)
            keys += text[i].key;
    }
    return keys;
}

bool isSubsequence(const QStringList &shorter, const QStringList &longer)
{
    qsizetype at = 0;
    for (const QString &key : longer) {
        if (at < shorter.size() && shorter[at] == key)
            ++at;
    }
    return at == shorter.size();
}

QString nameWithoutInitials(const NamedText &text, size_t first, size_t end)
{
    if (end - first < 3)
        return text.words(first, end);
    QString name;
    for (size_t i = first; i < end; ++i) {
        if (text[i].isInitial)
            continue;
        if (!name.isEmpty() && text[i].gap != NameToken::Gap::None)
            name += u' ';
        name += text.words(i, i + 1);
    }
    return name;
}

class PersonResolver final
{
public:
    PersonResolver(const NamedText &text, NameCandidates &names, std::vector<bool> &taken)
        : m_text(text)
        , m_names(names)
        , m_taken(taken)
    { }

    void run()
    {
        learn();
        reclaimSurnames();
        addBareSurnames();
        for (NameCandidate &name : m_names) {
            if (name.mention.type == u"PERSON")
                resolve(name);
        }
    }

private:
    // Full names, longest first, so that shorter ones find theirs.
    void learn()
    {
        std::vector<const NameCandidate *> full;
        for (const NameCandidate &name : m_names) {
            if (name.mention.type == u"PERSON" && nameKeys(m_text, name.first, name.end).size() > 1)
                full.push_back(&name);
        }
        std::ranges::stable_sort(full,
                                 [](const auto *a, const auto *b) { return a->end - a->first > b->end - b->first; });
        for (const NameCandidate *name : full) {
            const QStringList keys = nameKeys(m_text, name->first, name->end);
            if (KnownPerson *known = find(keys, name->first)) {
                known->first = std::min(known->first, name->first);
                continue;
            }
            const bool isListed = name->mention.origin == u"gazetteer";
            const QString canonical
                = isListed ? name->mention.entity : nameWithoutInitials(m_text, name->first, name->end);
            const int index = int(m_persons.size());
            m_persons.push_back({keys, canonical, name->first, false});
            for (const QString &key : keys)
                m_byKey[key].push_back(index);
        }
    }

    // The person whose full name holds these words: the one named last before the place, else the first after it.
    KnownPerson *find(const QStringList &keys, size_t at)
    {
        KnownPerson *best = nullptr;
        for (int index : m_byKey.value(keys.back())) {
            KnownPerson &person = m_persons[size_t(index)];
            const bool isSame = isSubsequence(keys, person.keys)
                && (keys.size() == 1 || keys.front() == person.keys.front() || keys.size() < person.keys.size());
            if (!isSame)
                continue;
            const bool isBefore = person.first <= at;
            const bool wasBefore = best && best->first <= at;
            if (!best || (isBefore && (!wasBefore || person.first > best->first))
                || (!isBefore && !wasBefore && person.first < best->first))
                best = &person;
        }
        return best;
    }

    bool isSurnameOf(const NamedText &text, size_t index) const
    {
        const auto found = m_byKey.constFind(text[index].key);
        if (found == m_byKey.constEnd())
            return false;
        return std::ranges::any_of(*found, [&](int person) {
            const QStringList &keys = m_persons[size_t(person)].keys;
            const qsizetype place = keys.indexOf(text[index].key);
            return place == keys.size() - 1 || (place > 0 && !text[index].is(WordClass::GivenName));
        });
    }

    // "Cáceres" and "Santos" are places too; where the text has a person of that name, only "in Cáceres" stays one.
    void reclaimSurnames()
    {
        for (NameCandidate &name : m_names) {
            const bool isPlace = name.mention.type == u"PLACE" && name.end == name.first + 1;
            const bool isGuess = name.mention.origin == u"rule";
            const LexiconEntry *entry = m_text.entryAt(name.first);
            if (!isPlace || !(isGuess || (entry && entry->isCity)) || !isSurnameOf(m_text, name.first))
                continue;
            if (!isGuess && name.first > 0 && m_text[name.first - 1].is(WordClass::PlacePreposition))
                continue;
            name = m_text.candidate(name.first, name.end, u"PERSON"_s, u"surname of a person named"_s, 0.7);
        }
    }

    void addBareSurnames()
    {
        NameCandidates added;
        for (size_t i = 0; i < m_text.size(); ++i) {
            if (m_taken[i] || !m_text.isCapitalisedWord(i) || !isSurnameOf(m_text, i))
                continue;
            if (m_text[i].isAny(WordClass::Common | WordClass::Content) && m_text[i].isSentenceStart)
                continue;
            NameCandidate made = m_text.candidate(i, i + 1, u"PERSON"_s, u"surname of a person named"_s, 0.8);
            added.push_back(made);
            m_taken[i] = true;
        }
        m_names.insert(m_names.end(), added.begin(), added.end());
        std::ranges::sort(m_names, {}, &NameCandidate::first);
    }

    void resolve(NameCandidate &name)
    {
        const QStringList keys = nameKeys(m_text, name.first, name.end);
        if (keys.isEmpty())
            return;
        if (const KnownPerson *person = find(keys, name.first))
            name.mention.entity = person->name;
    }

    const NamedText &m_text;
    NameCandidates &m_names;
    std::vector<bool> &m_taken;
    std::vector<KnownPerson> m_persons;
    QHash<QString, std::vector<int>> m_byKey;
};

bool isSeat(const NamedText &text, const NameCandidate &name)
{
    if (name.first == 0)
        return true;
    size_t before = name.first - 1;
    const NameToken &opening = text[name.first];
    if (opening.gap == NameToken::Gap::Line || opening.isHeadline)
        return true;
    // "in Lima or Washington"
    const bool isAlternative = text[before].key == u"or" || text[before].key == u"o";
    if ((text[before].is(WordClass::Joiner) || isAlternative) && before > 1 && text.isListedAs(before - 1, u"PLACE"))
        before -= before > 1 ? 2 : 0;
    return text[before].is(WordClass::PlacePreposition);
}

bool isGoverning(const NamedText &text, const NameCandidate &name)
{
    size_t next = name.end;
    if (next < text.size() && text[next].isSign(u','))
        return false;
    while (next < text.size() && next - name.end < 2 && text.isBound(next) && text[next].key.endsWith(u"ly"))
        ++next;
    return next < text.size() && text.isBound(next) && text[next].is(WordClass::GovernmentVerb)
        && !text[next].isCapitalised;
}

} // namespace

void resolvePersons(const NamedText &text, NameCandidates &names, std::vector<bool> &taken)
{
    PersonResolver(text, names, taken).run();
}

void resolveCapitals(const NamedText &text, NameCandidates &names)
{
    for (NameCandidate &name : names) {
        if (!name.isCapital || name.mention.countries.size() != 1)
            continue;
        const bool isAlwaysGovernment = name.mention.entity == u"Washington, D.C." && name.end == name.first + 1;
        const bool isFollowedByMore = name.end + 1 < text.size() && text[name.end].isSign(u',')
            && (text[name.end + 1].isCapitalised || text[name.end + 1].kind == NameToken::Kind::Number);
        const bool isGovernment
            = !isSeat(text, name) && (isGoverning(text, name) || (isAlwaysGovernment && !isFollowedByMore));
        if (!isGovernment)
            continue;
        name.mention.type = u"ORGANIZATION"_s;
        name.mention.entity = name.mention.countries.front() + u" government"_s;
        name.mention.rule = u"capital for its government"_s;
        name.mention.origin = u"rule"_s;
    }
}

} // namespace Quipu
