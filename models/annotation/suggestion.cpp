// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/suggestion.h"

#include "models/annotation/acronyms.h"
#include "models/annotation/contextrules.h"
#include "models/annotation/coreference.h"
#include "models/annotation/daterules.h"
#include "models/annotation/listedrules.h"
#include "models/annotation/organisationrules.h"
#include "models/annotation/personrules.h"
#include "models/annotation/phraserules.h"
#include "models/annotation/placerules.h"
#include "models/annotation/publicationrules.h"
#include "models/annotation/repetition.h"

#include <algorithm>

namespace Quipu {

namespace {

// The longest name wins its words; between equals the surer rule.
NameCandidates withoutOverlaps(NameCandidates candidates, std::vector<bool> &taken)
{
    std::ranges::stable_sort(candidates, [](const NameCandidate &a, const NameCandidate &b) {
        if (a.mention.span.length() != b.mention.span.length())
            return a.mention.span.length() > b.mention.span.length();
        return a.priority > b.priority;
    });
    NameCandidates chosen;
    for (NameCandidate &candidate : candidates) {
        const auto from = taken.begin() + qsizetype(candidate.first), to = taken.begin() + qsizetype(candidate.end);
        if (std::find(from, to, true) != to)
            continue;
        std::fill(from, to, true);
        chosen.push_back(std::move(candidate));
    }
    std::ranges::sort(chosen, {}, &NameCandidate::first);
    return chosen;
}

} // namespace

std::vector<SuggestedMention> suggestMentions(QStringView text, const SuggestionContext &context)
{
    const NamedText named(text, context);
    NameCandidates candidates;
    findListed(named, candidates);
    findDates(named, candidates);
    findPhrases(named, candidates);
    findPlaces(named, candidates);
    findPersons(named, candidates);
    findQuotedTitles(named, candidates);
    findDescribedOrganisations(named, candidates);
    findOrganisationsInContext(named, candidates);
    findAcronyms(named, candidates);

    std::vector<bool> taken(named.size(), false);
    NameCandidates names = withoutOverlaps(std::move(candidates), taken);
    resolvePersons(named, names, taken);
    completeLists(named, names, taken);
    repeatNames(named, names, taken);
    resolveCapitals(named, names);

    std::vector<SuggestedMention> mentions;
    mentions.reserve(names.size());
    for (NameCandidate &name : names)
        mentions.push_back(std::move(name.mention));
    return mentions;
}

std::vector<NamedSpan> toNamedSpans(const std::vector<SuggestedMention> &mentions)
{
    std::vector<NamedSpan> spans;
    spans.reserve(mentions.size());
    for (const SuggestedMention &mention : mentions)
        spans.push_back({mention.span, mention.type, mention.entity, mention.countries});
    return spans;
}

} // namespace Quipu
