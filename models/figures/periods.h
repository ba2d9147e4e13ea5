// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/articlesentences.h"
#include "models/figures/datepoints.h"
#include "models/figures/figure.h"
#include "models/figures/statements.h"

#include <limits>
#include <vector>

namespace Quipu {

// A stretch of time that a sentence names, with the tokens that name it.
struct PeriodMention
{
    qsizetype first = 0;
    qsizetype end = 0;
    Period period;
    bool isFrom = false; // "from 2013"
    bool isRange = false; // "2012-2016", "between January and June": several years or an exact stretch
    bool isBound = false; // "since 2001", "by 2030", "until March": open on one side
    bool isAside = false; // "the lowest since 2001", "in 2019 prices": no period of any number
    bool isRelated = false; // "a year earlier"
    bool isAttribute = false; // "the 1999 earthquake": the time of that alone
    bool startsClause = false; // "2018, when ..."
    qsizetype asideFirst = 0; // "..., opened in 2016, ...": the clause that alone it is about, if asideEnd is set
    qsizetype asideEnd = 0;
    static constexpr qsizetype notCompared = std::numeric_limits<qsizetype>::min();
    // "up from 138 million in 2021": the token from which a comparison runs. It may lie before the first of the text.
    qsizetype comparedFrom = notCompared;

    bool concerns(qsizetype token) const { return !asideEnd || (asideFirst <= token && token < asideEnd); }
    bool isCompared() const { return comparedFrom != notCompared; }
    // Whether it holds on into the sentences that follow.
    bool isCarried() const { return !isBound && !isAside && !isAttribute && !isCompared() && !asideEnd; }
};

// What earlier sentences leave behind for later ones. One per text; sentences must come in order.
struct PeriodMemory
{
    std::optional<PartialDate> published;
    QString publishedText; // "publication date 2013-08-06"
    std::optional<PartialDate> latestDated; // the latest month or day that the text names with its year
    std::optional<Period> spoken; // what the sentence before was about
    int paragraphYear = 0;
    std::optional<Period> range; // the last "2012-2016"
    int topicYear = 0; // of most figures so far, where the sentence tells of the past
};

// Finds the periods of the sentence in tokens begin..end and marks their tokens as used. begun: Lexeme::begins of all
// of them together.
std::vector<PeriodMention> readPeriods(Tokens &tokens, qsizetype begin, qsizetype end, QStringView text,
                                       const FigureLanguage &language, const UnitBook &units, PeriodMemory &memory,
                                       quint64 begun);

// The latest date with month and year of the whole text: when an undated article was written, at the earliest.
std::optional<PartialDate> latestDate(const ArticleSentences &article, const FigureLanguage &language,
                                      const UnitBook &units);

// The precision of a stretch from its ends: a year, a half, a quarter, months, days.
QString spanPrecision(const PartialDate &from, const PartialDate &to);
bool isSeason(const Period &period); // "2022-23"

} // namespace Quipu
