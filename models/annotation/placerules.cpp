// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/placerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint64 noPlaceWord = WordClass::Common | WordClass::Content | WordClass::Title | WordClass::Month
    | WordClass::Weekday | WordClass::SpeechVerb | WordClass::Portfolio | WordClass::OrganisationHead
    | WordClass::ProgrammeHead | WordClass::PublicationHead | WordClass::EventHead | WordClass::OrganisationLead
    | WordClass::IgnoredAcronym;

bool isPlaceWord(const NamedText &text, size_t index)
{
    if (!text.isCapitalisedWord(index) || text[index].isAny(noPlaceWord) || text[index].isInitial)
        return false;
    if (text[index].isAllCapitals && !text[index].isShouting && text[index].gap != NameToken::Gap::Line)
        return false;
    const LexiconEntry *entry = text.entryAt(index);
    return !entry || entry->type == u"PLACE";
}

// "Las Bambas", "Los Ríos": the article has a capital where no sentence gives it one.
bool opensWithArticle(const NamedText &text, size_t index)
{
    static const QStringList articles {u"el"_s, u"la"_s, u"los"_s, u"las"_s};
    const NameToken &token = text[index];
    return token.isCapitalised && !token.isSentenceStart && !token.isHeadline && !token.isShouting
        && !token.isAllCapitals && !token.isBoilerplate && articles.contains(token.key) && index + 1 < text.size()
        && text.isBound(index + 1) && isPlaceWord(text, index + 1);
}

// The end of a run of place words: at most four, particles allowed inside ("Santa Cruz de la Sierra").
size_t placeRunEnd(const NamedText &text, size_t first)
{
    size_t end = opensWithArticle(text, first) ? first + 1 : first;
    while (end < text.size() && end - first < 5) {
        if (isPlaceWord(text, end) && (end == first || text.isBound(end))) {
            ++end;
            continue;
        }
        size_t next = end;
        while (end > first && !text[end].is(WordClass::Joiner) && next < text.size() && next - end < 2
               && text.isBound(next) && !text[next].isCapitalised && text[next].is(WordClass::Particle))
            ++next;
        if (next == end || next >= text.size() || !text.isBound(next) || !isPlaceWord(text, next))
            break;
        end = next + 1;
    }
    return end;
}

const LexiconEntry *countryAt(const NamedText &text, size_t index)
{
    const LexiconEntry *entry = index < text.size() ? text.entryAt(index) : nullptr;
    return entry && entry->type == u"PLACE" && !text.isWeak(*entry) && entry->countries.size() == 1 ? entry : nullptr;
}

void addPlace(const NamedText &text, NameCandidates &candidates, size_t first, size_t end, const QString &rule,
              const QStringList &countries, double score)
{
    const ListedName *listed = text.listedAt(first);
    NameCandidate made = text.candidate(first, end, u"PLACE"_s, rule, score);
    made.mention.countries = countries;
    if (listed && listed->first == first && listed->end == end) {
        const LexiconEntry *entry = text.entryAt(first);
        made.mention.entity = entry->entity;
        if (countries.isEmpty())
            made.mention.countries = text.countriesOf(*entry);
    }
    candidates.push_back(made);
}

// "Omaya, Peru", "SANTA ROSA, Guatemala": a place before its country.
bool addBeforeCountry(const NamedText &text, NameCandidates &candidates, size_t first, size_t end)
{
    if (end + 1 >= text.size() || !text[end].isSign(u',') || !text.isBound(end + 1))
        return false;
    const LexiconEntry *country = countryAt(text, end + 1);
    if (!country || text.isFirmlyListed(first) || text[first].isHeadline)
        return false;
    const bool isLine = text[first].gap == NameToken::Gap::Line;
    const bool isSupported = isLine || (first > 0 && text[first - 1].is(WordClass::PlacePreposition));
    if (!isSupported)
        return false;
    addPlace(text, candidates, first, end, u"before its country"_s, country->countries, 0.85);
    return true;
}

// "the Chapare region", "región de Puno", "city of Leticia": the noun stays outside.
bool isBesideNoun(const NamedText &text, size_t first, size_t end)
{
    if (end < text.size() && text.isBound(end) && text[end].is(WordClass::PlaceNoun) && !text[end].isCapitalised
        && !text[first].isSentenceStart)
        return true;
    size_t at = first;
    while (at > 0 && first - at < 2 && text.isBound(at) && !text[at - 1].isCapitalised
           && (text[at - 1].is(WordClass::Particle) || text[at - 1].key == u"of"))
        --at;
    return at > 0 && at < first && text.isBound(at) && text[at - 1].is(WordClass::PlaceNoun);
}

bool isAfterPreposition(const NamedText &text, size_t first)
{
    return first > 0 && text.isBound(first) && text[first - 1].is(WordClass::PlacePreposition)
        && !text[first].isHeadline;
}

// "in X" and "near X" say more of an unknown name than "to X" does.
bool isInside(const NamedText &text, size_t first)
{
    static const QStringList inside {u"in"_s, u"near"_s, u"en"_s, u"outside"_s, u"desde"_s, u"hacia"_s};
    static const QStringList beside {u"at"_s, u"from"_s, u"to"_s};
    const bool isAt = isAfterPreposition(text, first);
    return isAt
        && (inside.contains(text[first - 1].key)
            || (opensWithArticle(text, first) && beside.contains(text[first - 1].key)));
}

bool isWeaklyListed(const NamedText &text, size_t first, size_t end)
{
    const ListedName *listed = text.listedAt(first);
    return listed && text.isWeak(*text.entryAt(first)) && listed->first == first && listed->end == end;
}

// "Peru's Puno", "in Loreto and Puno": the company of places that are certain.
bool isAmongPlaces(const NamedText &text, size_t first, size_t end)
{
    if (text[first].gap == NameToken::Gap::Possessive && countryAt(text, first - 1))
        return true;
    const bool isAfter = first >= 2 && text[first - 1].isAny(quint64(WordClass::Joiner))
        && text.isListedAs(first - 2, u"PLACE") && text.isFirmlyListed(first - 2);
    const bool isBefore = end + 1 < text.size() && (text[end].isSign(u',') || text[end].is(WordClass::Joiner))
        && text.isListedAs(end + 1, u"PLACE") && text.isFirmlyListed(end + 1);
    return isAfter || isBefore;
}

// "Chilpancingo, Guerrero.-", "PAITA (Reuters) -": a line opens with names, an agency or a date, and a dash.
bool isInDateline(const NamedText &text, size_t first, size_t end)
{
    size_t opening = first;
    const bool isSecond = first > 1 && text[first - 1].isSign(u',') && text[first].gap == NameToken::Gap::Space;
    while (isSecond && opening > 0 && first - opening < 6 && text[opening].gap != NameToken::Gap::Line)
        --opening;
    if (text[opening].gap != NameToken::Gap::Line || text[first].isHeadline || end - first > 3)
        return false;
    for (size_t at = opening; at < first; ++at) {
        if (text[at].isWord() && !text[at].isCapitalised)
            return false;
    }
    for (size_t at = end; at < text.size() && at - end < 9 && text[at].gap != NameToken::Gap::Line; ++at) {
        const NameToken &token = text[at];
        const bool isDash = token.isSign(u'-') || token.isSign(u'\u2014') || token.isSign(u'\u2013');
        const bool isStopDash = isDash && (text[at - 1].isSign(u'.') || text[at - 1].isSign(u')'));
        if (isStopDash)
            return at == end + 1 || text[at - 1].isSign(u')') || text[end].isSign(u',');
        if (token.isWord() && !token.isCapitalised && !token.is(WordClass::Month) && token.key != u"de")
            return false;
    }
    return false;
}

// "alcalde de Choloma", "residents of Matagalpa"
bool isSeatOfOffice(const NamedText &text, size_t first)
{
    static const QStringList links {u"de"_s, u"of"_s};
    if (first < 2 || !text.isBound(first) || !text.isBound(first - 1) || !links.contains(text[first - 1].key))
        return false;
    return text[first - 2].isAny(WordClass::Title | WordClass::PlaceNoun | WordClass::PersonNoun);
}

// "Trinidad's banks"
bool isOwner(const NamedText &text, size_t first, size_t end)
{
    return end < text.size() && text[end].gap == NameToken::Gap::Possessive && !text[first].isSentenceStart
        && !text[first].isAny(WordClass::GivenName | WordClass::Surname);
}

} // namespace

void findPlaces(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if ((!isPlaceWord(text, i) && !opensWithArticle(text, i)) || text.isFirmlyListed(i))
            continue;
        const size_t end = placeRunEnd(text, i);
        if (end == i)
            continue;
        if (isInDateline(text, i, end)) {
            addPlace(text, candidates, i, end, u"dateline"_s, {}, 0.8);
            candidates.back().priority = 2;
        } else if (addBeforeCountry(text, candidates, i, end)) {
            // found
        } else if (isBesideNoun(text, i, end) && !text[i].isHeadline) {
            addPlace(text, candidates, i, end, u"beside a place word"_s, {}, 0.75);
            candidates.back().priority = 2; // "municipality of Gonzalo Moreno" is named after a person
        } else if (isWeaklyListed(text, i, end)
                   && (isAfterPreposition(text, i) || isAmongPlaces(text, i, end) || isSeatOfOffice(text, i)
                       || isOwner(text, i, end))) {
            addPlace(text, candidates, i, end, u"list and context"_s, {}, 0.7);
            candidates.back().priority = isInside(text, i) ? 2 : 0;
        } else if (isInside(text, i) && !text.entryAt(i) && !text[i].isAny(WordClass::GivenName | WordClass::Surname)) {
            addPlace(text, candidates, i, end, u"after a place preposition"_s, {}, 0.5);
        }
        i = end - 1;
    }
}

} // namespace Quipu
