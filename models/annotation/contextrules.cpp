// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/contextrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr quint64 unknownRunStop = WordClass::Title | WordClass::Month | WordClass::Weekday | WordClass::SpeechVerb;
constexpr quint64 loneWordStop = WordClass::Common | WordClass::Content | WordClass::Portfolio | WordClass::GivenName
    | WordClass::Surname | WordClass::IgnoredAcronym;
constexpr size_t longestRun = 5;
constexpr size_t appositionReach = 7; // words

// The end of a run of capitalised words that no list knows; a country may close it ("Nu Colombia").
size_t unknownRunEnd(const NamedText &text, size_t first)
{
    size_t end = first;
    while (end < text.size() && end - first < longestRun && (end == first || text.isBound(end))) {
        const bool isUnknown = text.isNameWord(end) && !text[end].isAny(unknownRunStop) && !text.isFirmlyListed(end);
        const bool isBranch = end > first && text.isCapitalisedWord(end) && text.isListedAs(end, u"PLACE");
        if (!isUnknown && !isBranch)
            break;
        ++end;
    }
    return end;
}

bool canBeOrganisation(const NamedText &text, size_t first, size_t end)
{
    if (end == first || text[first].isInitial || text[first].isHeadline || text[first].isShouting)
        return false;
    if (end == first + 1)
        return !text[first].isAny(loneWordStop);
    const bool isPerson = text[first].is(WordClass::GivenName) || text[end - 1].is(WordClass::Surname);
    return !isPerson;
}

void addOrganisation(const NamedText &text, NameCandidates &candidates, size_t first, size_t end, const QString &rule)
{
    if (!canBeOrganisation(text, first, end))
        return;
    candidates.push_back(text.candidate(first, end, u"ORGANIZATION"_s, rule, 0.6));
    candidates.back().priority = 2; // a guess at a person or a place gives way
}

// "gerente general de Ualá", "CEO of Kavak", "shares in Cosan": up to two words between the noun and the link.
void addAfterMember(const NamedText &text, size_t index, NameCandidates &candidates)
{
    static const QStringList links {u"of"_s, u"at"_s, u"for"_s, u"with"_s, u"de"_s, u"del"_s, u"in"_s};
    size_t at = index + 1;
    while (at < text.size() && at - index < 3 && text.isBound(at) && !text[at].isCapitalised && text[at].isWord()
           && !links.contains(text[at].key))
        ++at;
    const bool isLinked = at + 1 < text.size() && text.isBound(at) && links.contains(text[at].key);
    if (!isLinked || (text[at].key == u"in" && !text[index].key.startsWith(u"share")))
        return;
    const size_t first = at + (text[at + 1].is(WordClass::Article) && !text[at + 1].isCapitalised ? 2 : 1);
    if (first < text.size() && text.isBound(first))
        addOrganisation(text, candidates, first, unknownRunEnd(text, first), u"after its people"_s);
}

// "companies such as X", "empresas como X", "banks including X".
void addAfterPlural(const NamedText &text, size_t index, NameCandidates &candidates)
{
    static const QStringList openers {u"like"_s,       u"including"_s, u"como"_s,
                                      u"incluyendo"_s, u"incluidas"_s, u"incluidos"_s};
    if (text.isBound(index + 1) && text[index + 1].isCapitalised && !text[index].isCapitalised)
        return addOrganisation(text, candidates, index + 1, unknownRunEnd(text, index + 1), u"among organisations"_s);
    size_t at = index + 1;
    const auto opensAt = [&](size_t i) {
        const bool isSuchAs = i + 1 < text.size() && text[i].key == u"such" && text[i + 1].key == u"as";
        return isSuchAs ? i + 2 : openers.contains(text[i].key) ? i + 1 : size_t(0);
    };
    size_t first = 0;
    for (; at < text.size() && at - index < 4 && first == 0 && text[at].gap != NameToken::Gap::Line; ++at)
        first = opensAt(at);
    if (first > 0 && first < text.size() && text.isBound(first))
        addOrganisation(text, candidates, first, unknownRunEnd(text, first), u"among organisations"_s);
}

// "empresa china Jinzhao", "laboratorio japonés Takeda": an adjective between the noun and the name.
void addAfterAdjective(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const size_t adjective = index + 1;
    if (adjective + 1 >= text.size() || !text.isBound(adjective) || !text.isBound(adjective + 1)
        || text[adjective].isCapitalised)
        return;
    static const QStringList kinds {u"estatal"_s, u"privada"_s, u"privado"_s, u"publica"_s, u"local"_s, u"minera"_s};
    if (text.isListedAs(adjective, u"NATIONALITY") || kinds.contains(text[adjective].key))
        addOrganisation(text, candidates, adjective + 1, unknownRunEnd(text, adjective + 1),
                        u"beside an organisation word"_s);
}

// "Beijing-based Kuaishou", "owned by Cosan", "operada por Minsur"
void addAfterOwner(const NamedText &text, size_t index, NameCandidates &candidates)
{
    static const QStringList verbs {u"owned"_s,     u"controlled"_s,   u"operated"_s,   u"acquired"_s,
                                    u"operada"_s,   u"operado"_s,      u"controlada"_s, u"controlado"_s,
                                    u"adquirida"_s, u"administrada"_s, u"fabricada"_s,  u"manufactured"_s};
    const bool isSeat = index > 0 && text[index].key == u"based" && text[index - 1].isSign(u'-');
    const bool isOwned = verbs.contains(text[index].key) && index + 1 < text.size()
        && (text[index + 1].key == u"by" || text[index + 1].key == u"por");
    size_t first = index + (isOwned ? 2 : 1);
    if ((!isSeat && !isOwned) || first >= text.size())
        return;
    if (text[first].is(WordClass::Article) && !text[first].isCapitalised && first + 1 < text.size())
        ++first;
    if (text.isBound(first))
        addOrganisation(text, candidates, first, unknownRunEnd(text, first), u"after its owner"_s);
}

// "wrote on X": the network's name is a letter.
void addLetterName(const NamedText &text, size_t index, NameCandidates &candidates)
{
    static const QStringList links {u"on"_s, u"en"_s, u"social"_s, u"platform"_s, u"plataforma"_s};
    const bool isLetter = text[index].key == u"x" && text[index].isCapitalised && text[index].span.length() == 1
        && index > 0 && text.isBound(index) && links.contains(text[index - 1].key) && !text[index - 1].isCapitalised;
    if (isLetter)
        candidates.push_back(text.candidate(index, index + 1, u"ORGANIZATION"_s, u"network"_s, 0.6));
}

// "MetSul, a private weather service": what an apposition calls an organisation.
void addBeforeApposition(const NamedText &text, size_t index, NameCandidates &candidates)
{
    static const QStringList openers {u"a"_s, u"an"_s, u"the"_s, u"una"_s, u"un"_s, u"la"_s, u"el"_s};
    const size_t end = unknownRunEnd(text, index);
    const bool opens = end > index && end + 2 < text.size() && text[end].isSign(u',') && text.isBound(end + 1)
        && openers.contains(text[end + 1].key);
    if (!opens)
        return;
    for (size_t at = end + 2; at < text.size() && at - end < appositionReach; ++at) {
        const NameToken &token = text[at];
        const bool isHyphen = token.isSign(u'-') && token.gap == NameToken::Gap::None;
        const bool isForeign = token.isCapitalised && !text.isListedAs(at, u"NATIONALITY");
        if (isHyphen)
            continue;
        const bool isOver = !token.isWord() || isForeign || token.gap == NameToken::Gap::Line
            || token.isAny(WordClass::Connector | WordClass::PersonNoun | WordClass::Title);
        if (isOver)
            return;
        if (token.isAny(WordClass::OrganisationNoun | WordClass::MediaNoun)
            || (token.is(WordClass::OrganisationHead) && token.key != u"service")
            || (token.key == u"service" && !text.isSpanish()))
            return addOrganisation(text, candidates, index, end, u"called an organisation"_s);
    }
}

} // namespace

void findOrganisationsInContext(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        const NameToken &token = text[i];
        if (!token.isWord() || token.isBoilerplate || token.isHeadline)
            continue;
        const bool isNoun = !token.isCapitalised || token.isSentenceStart || token.is(WordClass::CorporateTitle);
        addAfterOwner(text, i, candidates);
        addLetterName(text, i, candidates);
        if (isNoun && token.is(WordClass::MemberNoun))
            addAfterMember(text, i, candidates);
        if (isNoun && token.is(WordClass::OrganisationPlural))
            addAfterPlural(text, i, candidates);
        if (isNoun && token.isAny(WordClass::OrganisationNoun | WordClass::MediaNoun))
            addAfterAdjective(text, i, candidates);
        const bool opensRun = token.isCapitalised && (i == 0 || !text.isBound(i) || !text[i - 1].isCapitalised);
        if (opensRun && text.isNameWord(i))
            addBeforeApposition(text, i, candidates);
    }
}

} // namespace Quipu
