// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"

#include <stop_token>

namespace Quipu {

// A root with what is known of how it is named: what proposals are made from.
struct NamedEntity
{
    EntityId id;
    QString type;
    QString name;
    QStringList aliases;
    QStringList forms; // the different words that name it in the texts
    std::vector<ExternalId> externalIds;
    int mentions = 0;
};

// Two names that stand side by side in a text, the second in parentheses: "Council on Hemispheric Affairs (COHA)".
struct StatedAcronym
{
    EntityId longForm;
    EntityId acronym;
};

// That two entities are probably the same, and why. Nothing is done until a person says so.
struct MergeProposal
{
    enum class Reason {
        SameId, // detail: "wikidata:Q419"
        Alias, // detail: the alias that the other is called by
        Spelling, // the names differ in case, accents, punctuation or an article only
        Title, // detail: the titles that one of them bears
        Country, // detail: the country's ISO 3166-1 code
        Acronym, // detail: the acronym; a text states what it stands for
        Form, // detail: the words by which texts name the other, too
        FullerName, // of a person, with more given names, surnames or for an initial
        Surname, // of one person with a fuller name only
        Misspelling, // detail: the word of the other that differs by one letter
    };

    EntityId merged;
    EntityId into;
    Reason reason = Reason::Spelling;
    QString detail;
    bool operator==(const MergeProposal &) const = default;
};

// At most one for each entity that would be merged, the best first by reason, then by mentions. Never two of different
// types, two that the analyst or an external id keeps apart, nor two whose names the texts tell apart: persons of one
// surname with different given names, names with different numbers. A name that would fit several is proposed for none.
// Deterministic, near linear in the entities; any lane; what was found so far when stop is asked for.
std::vector<MergeProposal> proposeMerges(const std::vector<NamedEntity> &entities,
                                         const std::vector<StatedAcronym> &acronyms,
                                         const std::vector<Distinction> &distinctions, std::stop_token stop = {});

// A sentence that says why, in the language of the moment.
QString reasonText(const MergeProposal &proposal);

} // namespace Quipu
