// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/namedspan.h"
#include "models/figures/periods.h"

#include <QStringList>

namespace Quipu {

// A name of the sentence with the tokens it covers.
struct NameInSentence
{
    const NamedSpan *name = nullptr;
    qsizetype first = 0;
    qsizetype end = 0;
    bool lendsCountry = true; // not a news agency in a dateline
    bool isWide = false; // the world, a continent: what is there is in no one country
};

// One sentence as the choosers of period, place and source see it.
struct SentenceContext
{
    const Tokens &tokens;
    const FigureLanguage &language;
    QStringView text;
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<NameInSentence> names;
    std::vector<PeriodMention> periods;
    std::vector<StatedNumber> statements;
    quint64 allFlags = 0; // of its words (Lexeme), together: what none is need not be looked for
    bool isGiving = false; // money changes hands: whoever comes first gives it

    bool hasBetween(quint64 flags, qsizetype first, qsizetype last) const;
};

// The period that the statement at that index is about, by the words of its own sentence; nothing if it names none.
const PeriodMention *choosePeriod(const SentenceContext &sentence, size_t statement);

// The time that a change of that statement starts from: "a 13 percent decrease from 2013"; nothing if it names none.
const PeriodMention *periodOfBase(const SentenceContext &sentence, size_t statement);

struct PlaceChoice
{
    QStringList countries;
    QString place;
    QString beneficiary;
    bool isWide = false; // told of more than a country
    bool isEmpty() const { return countries.isEmpty() && !isWide; }
};
// Where the statement's thing is or happened, by its own sentence; empty if it does not say.
PlaceChoice choosePlace(const SentenceContext &sentence, size_t statement);

// The countries that the sentence is set in, by its first name that is not just a destination or a comparison.
QStringList sentenceCountries(const SentenceContext &sentence);

// Who does, and who says so, by the sentence's own names.
QString chooseActor(const SentenceContext &sentence, size_t statement);
QString chooseSource(const SentenceContext &sentence);
bool tellsByPronoun(const SentenceContext &sentence); // "he said"

} // namespace Quipu
