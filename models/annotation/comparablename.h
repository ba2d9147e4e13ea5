// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quipu {

// A name taken apart, so that two spellings of it compare alike: without case, accents, punctuation, a leading article,
// a company's suffix and a person's titles. What tells two apart that share the rest stays: numbers, initials, "Jr.",
// words in parentheses. Which words are titles or suffixes is the shipped lists' to say. Pure; any lane.
struct ComparableName
{
    QStringList words; // folded; initials as one letter; particles (de, von) and joiners (and, y) left out
    QStringList titles; // of a person: president, dr
    QStringList suffixes; // jr, ii, words in parentheses
    bool isAcronym = false; // written in capitals, without blanks

    static ComparableName of(QStringView type, const QString &name);
    QString key() const; // words and suffixes in one
    bool operator==(const ComparableName &) const = default;
};

// Whether the longer name is the shorter one and whose it is: "Armed Forces of Velia", "Armed Forces". Others may have
// one, too.
bool addsWhose(const ComparableName &longer, const ComparableName &shorter);

// Whether two full names of persons may be one person's: one's words stand in the other's, in order, the first ones
// alike, an initial for its name. "Ana Quispe" and "Ana María Quispe" may, "Ana María Quispe" and "Ana Luz Quispe" may
// not. Where one has a middle initial, the other needs a middle name that it fits.
bool mayBeOnePerson(const ComparableName &a, const ComparableName &b);

// Whether it is written in capitals and its letters open words of the long form, in order, the first the first:
// "COHA", "Council on Hemispheric Affairs".
bool abbreviates(const QString &acronym, const QString &longForm);

// Whether one word became the other by one letter more, less or else; neither is a number or shorter than six letters.
bool areOneEditApart(QStringView a, QStringView b);

} // namespace Quipu
