// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mergeproposal.h"

#include "models/annotation/comparablename.h"
#include "models/annotation/countrynames.h"
#include "models/annotation/misspelling.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Reason = MergeProposal::Reason;

constexpr size_t mostOfOneName = 60; // entities compared pairwise; a name that more share tells nothing
constexpr size_t mostOfOneSurname = 2000;

struct Candidate
{
    const NamedEntity *entity = nullptr;
    ComparableName name;
    QString key; // of its type: those with one key are named alike
};

QString keyFor(const QString &type, const ComparableName &name)
{
    return type + u'\n' + name.key();
}

bool isPerson(const Candidate &candidate)
{
    return candidate.entity->type == u"PERSON";
}

class ProposalMaker final
{
public:
    ProposalMaker(const std::vector<NamedEntity> &entities, const std::vector<Distinction> &distinctions,
                  std::stop_token stop)
        : m_stop(std::move(stop))
    {
        for (const Distinction &distinction : distinctions)
            m_apart.insert({distinction.one.value, distinction.other.value});
        m_candidates.reserve(entities.size());
        for (const NamedEntity &entity : entities) {
            if (m_stop.stop_requested())
                return;
            if (entity.type == u"DATE" || entity.name.isEmpty())
                continue;
            ComparableName name = ComparableName::of(entity.type, entity.name);
            QString key = keyFor(entity.type, name);
            m_candidates.push_back({&entity, std::move(name), std::move(key)});
        }
        // What is found does not depend on the order in which the entities come.
        std::ranges::sort(m_candidates, {}, [](const Candidate &candidate) { return candidate.entity->id; });
        for (size_t i = 0; i < m_candidates.size(); ++i)
            m_places.insert(m_candidates[i].entity->id, int(i));
        for (size_t i = 0; i < m_candidates.size(); ++i)
            m_byKey[m_candidates[i].key].push_back(int(i));
    }

    void run(const std::vector<StatedAcronym> &acronyms)
    {
        const std::function<void()> steps[] {[this] { sameIds(); },
                                             [this] { sameKeys(); },
                                             [this] { aliases(); },
                                             [this] { countries(); },
                                             [this, &acronyms] { statedAcronyms(acronyms); },
                                             [this] { forms(); },
                                             [this] { persons(); },
                                             [this] { misspellings(); }};
        for (const auto &step : steps) {
            if (m_stop.stop_requested())
                return;
            step();
        }
    }

    std::vector<MergeProposal> take()
    {
        std::ranges::sort(m_found, [this](const MergeProposal &a, const MergeProposal &b) {
            const int mentionsOfA = mentionsOf(a);
            const int mentionsOfB = mentionsOf(b);
            return std::tie(a.reason, mentionsOfB, a.merged) < std::tie(b.reason, mentionsOfA, b.merged);
        });
        return std::move(m_found);
    }

private:
    const Candidate &at(int index) const { return m_candidates[size_t(index)]; }
    // Of a name that one has besides its own.
    QString keyOf(const Candidate &candidate, const QString &name) const
    {
        const NamedEntity &entity = *candidate.entity;
        return name == entity.name ? candidate.key : keyFor(entity.type, ComparableName::of(entity.type, name));
    }
    int mentionsOf(const MergeProposal &proposal) const
    {
        return at(m_places.value(proposal.merged)).entity->mentions
            + at(m_places.value(proposal.into)).entity->mentions;
    }

    bool mayBeSame(const Candidate &a, const Candidate &b) const
    {
        if (a.entity == b.entity || a.entity->type != b.entity->type || a.name.suffixes != b.name.suffixes)
            return false;
        const Distinction pair = Distinction::of(a.entity->id, b.entity->id);
        if (m_apart.contains({pair.one.value, pair.other.value}))
            return false;
        for (const ExternalId &one : a.entity->externalIds) {
            for (const ExternalId &other : b.entity->externalIds) {
                if (one.scheme == other.scheme && one.id != other.id)
                    return false;
            }
        }
        return true;
    }

    // into keeps its name: the longer one where that is why, else the one that is named more.
    void propose(int merged, int into, Reason reason, const QString &detail = {})
    {
        if (m_merged.contains(merged) || !mayBeSame(at(merged), at(into)))
            return;
        if (m_merged.contains(into) && rootOf(into) == merged)
            return; // proposed the other way round
        m_merged.insert(merged, into);
        m_found.push_back({at(merged).entity->id, at(into).entity->id, reason, detail});
    }

    int rootOf(int index) const
    {
        for (int step = 0; step < m_merged.size() && m_merged.contains(index); ++step)
            index = m_merged.value(index);
        return index;
    }

    void proposeTowardsTheMoreNamed(int a, int b, Reason reason, const QString &detail = {})
    {
        const auto rank = [this](int index) {
            const NamedEntity &entity = *at(index).entity;
            return std::tuple(entity.mentions, entity.name.size(), -entity.id.value);
        };
        const bool aStays = rank(a) > rank(b);
        propose(aStays ? b : a, aStays ? a : b, reason, detail);
    }

    // Each of a group that means the same, towards the one that is named most.
    void proposeGroup(const std::vector<int> &group, Reason reason, const QString &detail)
    {
        if (group.size() < 2 || group.size() > mostOfOneName)
            return;
        const int most = *std::ranges::max_element(group, {}, [this](int index) {
            return std::pair(at(index).entity->mentions, -at(index).entity->id.value);
        });
        for (const int index : group) {
            if (index != most)
                propose(index, most, reason, detail);
        }
    }

    void sameIds()
    {
        std::map<QString, std::vector<int>> byId;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            for (const ExternalId &id : m_candidates[i].entity->externalIds)
                byId[id.scheme + u':' + id.id].push_back(int(i));
        }
        for (const auto &[id, group] : byId)
            proposeGroup(group, Reason::SameId, id);
    }

    void sameKeys()
    {
        for (size_t first = 0; first < m_candidates.size(); ++first) {
            const std::vector<int> &group = *m_byKey.constFind(m_candidates[first].key);
            if (group.size() < 2 || group.size() > mostOfOneName || group.front() != int(first))
                continue;
            for (size_t i = 1; i < group.size(); ++i) {
                const Candidate &one = at(group[0]);
                const Candidate &other = at(group[i]);
                const bool hasTitle = one.name.titles != other.name.titles;
                const bool isBare = isPerson(one) && one.name.words.size() < 2;
                // "President Tolvar" and "Senator Tolvar" are two; and which Tolvar a bare one is, is another question.
                if (isBare && !one.name.titles.isEmpty() && !other.name.titles.isEmpty() && hasTitle)
                    continue;
                const QStringList titles = one.name.titles.isEmpty() ? other.name.titles : one.name.titles;
                proposeTowardsTheMoreNamed(group[0], group[i], hasTitle ? Reason::Title : Reason::Spelling,
                                           hasTitle ? titles.join(u' ') : QString());
            }
        }
    }

    using Owners = QHash<QString, std::vector<int>>; // who is called so, by key

    static void own(Owners &owners, const QString &key, int owner)
    {
        std::vector<int> &list = owners[key];
        if (std::ranges::find(list, owner) == list.end())
            list.push_back(owner);
    }

    // Those that are named as exactly one other is called.
    using IsMeant = std::function<bool(const Candidate &named, const Candidate &owner)>;
    void proposeNamesakes(const Owners &owners, Reason reason, const IsMeant &isMeant)
    {
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate &named = m_candidates[i];
            const auto found = owners.constFind(named.key);
            if (found == owners.constEnd())
                continue;
            std::vector<int> others = *found;
            std::erase(others, int(i));
            if (others.size() == 1 && isMeant(named, at(others.front())))
                propose(int(i), others.front(), reason, named.entity->name);
        }
    }

    void aliases()
    {
        Owners owners;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const NamedEntity &entity = *m_candidates[i].entity;
            for (const QString &alias : entity.aliases)
                own(owners, keyOf(m_candidates[i], alias), int(i));
        }
        proposeNamesakes(owners, Reason::Alias, [](const Candidate &, const Candidate &) { return true; });
    }

    void countries()
    {
        const QHash<QString, QString> &codes = countryCodesByName();
        std::map<QString, std::vector<int>> byCode;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates[i];
            if (candidate.entity->type != u"PLACE")
                continue;
            const QString code = codes.value(foldedName(candidate.entity->name));
            if (!code.isEmpty() && candidate.name.suffixes.isEmpty())
                byCode[code].push_back(int(i));
        }
        for (const auto &[code, group] : byCode)
            proposeGroup(group, Reason::Country, code);
    }

    void statedAcronyms(const std::vector<StatedAcronym> &acronyms)
    {
        QHash<int, std::vector<int>> longForms;
        for (const StatedAcronym &stated : acronyms) {
            const int acronym = m_places.value(stated.acronym, -1);
            const int longForm = m_places.value(stated.longForm, -1);
            if (acronym < 0 || longForm < 0 || !at(acronym).name.isAcronym || at(longForm).name.words.size() < 2)
                continue;
            std::vector<int> &forms = longForms[acronym];
            if (std::ranges::find(forms, longForm) == forms.end())
                forms.push_back(longForm);
        }
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const std::vector<int> forms = longForms.value(int(i));
            if (forms.size() == 1)
                propose(int(i), forms.front(), Reason::Acronym, m_candidates[i].entity->name);
        }
    }

    // Within an article a name in short takes its long form's entity: so texts say what a short name stands for.
    void forms()
    {
        Owners owners;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates[i];
            if (isPerson(candidate) || candidate.name.isAcronym)
                continue;
            for (const QString &form : candidate.entity->forms)
                own(owners, keyOf(candidate, form), int(i));
        }
        proposeNamesakes(owners, Reason::Acronym,
                         [](const Candidate &named, const Candidate &) { return named.name.isAcronym; });
        proposeNamesakes(owners, Reason::Form, [](const Candidate &named, const Candidate &owner) {
            return !named.name.isAcronym && !isPerson(named) && !addsWhose(owner.name, named.name);
        });
    }

    // By the last word and the one before it: either may be the surname.
    void persons()
    {
        QHash<QString, std::vector<int>> bySurname;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const QStringList &words = m_candidates[i].name.words;
            if (!isPerson(m_candidates[i]) || words.size() < 2)
                continue;
            bySurname[words.back()].push_back(int(i));
            if (words.size() > 2 && words.at(words.size() - 2).size() > 1)
                bySurname[words.at(words.size() - 2)].push_back(int(i));
        }
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const Candidate &person = m_candidates[i];
            if (!isPerson(person) || person.name.words.isEmpty() || m_stop.stop_requested())
                continue;
            const bool isBare = person.name.words.size() == 1;
            const std::vector<int> &namesakes = bySurname[person.name.words.back()];
            if (namesakes.size() > mostOfOneSurname)
                continue;
            std::vector<int> fuller;
            for (const int other : namesakes) {
                const bool isFuller = at(other).name.words.size() > person.name.words.size()
                    || (at(other).name.words.size() == person.name.words.size()
                        && at(other).name.key().size() > person.name.key().size());
                if (other == int(i) || !isFuller || !mayBeSame(person, at(other)))
                    continue;
                if (isBare || mayBeOnePerson(person.name, at(other).name))
                    fuller.push_back(other);
            }
            if (fuller.empty() || fuller.size() > mostOfOneName || !areOne(fuller))
                continue;
            const int into = *std::ranges::max_element(fuller, {}, [this](int index) {
                return std::tuple(at(index).entity->mentions, -at(index).entity->id.value);
            });
            if (isBare && tellsApart(person.name.titles, at(into).name.titles))
                continue;
            propose(int(i), into, isBare ? Reason::Surname : Reason::FullerName, person.entity->name);
        }
    }

    static bool tellsApart(const QStringList &titles, const QStringList &others)
    {
        return !titles.isEmpty() && !others.isEmpty()
            && std::ranges::none_of(titles, [&others](const QString &title) { return others.contains(title); });
    }

    bool areOne(const std::vector<int> &persons) const
    {
        for (size_t i = 0; i < persons.size(); ++i) {
            for (size_t j = i + 1; j < persons.size(); ++j) {
                if (at(persons[i]).name.key() != at(persons[j]).name.key()
                    && !mayBeOnePerson(at(persons[i]).name, at(persons[j]).name))
                    return false;
            }
        }
        return true;
    }

    void misspellings()
    {
        std::vector<MisspellableName> names;
        names.reserve(m_candidates.size());
        for (const Candidate &candidate : m_candidates)
            names.push_back({candidate.entity->type, &candidate.name});
        findMisspellings(names, m_stop, [this](int a, int b, const QString &word) {
            proposeTowardsTheMoreNamed(a, b, Reason::Misspelling, word);
        });
    }

    std::stop_token m_stop;
    std::vector<Candidate> m_candidates;
    QHash<EntityId, int> m_places;
    QHash<QString, std::vector<int>> m_byKey;
    QSet<std::pair<qint64, qint64>> m_apart;
    QHash<int, int> m_merged;
    std::vector<MergeProposal> m_found;
};

} // namespace

std::vector<MergeProposal> proposeMerges(const std::vector<NamedEntity> &entities,
                                         const std::vector<StatedAcronym> &acronyms,
                                         const std::vector<Distinction> &distinctions, std::stop_token stop)
{
    ProposalMaker maker(entities, distinctions, std::move(stop));
    maker.run(acronyms);
    return maker.take();
}

} // namespace Quipu
