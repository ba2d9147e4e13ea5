// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partialdate.h"
#include "models/figures/numbers.h"
#include "models/figures/units.h"

#include <optional>

namespace Quipu {

// A date or stretch of time as one expression of a text names it. from.year is 0 while the year is still unknown
// ("June 30", "the first half").
struct DatePoint
{
    qsizetype end = 0; // the token after its last
    PartialDate from, to;
    QString precision; // see Period
    bool fiscal = false;
    bool isDecade = false;
    bool isRelated = false; // "a year earlier": counted from a time the text names
    int months = 0; // its length, if only one end is told: negative where that is the last
    bool isWindow = false; // a year or less that may cross the turn of the year: counts for the one it ends in
    QString resolvedFrom;

    void stretch(); // finds the other end once the year of the told one is known
};

// What "the same year" and "a year earlier" are counted from.
struct SpokenTime
{
    int year = 0; // 0 if none
    QString words; // that tell it
    QString where; // "the sentence before"; null when the words say that themselves
    bool isTopic = false; // no words tell it: most figures before are of that year

    QString source() const;
};

// Reads date expressions. What a relative one is counted from (published, the year spoken of last) is passed in.
struct DateReader
{
    const Tokens &tokens;
    const FigureLanguage &language;
    const UnitBook &units;
    std::optional<PartialDate> published;
    QString publishedText {}; // how that is told: "publication date 2013-08-06"
    SpokenTime spoken {};
    int seasonFrom = 0; // the last "2017-2018" of the text, 0 if none
    int seasonTo = 0;
    bool spokenSeason = false; // what was spoken of last is that season
    std::optional<PartialDate> spokenMonth {}; // "a month earlier"
    quint64 begun = ~0ull; // the tables whose phrases a word of the sentence begins

    std::optional<DatePoint> read(qsizetype begin, qsizetype first, qsizetype end) const;
    // A four-digit number that is a year here, not a quantity and not part of a title.
    bool isYear(qsizetype begin, qsizetype at, qsizetype end) const;

private:
    struct Length
    {
        qsizetype end = 0;
        int months = 0; // 0: none is told
        bool counted = false;
    };

    std::optional<DatePoint> readPoint(qsizetype begin, qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readStretch(qsizetype begin, qsizetype first, qsizetype end) const;
    Length readLength(qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readDay(qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readMonth(qsizetype begin, qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readYears(qsizetype begin, qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readFiscal(qsizetype begin, qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readPartOfYear(qsizetype begin, qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readYearsAgo(qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readLastSpan(qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readRelative(qsizetype first, qsizetype end) const;
    std::optional<DatePoint> readDecade(qsizetype first, qsizetype end) const;
    void readSameOf(DatePoint &point, qsizetype end) const;
    void readFollowingYear(DatePoint &point, qsizetype end) const;
    int yearValue(qsizetype at, qsizetype end) const;
};

} // namespace Quipu
