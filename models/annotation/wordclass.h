// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Quipu {

// What a single word can be in the rules that find names. One word may belong to several classes; the words themselves
// are data (resources/gazetteers/wordclasses.tsv and the name lists), never code.
enum class WordClass : quint64 {
    None = 0,
    Common = 1ull << 0, // never part of a name at its edge, though headlines and sentences capitalise it
    Content = 1ull << 35, // a noun or verb that names nothing by itself; inside a name it may stand
    Title = 1ull << 1, // stands before a person: President, ministro
    Portfolio = 1ull << 2, // what a title is over: Defense, Interior
    GivenName = 1ull << 3,
    Surname = 1ull << 4,
    Particle = 1ull << 5, // inside a person's name: de, von
    SpeechVerb = 1ull << 6,
    Abbreviation = 1ull << 7, // its full stop belongs to it: Mr.
    OrganisationHead = 1ull << 8, // ends a name, or opens one with of: Agency, Bank
    OrganisationLead = 1ull << 9, // opens a name: Ministerio
    ProgrammeHead = 1ull << 10,
    ProgrammeLead = 1ull << 11,
    PublicationHead = 1ull << 12,
    PublicationLead = 1ull << 13,
    EventHead = 1ull << 14,
    EventLead = 1ull << 15,
    PlaceHead = 1ull << 16, // ends a place's name when capitalised: Province, Island
    PlaceLead = 1ull << 17, // opens a place's name: Lake, Río
    NaturalHead = 1ull << 18, // part of the place's name even in lower case: valley, airport
    PlaceNoun = 1ull << 19, // says that the name beside it is a place: region, departamento
    PlacePreposition = 1ull << 20,
    Connector = 1ull << 21, // may stand inside an organisation's name: of, for, de
    Article = 1ull << 22,
    Possessor = 1ull << 23, // whose possessive stays inside a name: People's, Workers'
    IgnoredAcronym = 1ull << 24,
    MediaNoun = 1ull << 25, // says that the name beside it is a news outlet
    OrganisationNoun = 1ull << 26, // says that the name beside it is an organisation
    Month = 1ull << 27,
    Weekday = 1ull << 28,
    NumberWord = 1ull << 29,
    TimeUnit = 1ull << 30,
    GovernmentVerb = 1ull << 31, // after a capital city's name, says that its government acts
    GenericOrganisation = 1ull << 32, // one in each country: Congress, Ministry
    Qualifier = 1ull << 33, // opens a longer substance: dried, dry
    CorporateTitle = 1ull << 36, // after a company: CEO
    TitledNoun = 1ull << 37, // before the quoted title of a publication: report, titled
    Joiner = 1ull << 34, // and, y, e, &
    MemberNoun = 1ull << 38, // with of, says that the name after it is an organisation: CEO, delantero
    OrganisationPlural = 1ull << 39, // with such as, opens a list of organisations: companies
    CompanySuffix = 1ull << 40, // closes a company's name and is left out later: Ltd, S.A.
    PersonNoun = 1ull << 41, // after a name and a comma, says that the name is a person's: a pollster
    NameSuffix = 1ull << 42, // after a person's name, tells two of one name apart: Jr., II, hijo
};

constexpr quint64 operator|(WordClass a, WordClass b)
{
    return quint64(a) | quint64(b);
}
constexpr quint64 operator|(quint64 a, WordClass b)
{
    return a | quint64(b);
}

// "organisation_head" -> OrganisationHead, as the data files write them.
std::optional<WordClass> wordClassFromString(QStringView name);

} // namespace Quipu
