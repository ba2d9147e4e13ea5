// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/organisationrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint64 unnamedWord = WordClass::Common | WordClass::Content | WordClass::GivenName | WordClass::Surname
    | WordClass::Portfolio | WordClass::Month;

bool isOrganisationWord(const NamedText &text, size_t index)
{
    return text.isCapitalisedWord(index) && !text[index].isAny(WordClass::Title | WordClass::Weekday)
        && !text[index].is(WordClass::Month) && !text.isFirmlyListed(index);
}

size_t describedEnd(const NamedText &text, size_t first)
{
    size_t end = first;
    while (end < text.size() && end - first < 6) {
        const bool isAdjective = end > first && text.isCapitalisedWord(end) && text.isListedAs(end, u"NATIONALITY");
        if ((isAdjective || isOrganisationWord(text, end)) && (end == first || text.isBound(end))) {
            ++end;
            continue;
        }
        const bool isInner = end > first && end + 1 < text.size() && text.isBound(end) && text.isBound(end + 1)
            && text[end].is(WordClass::Particle) && isOrganisationWord(text, end + 1);
        if (!isInner)
            break;
        end += 2;
    }
    return end;
}

// "By Reuters": a byline of one word is an outlet, not a person.
void addByline(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const NameToken &by = text[index];
    const bool isByline = by.gap == NameToken::Gap::Line && by.isCapitalised && (by.key == u"by" || by.key == u"por");
    if (!isByline || index + 1 >= text.size() || !text.isBound(index + 1) || !isOrganisationWord(text, index + 1))
        return;
    const bool isAlone = index + 2 >= text.size() || text[index + 2].gap == NameToken::Gap::Line;
    if (isAlone && !text[index + 1].isAny(WordClass::Common | WordClass::Content))
        candidates.push_back(text.candidate(index + 1, index + 2, u"ORGANIZATION"_s, u"byline"_s, 0.6));
}

// "U.S. embassy in Lima": lower case, yet a name.
void addEmbassy(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const NameToken &noun = text[index];
    const bool isEnglish = noun.key == u"embassy" || noun.key == u"consulate";
    if (!isEnglish || index == 0 || !text.isBound(index) || index + 2 >= text.size())
        return;
    const ListedName *owner = text.listedAt(index - 1);
    const ListedName *seat = text.listedAt(index + 2);
    const bool isOwned = owner && (text.isListedAs(index - 1, u"PLACE") || text.isListedAs(index - 1, u"NATIONALITY"));
    if (!isOwned)
        return;
    const bool isSeated = text[index + 1].key == u"in" && seat && text.isListedAs(index + 2, u"PLACE");
    NameCandidate made
        = text.candidate(owner->first, isSeated ? seat->end : index + 1, u"ORGANIZATION"_s, u"embassy"_s, 0.8);
    made.mention.countries = text.countriesOf(*text.entryAt(index - 1));
    if (isSeated || noun.isCapitalised)
        candidates.push_back(made);
}

// "according to MapBiomas", "según Cochilco", "Safaricom CEO": one unknown word that must be somebody, and no person.
void addSource(const NamedText &text, size_t index, NameCandidates &candidates)
{
    if (!isOrganisationWord(text, index) || text[index].isAny(unnamedWord) || text.entryAt(index)
        || text[index].isHeadline || text[index].isInitial)
        return;
    const bool isBoundAfter = index + 1 < text.size() && text.isBound(index + 1);
    const bool isAlone = !isBoundAfter || !text[index + 1].isCapitalised;
    const bool isQuoted = index > 1 && text.isBound(index) && isAlone
        && (text[index - 1].key == u"segun" || (text[index - 1].key == u"to" && text[index - 2].key == u"according"));
    const bool isOwner = isBoundAfter && text[index + 1].is(WordClass::CorporateTitle) && !text[index].isSentenceStart;
    if (isQuoted || isOwner)
        candidates.push_back(text.candidate(index, index + 1, u"ORGANIZATION"_s, u"named as a source"_s, 0.5));
}

} // namespace

void findDescribedOrganisations(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isBoilerplate)
            continue;
        addByline(text, i, candidates);
        addEmbassy(text, i, candidates);
        addSource(text, i, candidates);
        const bool isNoun = text[i].isAny(WordClass::MediaNoun | WordClass::OrganisationNoun)
            && (!text[i].isCapitalised || text[i].isSentenceStart) && !text[i].isHeadline;
        if (!isNoun || !text.isBound(i + 1))
            continue;
        const size_t end = describedEnd(text, i + 1);
        const bool isCommon = text[i + 1].isAny(WordClass::Common | WordClass::Content) && end - i < 3;
        if (end == i + 1 || isCommon
            || (text[i + 1].is(WordClass::GivenName) && end - i > 2 && !text[i].is(WordClass::MediaNoun)))
            continue;
        candidates.push_back(text.candidate(i + 1, end, u"ORGANIZATION"_s, u"beside an organisation word"_s, 0.7));
    }
}

} // namespace Quipu
