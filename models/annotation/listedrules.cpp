// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/listedrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

void findListed(const NamedText &text, NameCandidates &candidates)
{
    for (const ListedName &listed : text.listedNames()) {
        const LexiconEntry &entry = Lexicon::shipped().entry(listed.entry);
        if (text.isWeak(entry))
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
