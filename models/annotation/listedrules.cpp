// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/listedrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A name that is a word too counts where nothing but a name carries a capital.
bool isSurelyName(const NamedText &text, const ListedName &listed, const LexiconEntry &entry)
{
    const NameToken &first = text[listed.first];
    if (entry.type == u"PLACE" || first.isSentenceStart || first.isHeadline || first.isShouting || first.isBoilerplate)
        return false;
    const bool isRest = listed.first > 0 && text.isBound(listed.first) && text[listed.first - 1].isCapitalised;
    const bool isOpening = listed.end < text.size() && text.isBound(listed.end) && text[listed.end].isCapitalised;
    return !isRest && !isOpening;
}

} // namespace

void findListed(const NamedText &text, NameCandidates &candidates)
{
    for (const ListedName &listed : text.listedNames()) {
        const LexiconEntry &entry = Lexicon::shipped().entry(listed.entry);
        if (text.isWeak(entry) && !isSurelyName(text, listed, entry))
            continue;
        // "Para" opens a sentence; "Pará" is a state.
        const bool isAccident = listed.end == listed.first + 1 && text[listed.first].isSentenceStart
            && text[listed.first].is(WordClass::Common) && !text[listed.first].isAllCapitals;
        if (isAccident)
            continue;
        size_t first = listed.first;
        if (entry.type == u"SUBSTANCE" && first > 0 && text.isBound(first) && text[first - 1].is(WordClass::Qualifier))
            --first;
        NameCandidate made = text.candidate(first, listed.end, entry.type, u"list"_s, entry.isCity ? 0.8 : 0.9);
        made.mention.entity = entry.entity;
        if (entry.type != u"PERSON")
            made.mention.countries = text.countriesOf(entry);
        made.mention.origin = u"gazetteer"_s;
        made.priority = 2;
        made.isCapital = entry.isCapital;
        candidates.push_back(made);
    }
}

} // namespace Quipu
