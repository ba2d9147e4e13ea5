// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurelanguage.h"

namespace Quipu {

// The counted thing after a number: "50 clandestine landing strips", "248 ciudadanos extranjeros".
struct NounPhrase
{
    qsizetype first = 0;
    qsizetype end = 0; // the token after its last; first when there is none
    QString unit; // the head noun, plural, lower-case
    bool persons = false;
    bool isEmpty() const { return end <= first; }
};

// The noun phrase that begins at token first, if it can be counted. capitalised plurals that names call nationalities
// ("695 Europeans") are the caller's to judge.
NounPhrase countedNoun(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language);

// The words after "of" in "53 tons of marijuana": the noun phrase that a measured amount is of.
TextSpan measuredNoun(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language);

// "member" -> "members", "family" -> "families"; a word that already ends in s stays.
QString pluralOf(QStringView singular);
bool looksPlural(const Token &token, const FigureLanguage &language);

} // namespace Quipu
