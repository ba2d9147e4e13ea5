// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/personrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t longestPerson = 7; // words, particles counted
constexpr quint64 everyPhraseWord = WordClass::OrganisationHead | WordClass::OrganisationLead | WordClass::ProgrammeHead
    | WordClass::ProgrammeLead | WordClass::PublicationHead | WordClass::PublicationLead | WordClass::EventHead
    | WordClass::EventLead | WordClass::PlaceHead;

struct PersonRun
{
    size_t first = 0;
    size_t end = 0;
    bool hasTitle = false;
};

bool isGivenName(const NameToken &token)
{
    return token.is(WordClass::GivenName);
}

// A word that may stand in a person's name after the words before it.
bool canFollow(const NamedText &text, size_t first, size_t index)
{
    if (!text.isCapitalisedWord(index) || text[index].isAny(WordClass::Title | WordClass::Weekday))
        return false;
    if (text[index].isAny(WordClass::Common | WordClass::Content)
        && !text[index].isAny(WordClass::Surname | WordClass::GivenName))
        return false;
    if (text[index].isAllCapitals && !text[index].isShouting && !text[index].is(WordClass::Abbreviation)
        && !text[first].isAllCapitals)
        return false; // an acronym
    if (!text.isFirmlyListed(index))
        return true;
    return text.isListedAs(index, u"PERSON")
        || (index > first && isGivenName(text[index - 1]) && isGivenName(text[first])
            && text[index].isAny(WordClass::Surname | WordClass::GivenName));
}

// Particles in lower case that lead on to another capital: "de la Cruz"; index itself when they do not.
size_t afterParticles(const NamedText &text, size_t index)
{
    size_t at = index;
    while (at < text.size() && at - index < 3 && text.isBound(at) && !text[at].isCapitalised
           && text[at].is(WordClass::Particle))
        ++at;
    return at > index && at < text.size() && text.isBound(at) && text.isCapitalisedWord(at) ? at : index;
}

// "Rosario y Córdoba" are two; "Santiago Ramón y Cajal" is one.
bool isAnotherName(const NamedText &text, const PersonRun &run, size_t after)
{
    return run.end - run.first < 2 || isGivenName(text[after]) || text.entryAt(after);
}

PersonRun runFrom(const NamedText &text, size_t first)
{
    PersonRun run {first, first + 1, false};
    while (run.end < text.size() && run.end - first < longestPerson) {
        const NameToken &next = text[run.end];
        const bool isHyphen = next.isSign(u'-') && next.gap == NameToken::Gap::None && run.end + 1 < text.size()
            && text[run.end + 1].gap == NameToken::Gap::None && text[run.end + 1].isCapitalised
            && !text.isFirmlyListed(run.end + 1);
        if (isHyphen) {
            run.end += 2;
            continue;
        }
        if (text.isBound(run.end) && canFollow(text, first, run.end)) {
            ++run.end;
            continue;
        }
        const bool isInnerParticle = isGivenName(text[first]) && run.end + 1 < text.size() && text.isBound(run.end)
            && text.isBound(run.end + 1) && text[run.end].isCapitalised && text[run.end].is(WordClass::Particle)
            && canFollow(text, first, run.end + 1);
        if (isInnerParticle) {
            run.end += 2; // "Rodrigo De Paul"
            continue;
        }
        const size_t after = afterParticles(text, run.end);
        const bool isName = after > run.end && canFollow(text, first, after) && !text[after].isAny(everyPhraseWord)
            && (isGivenName(text[first])
                || (text[run.end].key != u"of" && (run.end - first > 1 || !isGivenName(text[after]))))
            && !(text[run.end].is(WordClass::Joiner) && isAnotherName(text, run, after));
        if (!isName)
            break;
        run.end = after + 1;
    }
    return run;
}

bool isTitleBefore(const NamedText &text, size_t first)
{
    size_t at = first;
    while (at > 0 && text.isBound(at) && first - at < 6) {
        const NameToken &before = text[at - 1];
        if (before.is(WordClass::Title))
            return true;
        if (!before.isAny(WordClass::Portfolio | WordClass::Connector | WordClass::Article | WordClass::Particle
                          | WordClass::Joiner)
            && !text.isListedAs(at - 1, u"PLACE") && !text.isListedAs(at - 1, u"NATIONALITY"))
            return false;
        --at;
    }
    return false;
}

// Title words directly before the name; what lies between would be a ministry or a country.
bool isDirectTitle(const NamedText &text, size_t first)
{
    return first > 0 && text.isBound(first) && text[first - 1].is(WordClass::Title);
}

// "By Arpan Chaturvedi" on a line of its own, "un exjuez, Abhay Sapre,".
bool isIntroduced(const NamedText &text, const PersonRun &run)
{
    if (run.first == 0)
        return false;
    const NameToken &before = text[run.first - 1];
    static const QStringList credits {u"by"_s, u"por"_s, u"texto"_s, u"text"_s, u"autor"_s, u"autora"_s, u"author"_s};
    const size_t opening = before.isSign(u':') && run.first > 1 ? run.first - 2 : run.first - 1;
    const bool isByline = text[opening].gap == NameToken::Gap::Line && credits.contains(text[opening].key);
    bool isTitled = false;
    for (size_t at = run.first - 1; before.isSign(u',') && at > 0 && run.first - at < 8 && !isTitled; --at) {
        const NameToken &token = text[at - 1];
        if (!token.isWord() || text[at].gap == NameToken::Gap::Line)
            break;
        isTitled = token.is(WordClass::Title); // "el secretario general de CCOO, Unai Sordo"
    }
    return isByline || isTitled;
}

// "Wambo Tirrel and Julia Reyes": the company of a name that is certain.
bool isPaired(const NamedText &text, const PersonRun &run)
{
    const size_t next = run.end + 1;
    return next + 1 < text.size() && run.end - run.first > 1 && text[run.end].is(WordClass::Joiner)
        && text[run.end].key != u"&" && text.isBound(next) && isGivenName(text[next]) && text[next].isCapitalised
        && text.isBound(next + 1) && text.isCapitalisedWord(next + 1);
}

bool isSpeechAround(const NamedText &text, const PersonRun &run)
{
    size_t after = run.end;
    if (after < text.size() && text[after].isSign(u','))
        ++after;
    if (after < text.size() && text[after].gap != NameToken::Gap::Line && text[after].is(WordClass::SpeechVerb)
        && !text[after].isCapitalised)
        return true;
    return run.first > 0 && text.isBound(run.first) && text[run.first - 1].is(WordClass::SpeechVerb)
        && !text[run.first - 1].isCapitalised;
}

// "Jaime Antezana, a security analyst", "María Paz, 34,", "Ana Gil, quien".
bool isApposition(const NamedText &text, size_t end)
{
    if (end + 1 >= text.size() || !text[end].isSign(u',') || !text.isBound(end + 1))
        return false;
    static const QStringList openers {u"a"_s,      u"an"_s, u"the"_s,  u"who"_s,         u"whose"_s,
                                      u"el"_s,     u"la"_s, u"un"_s,   u"una"_s,         u"quien"_s,
                                      u"former"_s, u"ex"_s, u"head"_s, u"coordinator"_s, u"exministro"_s};
    const NameToken &next = text[end + 1];
    const bool isAge = next.kind == NameToken::Kind::Number && next.key.size() <= 2 && end + 2 < text.size()
        && (text[end + 2].isSign(u',') || text[end + 2].isSign(u'.'));
    return isAge || (!next.isCapitalised && (openers.contains(next.key) || next.is(WordClass::Title)));
}

// "Vishnu Bisram, a pollster", "Aru Shiney, de 34 años": the apposition says that it is a person.
bool isCalledPerson(const NamedText &text, size_t end)
{
    if (end + 2 >= text.size() || !text[end].isSign(u',') || !text.isBound(end + 1))
        return false;
    for (size_t at = end + 1; at < text.size() && at - end < 7; ++at) {
        const NameToken &token = text[at];
        if (!token.isWord() || token.isCapitalised || token.gap == NameToken::Gap::Line)
            break;
        if (token.isAny(WordClass::PersonNoun | WordClass::Title))
            return true;
        if (at > end + 1 && token.isAny(WordClass::Connector | WordClass::OrganisationNoun))
            break;
    }
    return text[end + 1].key == u"de" && text[end + 2].kind == NameToken::Kind::Number;
}

// Two or three words that no list knows and that hold no capitals inside.
bool isUnknownName(const NamedText &text, const PersonRun &run)
{
    if (run.end - run.first < 2 || run.end - run.first > 3 || text[run.first].isHeadline)
        return false;
    for (size_t i = run.first; i < run.end; ++i) {
        const NameToken &token = text[i];
        const bool isPlain = text.isNameWord(i) && !token.isAllCapitals && !text.entryAt(i)
            && !token.isAny(everyPhraseWord | WordClass::Portfolio | WordClass::Content | WordClass::NaturalHead
                            | WordClass::PlaceLead);
        if (!isPlain)
            return false;
    }
    return true;
}

double evidence(const NamedText &text, const PersonRun &run)
{
    const NameToken &first = text[run.first];
    double sum = run.hasTitle || isTitleBefore(text, run.first) ? 2 : 0;
    sum += isGivenName(first) ? 2 : 0;
    sum += isIntroduced(text, run) || isPaired(text, run) ? 2 : 0;
    sum += !isSpeechAround(text, run) ? 0 : isUnknownName(text, run) ? 2 : 1.5;
    sum += isCalledPerson(text, run.end) ? 2 : isApposition(text, run.end) ? 1 : 0;
    bool hasInitial = first.isInitial, hasParticle = false,
         hasPhraseWord = first.isAny(everyPhraseWord) && !isGivenName(first);
    for (size_t i = run.first + 1; i < run.end; ++i) {
        hasInitial = hasInitial || (text[i].isInitial && i + 1 < run.end);
        hasParticle = hasParticle || !text[i].isCapitalised;
        hasPhraseWord = hasPhraseWord
            || (text[i].isAny(everyPhraseWord | WordClass::Portfolio)
                && !text[i].isAny(WordClass::GivenName | WordClass::Surname)); // "Luz Marina Ariza"
    }
    sum += hasInitial ? 2 : 0;
    sum += hasParticle && isGivenName(first) ? 0.5 : 0;
    sum += run.end - run.first > 1 && text[run.end - 1].is(WordClass::Surname) ? 1.5 : 0;
    sum -= hasPhraseWord ? 2 : 0;
    sum -= first.isHeadline && !isGivenName(first) && !run.hasTitle && !isIntroduced(text, run) ? 2 : 0;
    return sum;
}

// Titles, ministries' names and common words that a capital carried into the run's front.
void peel(const NamedText &text, PersonRun &run)
{
    const bool isCarried = run.end - run.first > 2 && text[run.first].isSentenceStart
        && !text[run.first].isAny(WordClass::GivenName | WordClass::Surname) && !text[run.first].isInitial
        && isGivenName(text[run.first + 1]);
    if (isCarried)
        ++run.first; // "Habló María Torre"
    while (run.first < run.end) {
        const NameToken &token = text[run.first];
        const bool isName = token.isAny(WordClass::GivenName | WordClass::Surname);
        const bool isCommon
            = token.isAny(WordClass::Common | WordClass::Content) && (!isName || run.end - run.first == 1);
        const bool isMonth = token.is(WordClass::Month) && !isName;
        if (!isCommon && !isMonth && !token.is(WordClass::Title) && !(token.is(WordClass::Portfolio) && !isName)
            && token.isCapitalised && token.isWord())
            return;
        run.hasTitle = run.hasTitle || token.is(WordClass::Title);
        ++run.first;
    }
}

bool isPersonStart(const NamedText &text, size_t index)
{
    if (!text.isCapitalisedWord(index) || text[index].isAny(WordClass::Title | WordClass::Weekday))
        return false;
    if (text[index].isAllCapitals && !text[index].isShouting && !text[index].isInitial)
        return false;
    return !text.isFirmlyListed(index) || text.isListedAs(index, u"PERSON") || isGivenName(text[index]);
}

bool isPerson(const NamedText &text, const PersonRun &run)
{
    const NameToken &first = text[run.first];
    const NameToken &last = text[run.end - 1];
    if (run.end - run.first > 1 && last.isAny(everyPhraseWord | WordClass::NaturalHead)
        && !last.isAny(WordClass::Surname | WordClass::GivenName))
        return false; // "Jorge Chávez International Airport"
    if (run.end - run.first > 1)
        return evidence(text, run) >= (first.isSentenceStart && !isGivenName(first) ? 2.5 : 2);
    if (first.isInitial || first.isHeadline
        || first.isAny(everyPhraseWord | WordClass::Portfolio | WordClass::Common | WordClass::Content)
        || text.isFirmlyListed(run.first))
        return false;
    const bool isRest = run.first > 0 && text.isBound(run.first) && text[run.first - 1].isCapitalised
        && !text[run.first - 1].is(WordClass::Title);
    if (isRest)
        return false; // "the Daily Star reported"
    const bool isSpeaking = isSpeechAround(text, run) && !first.isSentenceStart && !text.entryAt(run.first);
    return isDirectTitle(text, run.first) || isSpeaking;
}

} // namespace

void findPersons(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isPersonStart(text, i))
            continue;
        PersonRun run = runFrom(text, i);
        const size_t reached = run.end;
        peel(text, run);
        if (run.first >= run.end || text[run.first].isBoilerplate)
            continue;
        if (isPerson(text, run)) {
            const double score = std::min(0.95, 0.5 + evidence(text, run) / 10);
            candidates.push_back(text.candidate(run.first, run.end, u"PERSON"_s, u"person"_s, score));
            candidates.back().priority = 1;
        }
        i = reached - 1;
    }
}

} // namespace Quipu
