// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/sentencecontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// How far, in tokens, the words of a sentence are looked at from a number.
constexpr qsizetype reach = 60;
constexpr qsizetype namesLookedAt = 12; // on either side of a number

bool endsClause(const Token &token)
{
    return token.is(u',') || token.is(u';') || token.is(u':') || token.is(u'(') || token.is(u')') || token.is(0x2014);
}

} // namespace

bool SentenceContext::hasBetween(quint64 flags, qsizetype first, qsizetype last) const
{
    for (qsizetype i = std::max(first, begin); i < std::min({last, end, first + reach}); ++i) {
        if (has(tokens[size_t(i)], flags))
            return true;
    }
    return false;
}

namespace {

// The period said last before the statement that holds for it still.
const PeriodMention *periodBefore(const SentenceContext &sentence, const StatedNumber &statement,
                                  std::vector<PeriodMention>::const_iterator after)
{
    constexpr int mostLookedAt = 8;
    const PeriodMention *now = nullptr;
    for (int looked = 0; after != sentence.periods.begin() && looked < mostLookedAt; ++looked) {
        const PeriodMention &period = *--after;
        const qsizetype distance = statement.first - period.end;
        const auto comma = [&] {
            const bool bracket = distance <= 3 && sentence.tokens[size_t(period.end)].is(u'('); // "in May (12.8%)"
            for (qsizetype i = period.end; !bracket && i < std::min(statement.first, period.end + reach); ++i) {
                const Token &token = sentence.tokens[size_t(i)];
                if (endsClause(token) || has(token, Lexeme::And)
                    || sentence.language.contrasts.at(sentence.tokens, i, statement.first))
                    return true;
            }
            return false;
        };
        if (!period.concerns(statement.first))
            continue;
        if (period.startsClause)
            return &period;
        if (period.isAside || (period.isCompared() && (statement.first < period.comparedFrom || comma())))
            continue;
        constexpr qsizetype opening = 3;
        const bool opens
            = period.first - sentence.begin <= opening || sentence.tokens[size_t(period.first - 1)].is(u';');
        if (period.isBound && !opens && distance > opening)
            continue;
        if (period.period.precision == "as_of_article"_L1 && after != sentence.periods.begin() && !now) {
            now = &period; // "growth in the year to June 2023 is now expected to ..."
            continue;
        }
        return &period;
    }
    return now;
}

bool isForLater(const PeriodMention &period, const StatedNumber &statement)
{
    return period.isAside || period.comparedFrom >= statement.first || !period.concerns(statement.first);
}

// "..., while Kenya, with 22 million voters, paid 17 dollars in 2022": past a turn the time may be told later.
bool turnsBetween(const SentenceContext &sentence, qsizetype first, qsizetype end)
{
    for (qsizetype i = std::max(first, end - reach); i < end; ++i) {
        if (sentence.tokens[size_t(i)].is(u';')
            || (sentence.tokens[size_t(i)].spaced && sentence.language.contrasts.at(sentence.tokens, i, end)))
            return true;
    }
    return false;
}

} // namespace

const PeriodMention *choosePeriod(const SentenceContext &sentence, size_t index)
{
    if (sentence.periods.empty())
        return nullptr;
    const StatedNumber &statement = sentence.statements[index];
    const qsizetype next = index + 1 < sentence.statements.size() ? sentence.statements[index + 1].first : sentence.end;
    const auto after
        = std::lower_bound(sentence.periods.begin(), sentence.periods.end(), statement.first,
                           [](const PeriodMention &period, qsizetype token) { return period.first < token; });
    // What follows within the clause, before the next number ...
    if (after != sentence.periods.end() && after->first < next && !isForLater(*after, statement)) {
        qsizetype clauses = 0;
        for (qsizetype i = statement.end; i < std::min(after->first, statement.end + reach); ++i)
            clauses += endsClause(sentence.tokens[size_t(i)]);
        if (clauses == 0 && after->first - statement.end < reach)
            return &*after;
    }
    // ... else what was said last before it, else what is said first after it, unless that is open on one side.
    const PeriodMention *before = periodBefore(sentence, statement, after);
    const bool toldLater = before && after != sentence.periods.end() && !isForLater(*after, statement)
        && !after->isBound && turnsBetween(sentence, before->end, statement.first)
        && !turnsBetween(sentence, statement.end, after->first);
    if (before && !toldLater)
        return before;
    constexpr std::ptrdiff_t mostLookedAt = 4;
    const auto last = after + std::min(mostLookedAt, sentence.periods.end() - after);
    for (auto period = after; period != last; ++period) {
        if (isForLater(*period, statement))
            continue;
        if (sentence.hasBetween(Lexeme::Subordinator, statement.end, period->first)
            || turnsBetween(sentence, statement.end, period->first))
            return before;
        const bool close = period->first - statement.end <= 3;
        return period->isBound && !close ? before : &*period;
    }
    return before;
}

const PeriodMention *periodOfBase(const SentenceContext &sentence, size_t index)
{
    const StatedNumber &statement = sentence.statements[index];
    const qsizetype next = index + 1 < sentence.statements.size() ? sentence.statements[index + 1].first : sentence.end;
    const auto after
        = std::lower_bound(sentence.periods.begin(), sentence.periods.end(), statement.end,
                           [](const PeriodMention &period, qsizetype token) { return period.first < token; });
    return after != sentence.periods.end() && after->first < next && after->isFrom && after->isCompared() ? &*after
                                                                                                          : nullptr;
}

namespace {

auto firstNameFrom(const SentenceContext &sentence, qsizetype token)
{
    return std::lower_bound(sentence.names.begin(), sentence.names.end(), token,
                            [](const NameInSentence &name, qsizetype at) { return name.first < at; });
}

struct PlaceScore
{
    const NameInSentence &name;
    const SentenceContext &sentence;
    const StatedNumber &statement;

    const Token *before(qsizetype steps) const
    {
        const qsizetype at = name.first - steps;
        return at >= sentence.begin ? &sentence.tokens[size_t(at)] : nullptr;
    }
    // The word before the name, past an article and one adjective.
    bool follows(quint64 flags) const
    {
        for (qsizetype steps = 1; steps <= 2; ++steps) {
            const Token *token = before(steps);
            if (!token)
                return false;
            if (has(*token, flags))
                return true;
            if (!has(*token, Lexeme::Definite | Lexeme::One))
                return false;
        }
        return false;
    }
    // "by Norway and Germany": what leads up to the first name leads up to both.
    bool followsWeakly() const
    {
        const Token *comma = before(2); // ", with India alone receiving"
        const bool opens
            = comma && comma->is(u',') && sentence.language.holders.at(sentence.tokens, name.first - 1, name.first);
        if (follows(Lexeme::WeakPlace))
            return !opens;
        const Token *link = before(1);
        if (!link || !has(*link, Lexeme::And) || &name == sentence.names.data())
            return false;
        const NameInSentence &previous = *(&name - 1);
        return previous.end == name.first - 1 && PlaceScore {previous, sentence, statement}.follows(Lexeme::WeakPlace);
    }
    // "11 times the size of New York"
    bool isMeasureOfSize() const
    {
        const Token *of = before(1);
        const Token *size = before(2);
        return of && size && has(*of, Lexeme::Of) && has(*size, Lexeme::SizeNoun);
    }
    // "28% of homes; in Haiti it is 48%", "40% of the crop, while Egypt took 15%": another clause, with its own number
    bool isInLaterClause() const
    {
        const StatedNumber *next = &statement + 1;
        const bool last = &statement == &sentence.statements.back();
        const bool nextFollows = !last && name.end <= next->first;
        for (qsizetype i = statement.end; i < std::min(name.first, statement.end + reach); ++i) {
            const Token &token = sentence.tokens[size_t(i)];
            const bool joins = token.is(u',') || has(token, Lexeme::And); // "1,341 in Brazil and in Mexico 1,016"
            if (token.is(u';') || (joins && nextFollows && (token.is(u',') || next->first - name.end <= 2)))
                return true;
        }
        return false;
    }
    // "followed by Peru with 861,000"
    bool isHolder() const
    {
        return name.end == statement.first - 1
            && sentence.language.holders.at(sentence.tokens, name.end, statement.first);
    }
    // "2.1 million Uzbeks work abroad, 1.4 million of them in Russia"
    bool isPastNextClause() const
    {
        constexpr qsizetype farthest = 5;
        const StatedNumber *next = &statement + 1;
        if (&statement == &sentence.statements.back() || name.first < next->end)
            return false;
        for (qsizetype i = statement.end; i < std::min(next->first, statement.end + farthest); ++i) {
            if (sentence.tokens[size_t(i)].is(u','))
                return true;
        }
        return false;
    }
    // "70% in Brazil; Mexico follows with 213,822"
    bool isInEarlierClause() const
    {
        for (qsizetype i = std::max(name.end, statement.first - reach); i < statement.first; ++i) {
            if (sentence.tokens[size_t(i)].is(u';'))
                return true;
        }
        return false;
    }
    bool isDonor() const
    {
        const bool funded = name.end < sentence.end && has(sentence.tokens[size_t(name.end)], Lexeme::DonorAfter);
        const bool gives = sentence.isGiving && name.name->type != "PROGRAMME"_L1 && statement.unit
            && statement.unit->isMoney() && name.end <= statement.first && !follows(Lexeme::StrongPlace);
        return funded || gives;
    }
    int value() const
    {
        if (name.first >= statement.first && name.end <= statement.end) // "1,800 Venezuelans" are anywhere
            return statement.persons && name.end == statement.end && name.first > statement.first ? 30 : 100;
        const bool isAfter = name.first >= statement.end;
        const auto distance
            = int(std::min(isAfter ? name.first - statement.end : statement.first - name.end, qsizetype(60)));
        if (isDonor())
            return -40 - distance;
        if (isHolder())
            return 62 - distance;
        if (isMeasureOfSize()
            || (isAfter && (isInLaterClause() || sentence.hasBetween(Lexeme::ListCue, statement.end, name.first))))
            return -100;
        if (isAfter && sentence.isGiving && follows(Lexeme::Receiver))
            return 70 - distance;
        if (name.isWide && follows(Lexeme::Of)) // "19 per cent of the world total"
            return isAfter ? -100 : 10 - distance / 4;
        if (follows(Lexeme::StrongPlace))
            return (isAfter ? 62 : (isInEarlierClause() ? 30 : 55)) - distance - (isPastNextClause() ? 25 : 0);
        if (followsWeakly())
            return -10 - distance;
        const bool isBody = name.name->type == "ORGANIZATION"_L1;
        if (isAfter && isBody)
            return -10 - distance;
        if (isAfter && !isBody && follows(Lexeme::Receiver | Lexeme::Of)) // "1.4 billion for China"
            return 50 - 4 * distance;
        if (name.name->type == "PERSON"_L1)
            return 10 - distance / 4;
        return isAfter ? 34 - 4 * distance : 40 - distance / 2;
    }
};

// Whether two names stand in one list: nothing but commas, other names and one "and" between them.
bool areListed(const NameInSentence &a, const NameInSentence &b, const SentenceContext &sentence)
{
    const NameInSentence *from = a.first < b.first ? &a : &b;
    const NameInSentence *to = from == &a ? &b : &a;
    const NameInSentence *end = sentence.names.data() + sentence.names.size();
    bool joined = false;
    const auto follows = [&](const NameInSentence &name, const NameInSentence &next) {
        qsizetype at = name.end;
        const bool comma = at < next.first && sentence.tokens[size_t(at)].is(u',');
        at += comma ? 1 : 0;
        const bool link = at < next.first && has(sentence.tokens[size_t(at)], Lexeme::And);
        at += link ? 1 : 0;
        joined = joined || link;
        return (comma || link) && at == next.first;
    };
    const NameInSentence *name = from;
    for (; name + 1 != end && name != to; ++name) {
        if (!follows(*name, name[1]))
            return false;
    }
    for (; !joined && name + 1 != end && follows(*name, name[1]); ++name) { }
    return from != to && joined;
}

} // namespace

PlaceChoice choosePlace(const SentenceContext &sentence, size_t index)
{
    const StatedNumber &statement = sentence.statements[index];
    int best = 0;
    const NameInSentence *chosen = nullptr;
    const auto middle = firstNameFrom(sentence, statement.first);
    const auto first = middle - std::min<qsizetype>(namesLookedAt, middle - sentence.names.begin());
    const auto last = middle + std::min<qsizetype>(namesLookedAt, sentence.names.end() - middle);
    for (auto name = first; name != last; ++name) {
        if ((name->name->countries.isEmpty() && !name->isWide) || !name->lendsCountry)
            continue;
        const int value = PlaceScore {*name, sentence, statement}.value();
        if (value > best) {
            best = value;
            chosen = &*name;
        }
    }
    if (!chosen)
        return {};
    if (chosen->isWide
        && chosen->name->countries.isEmpty()) { // "in the Caribbean, Haiti received": one of its countries
        for (auto name = first; name != middle; ++name) {
            if (name->first >= chosen->end && !name->name->countries.isEmpty() && name->lendsCountry
                && PlaceScore {*name, sentence, statement}.value() > 0)
                chosen = &*name;
        }
    }
    PlaceChoice choice {chosen->name->countries, {}, {}, chosen->isWide && chosen->name->countries.isEmpty()};
    if (chosen->name->type == "PLACE"_L1)
        choice.place = chosen->name->name;
    // "Bolivian and Peruvian forces", "in Burkina Faso, Chad, Mali and Niger"
    for (auto name = first; name != last; ++name) {
        if (!areListed(*name, *chosen, sentence))
            continue;
        for (const QString &country : name->name->countries) {
            if (!choice.countries.contains(country))
                choice.countries.append(country);
        }
    }
    choice.countries.sort();
    if (choice.place.isEmpty() || choice.countries.size() > 1)
        choice.place = choice.countries.size() == 1 ? choice.countries.first() : QString();
    if (sentence.isGiving && chosen->first >= statement.end
        && PlaceScore {*chosen, sentence, statement}.follows(Lexeme::Receiver))
        choice.beneficiary = chosen->name->name;
    return choice;
}

QStringList sentenceCountries(const SentenceContext &sentence)
{
    for (const NameInSentence &name : sentence.names) {
        qsizetype before = name.first - 1;
        if (before >= sentence.begin && has(sentence.tokens[size_t(before)], Lexeme::Definite))
            --before;
        if (before >= sentence.begin && has(sentence.tokens[size_t(before)], Lexeme::WeakPlace))
            continue;
        if (name.isWide && name.name->countries.isEmpty())
            return {};
        if (!name.name->countries.isEmpty() && name.lendsCountry)
            return name.name->countries;
    }
    return {};
}

QString chooseActor(const SentenceContext &sentence, size_t index)
{
    const StatedNumber &statement = sentence.statements[index];
    const auto middle = firstNameFrom(sentence, statement.first);
    QString person;
    for (auto name = middle; name != middle - std::min<qsizetype>(namesLookedAt, middle - sentence.names.begin());) {
        --name;
        if (name->name->type == "ORGANIZATION"_L1)
            return name->name->name;
        if (person.isEmpty() && name->name->type == "PERSON"_L1)
            person = name->name->name;
    }
    return person;
}

} // namespace Quipu
