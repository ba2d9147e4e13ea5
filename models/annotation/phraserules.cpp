// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/phraserules.h"

#include "models/annotation/phraseextent.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint64 everyHead = WordClass::OrganisationHead | WordClass::ProgrammeHead | WordClass::PublicationHead
    | WordClass::EventHead | WordClass::PlaceHead | WordClass::NaturalHead;
constexpr quint64 everyLead = WordClass::OrganisationLead | WordClass::ProgrammeLead | WordClass::PublicationLead
    | WordClass::EventLead | WordClass::PlaceLead;

QString typeOfHead(const NameToken &token)
{
    if (token.is(WordClass::PublicationHead))
        return u"PUBLICATION"_s;
    if (token.is(WordClass::EventHead))
        return u"EVENT"_s;
    if (token.is(WordClass::ProgrammeHead))
        return u"PROGRAMME"_s;
    return token.is(WordClass::OrganisationHead) ? u"ORGANIZATION"_s : u"PLACE"_s;
}

QString typeOfLead(const NameToken &token)
{
    if (token.is(WordClass::PublicationLead))
        return u"PUBLICATION"_s;
    if (token.is(WordClass::EventLead))
        return u"EVENT"_s;
    if (token.is(WordClass::ProgrammeLead))
        return u"PROGRAMME"_s;
    return token.is(WordClass::OrganisationLead) ? u"ORGANIZATION"_s : u"PLACE"_s;
}

// The countries a name tells: those of the listed names inside it, else the possessive before it ("Peru's Congress").
QStringList countriesInside(const NamedText &text, size_t first, size_t end)
{
    for (size_t i = first; i < end; ++i) {
        const LexiconEntry *entry = text.entryAt(i);
        // A town in a name ("Hospital La Paz") tells its country only where the text names that country too.
        if (!entry || (entry->type != u"PLACE" && entry->type != u"NATIONALITY" && i > first))
            continue;
        const bool isTown = entry->isCity && text.weightOf(entry->countries.value(0)) < 2;
        if (!text.isWeak(*entry) && !isTown && entry->countries.size() == 1)
            return entry->countries;
    }
    if (first > 0 && text[first].gap == NameToken::Gap::Possessive) {
        const LexiconEntry *owner = text.entryAt(first - 1);
        if (owner && owner->countries.size() == 1)
            return owner->countries;
    }
    return {};
}

// "Peruvian National Police", "Peru's National Police" and "National Police of Peru" are one.
QString organisationName(const NamedText &text, size_t first, size_t end, const QStringList &countries)
{
    bool isGeneric = false;
    for (size_t i = first; i < end; ++i)
        isGeneric = isGeneric || text[i].is(WordClass::GenericOrganisation);
    if (!isGeneric || countries.size() != 1)
        return text.words(first, end);
    const auto isCountryName = [&](size_t index) {
        const LexiconEntry *entry = text.entryAt(index);
        const bool isName = entry && (entry->type == u"NATIONALITY" || entry->entity == countries.front());
        return isName && entry->countries == countries;
    };
    bool isOwned = first > 0 && text[first].gap == NameToken::Gap::Possessive;
    const bool isAdjective = text.isListedAs(first, u"NATIONALITY") || text[first].key.startsWith(u"u.s");
    if (isAdjective && isCountryName(first) && text.listedAt(first)->end < end) {
        first = text.listedAt(first)->end;
        isOwned = true;
    }
    if (!isOwned)
        return text.words(first, end);
    return text.words(first, end) + (text.isSpanish() ? u" de "_s : u" of "_s) + countries.front();
}

void addPhrase(const NamedText &text, NameCandidates &candidates, size_t first, size_t end, const QString &type,
               const QString &rule)
{
    NameCandidate made = text.candidate(first, end, type, rule, 0.7);
    if (type == u"ORGANIZATION") {
        made.mention.countries = countriesInside(text, first, end);
        made.mention.entity = organisationName(text, first, end, made.mention.countries);
    }
    candidates.push_back(made);
}

bool isFollowedByHead(const NamedText &text, size_t index)
{
    if (index + 1 >= text.size() || !text.isBound(index + 1))
        return false;
    const NameToken &next = text[index + 1];
    return next.isAny(everyHead) && (next.isCapitalised || next.is(WordClass::NaturalHead))
        && !next.is(WordClass::Title);
}

void findHeaded(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const NameToken &head = text[index];
    const bool isCapitalised = head.isCapitalised;
    if (!isCapitalised && !head.is(WordClass::NaturalHead))
        return;
    if (isFollowedByHead(text, index))
        return;
    size_t first = leftEnd(text, index);
    const bool isSurname = head.is(WordClass::PlaceLead) && text[first].is(WordClass::GivenName);
    if (isSurname)
        return; // "Yvette Sierra"
    if (typeOfHead(head) == u"PLACE")
        first = listedRiversEnd(text, first, index);
    const size_t end = isCapitalised ? tailEnd(text, index + 1) : index + 1;
    const bool hasPremodifier = first < index;
    const bool isLone = !hasPremodifier && end == index + 1;
    const bool isBarePlace = !hasPremodifier && typeOfHead(head) == u"PLACE" && !head.is(WordClass::NaturalHead);
    if (isBarePlace)
        return;
    if (isLone && !(head.is(WordClass::GenericOrganisation) && !head.isSentenceStart && !head.isHeadline))
        return;
    // A country and a noun are a description, not a name: "Peru region".
    if (!isCapitalised && index == first + 1 && text.isFirmlyListed(first) && !head.is(WordClass::PlaceHead))
        return;
    const bool isTitled
        = isLone && index + 1 < text.size() && text.isBound(index + 1) && text[index + 1].is(WordClass::Title);
    if (!isTitled)
        addPhrase(text, candidates, first, end, isLone ? u"ORGANIZATION"_s : typeOfHead(head), u"head word"_s);
}

void findLed(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const NameToken &lead = text[index];
    const bool isLowerPlace = !lead.isCapitalised && lead.is(WordClass::PlaceLead) && lead.is(WordClass::NaturalHead);
    if (!lead.isCapitalised && !isLowerPlace)
        return;
    const bool isEnglishHead = lead.is(WordClass::OrganisationHead) && text.context().language == u"en";
    if (isEnglishHead)
        return; // "Union" closes an English name, "Unión" opens a Spanish one
    const bool isGivenName = lead.is(WordClass::GivenName) && index + 1 < text.size() && text.isBound(index + 1)
        && text.isCapitalisedWord(index + 1) && !text[index + 1].isAny(WordClass::Portfolio | WordClass::Content)
        && !text.isListedAs(index + 1, u"NATIONALITY");
    if (isGivenName)
        return; // "Marina Dal Poggetto"
    const size_t end = leadEnd(text, index);
    if (end == index + 1) {
        if (lead.is(WordClass::GenericOrganisation) && !lead.isSentenceStart && !lead.isHeadline)
            addPhrase(text, candidates, index, end, typeOfLead(lead), u"head word"_s);
        return;
    }
    size_t first = index;
    if (lead.isAny(WordClass::OrganisationLead | WordClass::EventLead) && index > 0 && text.isBound(index)
        && text[index - 1].kind == NameToken::Kind::Word && text[index - 1].isAllCapitals && !text[index].isShouting
        && lead.is(WordClass::EventLead))
        --first; // "XVIII Cumbre"
    addPhrase(text, candidates, first, end, typeOfLead(lead), u"opening word"_s);
}

} // namespace

void findPhrases(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const NameToken &token = text[i];
        if (!token.isWord() || token.isBoilerplate || token.isShouting)
            continue;
        if (token.isAny(everyHead))
            findHeaded(text, i, candidates);
        if (token.isAny(everyLead))
            findLed(text, i, candidates);
    }
}

} // namespace Quipu
