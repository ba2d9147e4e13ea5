// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/phraseextent.h"

namespace Quipu {

namespace {

constexpr int longestName = 12; // words; a longer one is a headline

bool isPersonTitle(const NameToken &token)
{
    return token.is(WordClass::Title) && !token.is(WordClass::Content); // "General" is an adjective too
}

bool isYear(const NameToken &token)
{
    return token.kind == NameToken::Kind::Number && token.key.size() == 4
        && (token.key.startsWith(u'1') || token.key.startsWith(u'2')) && token.key.back().isDigit();
}

bool isOrdinal(const NameToken &token)
{
    return token.kind == NameToken::Kind::Number && token.key.back().isLetter() && !token.key.endsWith(u's');
}

bool isGapInside(const NamedText &text, size_t next)
{
    if (text.isBound(next))
        return true;
    // "Workers' Party", "Women's Fund": the owner is a common noun, so the possessive is part of the name.
    return text[next].gap == NameToken::Gap::Possessive && text[next - 1].is(WordClass::Possessor);
}

bool canOpen(const NamedText &text, size_t index, const NameToken &head)
{
    const NameToken &token = text[index];
    if (token.isBoilerplate)
        return false;
    if (isYear(token))
        return head.isAny(WordClass::PublicationHead | WordClass::EventHead);
    if (isOrdinal(token))
        return head.isAny(WordClass::EventHead | WordClass::OrganisationHead);
    if (!text.isNameWord(index) || isPersonTitle(token) || token.is(WordClass::SpeechVerb))
        return false;
    return !token.is(WordClass::Month);
}

// "Asia-Pacific", "Gates & Melinda": a sign between two capitalised words of one name, before index.
bool isSignInside(const NamedText &text, size_t index)
{
    if (index < 2 || !text.isNameWord(index) || !text.isNameWord(index - 2))
        return false;
    const NameToken &sign = text[index - 1];
    const bool isHyphen
        = sign.isSign(u'-') && sign.gap == NameToken::Gap::None && text[index].gap == NameToken::Gap::None;
    return isHyphen || (sign.isSign(u'&') && text.isBound(index - 1) && text.isBound(index));
}

// Connectors and articles from index on, and the capitalised word that must follow them; 0 when none does.
size_t connected(const NamedText &text, size_t index)
{
    size_t at = index;
    while (at < text.size() && at - index < 3 && text.isBound(at) && !text[at].isCapitalised
           && text[at].isAny(WordClass::Connector | WordClass::Article))
        ++at;
    const bool isSound = at > index && at < text.size() && text.isBound(at) && text.isNameWord(at);
    return isSound && text[index].is(WordClass::Connector) ? at : 0;
}

size_t capitalsEnd(const NamedText &text, size_t from)
{
    size_t at = from;
    while (at < text.size() && (at == from || text.isBound(at)) && text.isNameWord(at)
           && !(at > from && isPersonTitle(text[at]))) {
        ++at;
        if (at + 1 < text.size() && isSignInside(text, at + 1))
            at += 2;
    }
    return at;
}

bool startsAnotherName(const NamedText &text, size_t index)
{
    const NameToken &token = text[index];
    return text.isFirmlyListed(index) || token.isAny(WordClass::Title | WordClass::GivenName)
        || token.isAny(WordClass::OrganisationLead | WordClass::GenericOrganisation);
}

// "and Finance", ", Livestock and Food" after a connected part.
size_t joinedEnd(const NamedText &text, size_t from)
{
    size_t at = from;
    const bool isCountry = from > 0 && text.isListedAs(from - 1, u"PLACE") && text.isFirmlyListed(from - 1);
    while (!isCountry && at + 1 < text.size()) {
        size_t next = at;
        const bool isComma = text[next].isSign(u',') && text[next].gap == NameToken::Gap::None;
        if (isComma)
            ++next;
        const bool isJoined = next < text.size() && text[next].is(WordClass::Joiner) && text.isBound(next);
        if (isJoined)
            ++next;
        while (isJoined && text.isSpanish() && next < text.size() && next - at < 4 && text.isBound(next)
               && !text[next].isCapitalised && text[next].isAny(WordClass::Article | WordClass::Connector))
            ++next; // "y de Fauna", "y el Delito"
        if ((!isComma && !isJoined) || next >= text.size() || !text.isBound(next) || !text.isNameWord(next)
            || startsAnotherName(text, next))
            break;
        const size_t end = capitalsEnd(text, next);
        if (isJoined)
            return end;
        at = end;
        if (end >= text.size() || !(text[end].isSign(u',') || text[end].is(WordClass::Joiner)))
            break;
    }
    return from;
}

// "Child and Adolescent Code", "Energy and Mines Ministry": two nouns of one name before its head.
bool isJoinedOpening(const NamedText &text, size_t first, size_t head)
{
    if (first < 2 || first == head || text.context().language != u"en" || !text.isBound(first - 1))
        return false;
    const bool isOpen = text[first - 1].is(WordClass::Joiner) && !text[first - 1].isCapitalised;
    constexpr quint64 named = WordClass::GivenName | WordClass::Surname | WordClass::Title;
    const auto isNoun = [&](size_t index) {
        const NameToken &token = text[index];
        return text.isCapitalisedWord(index) && !token.isSentenceStart && !token.isAllCapitals && !token.isAny(named)
            && !text.entryAt(index) && !token.is(WordClass::Common)
            && (!token.is(WordClass::OrganisationHead) || token.is(WordClass::Portfolio));
    };
    return isOpen && !text[head].isHeadline && text[head].isAny(WordClass::OrganisationHead | WordClass::ProgrammeHead)
        && isNoun(first) && isNoun(first - 2);
}

} // namespace

size_t leftEnd(const NamedText &text, size_t head)
{
    size_t first = head;
    const int limit = text[head].isHeadline ? 3 : longestName;
    while (first > 0 && head - first < size_t(limit)) {
        if (first > 1 && isSignInside(text, first) && canOpen(text, first - 2, text[head])) {
            first -= 2;
            continue;
        }
        if (!isGapInside(text, first))
            break;
        if (canOpen(text, first - 1, text[head])) {
            --first;
            continue;
        }
        // "Virgen de Fatima jail": a particle between capitals.
        const bool isInner = first < head && text[first - 1].is(WordClass::Particle) && first > 1
            && text.isBound(first - 1) && canOpen(text, first - 2, text[head])
            && text[head].isAny(WordClass::NaturalHead | WordClass::PlaceHead);
        if (!isInner && !isJoinedOpening(text, first, head))
            break;
        first -= 2;
    }
    return first;
}

size_t tailEnd(const NamedText &text, size_t from)
{
    size_t end = from;
    if (end < text.size() && text.isBound(end) && isYear(text[end])
        && text[end - 1].isAny(WordClass::PublicationHead | WordClass::EventHead))
        return end + 1;
    while (end < text.size() && end - from < size_t(longestName)) {
        const size_t next = connected(text, end);
        if (next == 0)
            break;
        const bool isWhere = text[end].is(WordClass::PlacePreposition);
        if (isWhere && (text.isFirmlyListed(next) || text.isListedAs(next, u"PLACE") || next == end + 1))
            break;
        end = joinedEnd(text, capitalsEnd(text, next));
    }
    return end;
}

size_t leadEnd(const NamedText &text, size_t lead)
{
    size_t end = lead + 1;
    const NameToken &opening = text[lead];
    const bool isPlace = opening.is(WordClass::PlaceLead);
    while (end < text.size() && end - lead < size_t(longestName)) {
        const bool isArticle = text.isBound(end) && text[end].isCapitalised && text[end].is(WordClass::Article)
            && end + 1 < text.size() && text.isBound(end + 1) && text.isNameWord(end + 1);
        if (isArticle) {
            end += 2; // "Hospital La Paz"
            continue;
        }
        if (text.isBound(end) && text.isNameWord(end) && !isPersonTitle(text[end])) {
            ++end;
            if (end + 1 < text.size() && isSignInside(text, end + 1))
                end += 2;
            continue;
        }
        if (text.isBound(end) && isYear(text[end]) && !isPlace)
            return end + 1;
        const bool isListing = !isPlace && end > lead + 1 && text[end].is(WordClass::Joiner) && end + 1 < text.size()
            && text[end + 1].is(WordClass::Connector) && !text[end + 1].isCapitalised;
        if (const size_t joined = isListing ? joinedEnd(text, end) : end; joined > end) {
            end = joined; // "Servicio Forestal y de Fauna"
            continue;
        }
        const size_t next = connected(text, end);
        // "San Pedro de Atacama" is one name; "Lago Titicaca en Bolivia" and "Puerto Sucre de Bolivia" are two.
        const bool isOther = text[end].key == u"en" || text[end].key == u"in"
            || (next > 0 && text.isFirmlyListed(next) && !text.entryAt(next)->isCity);
        if (isPlace && end > lead + 1 && (isOther || opening.is(WordClass::NaturalHead)))
            break;
        const bool isPerson = next > 0 && next + 1 < text.size() && text[next].is(WordClass::GivenName)
            && text.isBound(next + 1) && text.isCapitalisedWord(next + 1)
            && text[next + 1].isAny(WordClass::GivenName | WordClass::Surname) && end == lead + 1;
        if (isPerson)
            break; // "Presidencia de Juan Hernández"
        if (next == 0 || (text[end].is(WordClass::PlacePreposition) && next == end + 1))
            break;
        end = isPlace ? capitalsEnd(text, next) : joinedEnd(text, capitalsEnd(text, next));
    }
    while (end > lead + 1 && text[end - 1].isInitial)
        --end; // "Ley Forestal N.° 29763"
    return end;
}

size_t listedRiversEnd(const NamedText &text, size_t first, size_t head)
{
    const bool isShared = text[head].key.endsWith(u's')
        || (head > 0 && head - 1 > first && text[head - 1].isAny(WordClass::NaturalHead | WordClass::PlaceHead));
    if (!isShared || first < 2 || first == head)
        return first;
    size_t at = first;
    if (!text[at - 1].is(WordClass::Joiner) || !text.isBound(at))
        return first;
    at -= text[at - 2].isSign(u',') ? 2 : 1;
    while (at > 0 && text.isNameWord(at - 1) && !text.isFirmlyListed(at - 1)) {
        --at;
        if (at < 2 || !text[at - 1].isSign(u','))
            return at;
        --at;
    }
    return first;
}

} // namespace Quipu
