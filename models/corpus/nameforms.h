// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Quipu {

// What a short phrase beside an article may name, told by its form and the lists of resources/codebooks/bylines.json.
// Guesses about credits only; entities in the text are annotation's. Pure functions.

bool looksLikePerson(QStringView phrase); // two to five capitalised words, none of them an outlet's
bool looksLikeOutlet(QStringView phrase); // a known outlet, or a name with a word such as "Times" or "Diario"
bool looksLikeInstitution(QStringView phrase); // "Ministerio del Interior"
bool isKnownOutlet(QStringView phrase);
bool isAgency(QStringView phrase); // an outlet that others quote
bool isSection(QStringView phrase); // "Politics", "Economía", "Latin America"
bool isRubric(QStringView phrase); // a section that is no place
bool isStaff(QStringView phrase); // "Staff writer", "Redacción"
qsizetype staffLeadLength(QStringView phrase); // of "Redacción " in "Redacción El Mirador"; else 0
bool isRole(QStringView word); // "fellow", "corresponsal"

// The length of "By ", "Por ", "Author: " ... at the start of a byline, 0 when the phrase is none.
qsizetype bylineLeadLength(QStringView phrase);

// Whether the phrase is nothing but such a lead ("By").
// A large city whose name has two words or more, as it stands beside a date ("Buenos Aires").
bool isCity(QStringView phrase);

// "Political correspondent", "Corresponsal en Lima": what an author is, in a line of its own.
bool isRoleLine(QStringView phrase);

// The length of "Special to " before an outlet; 0 when there is none.
qsizetype specialLeadLength(QStringView phrase);

bool isBylineLead(QStringView phrase);

// Whether all words are capitalised, small words of names apart.
bool isCapitalisedName(QStringView phrase);

} // namespace Quipu
