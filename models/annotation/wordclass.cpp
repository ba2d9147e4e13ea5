// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/wordclass.h"

#include <array>
#include <utility>

namespace Quipu {

namespace {

constexpr std::array<std::pair<QStringView, WordClass>, 43> wordClassNames {{
    {u"common", WordClass::Common},
    {u"content", WordClass::Content},
    {u"title", WordClass::Title},
    {u"portfolio", WordClass::Portfolio},
    {u"given_name", WordClass::GivenName},
    {u"surname", WordClass::Surname},
    {u"particle", WordClass::Particle},
    {u"speech_verb", WordClass::SpeechVerb},
    {u"abbreviation", WordClass::Abbreviation},
    {u"organisation_head", WordClass::OrganisationHead},
    {u"organisation_lead", WordClass::OrganisationLead},
    {u"programme_head", WordClass::ProgrammeHead},
    {u"programme_lead", WordClass::ProgrammeLead},
    {u"publication_head", WordClass::PublicationHead},
    {u"publication_lead", WordClass::PublicationLead},
    {u"event_head", WordClass::EventHead},
    {u"event_lead", WordClass::EventLead},
    {u"place_head", WordClass::PlaceHead},
    {u"place_lead", WordClass::PlaceLead},
    {u"natural_head", WordClass::NaturalHead},
    {u"place_noun", WordClass::PlaceNoun},
    {u"place_preposition", WordClass::PlacePreposition},
    {u"connector", WordClass::Connector},
    {u"article", WordClass::Article},
    {u"possessor", WordClass::Possessor},
    {u"ignored_acronym", WordClass::IgnoredAcronym},
    {u"media_noun", WordClass::MediaNoun},
    {u"organisation_noun", WordClass::OrganisationNoun},
    {u"month", WordClass::Month},
    {u"weekday", WordClass::Weekday},
    {u"number_word", WordClass::NumberWord},
    {u"time_unit", WordClass::TimeUnit},
    {u"government_verb", WordClass::GovernmentVerb},
    {u"generic_organisation", WordClass::GenericOrganisation},
    {u"qualifier", WordClass::Qualifier},
    {u"corporate_title", WordClass::CorporateTitle},
    {u"titled_noun", WordClass::TitledNoun},
    {u"joiner", WordClass::Joiner},
    {u"member_noun", WordClass::MemberNoun},
    {u"organisation_plural", WordClass::OrganisationPlural},
    {u"company_suffix", WordClass::CompanySuffix},
    {u"person_noun", WordClass::PersonNoun},
    {u"name_suffix", WordClass::NameSuffix},
}};

} // namespace

std::optional<WordClass> wordClassFromString(QStringView name)
{
    for (const auto &[known, wordClass] : wordClassNames) {
        if (name == known)
            return wordClass;
    }
    return {};
}

} // namespace Quipu
