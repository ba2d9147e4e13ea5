// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datewords.h"
#include "models/annotation/namedtext.h"

namespace Quipu {

// A day, month or year as written; the year may be missing.
struct WrittenDate
{
    size_t end = 0;
    PartialDate date;
    explicit operator bool() const { return end > 0; }
};

struct FoundDate
{
    size_t first = 0;
    size_t end = 0;
    QString value;
};

// The work behind findDates; lives for one text. Calendar dates are in datefinder.cpp, years and longer periods in
// dateperiods.cpp, "last week" and its like in daterelative.cpp. Each rule looks at the tokens from found.first on and,
// where it fits, fills in the end and the value.
class DateFinder final
{
public:
    DateFinder(const NamedText &text, NameCandidates &candidates);

    void run();

private:
    std::optional<int> sense(DateWord word, size_t index) const;
    bool isDash(size_t index) const;
    int plainNumber(size_t index, qsizetype maximumDigits) const;
    int year(size_t index) const;
    int day(size_t index) const;
    // Month names in English open with a capital; in Spanish "marzo" and "mayo" do not.
    int month(size_t index) const;
    // The year after a day and month: ", 2015", " 2015", " de 2015", " of this year".
    size_t yearAfter(size_t index, int &value) const;
    WrittenDate point(size_t index) const;
    // A year that the text does not write: from the publication date, else from the last year it named.
    void complete(PartialDate &date) const;
    bool isSupported(const FoundDate &found, const PartialDate &date) const;
    QString value(PartialDate date) const;
    bool absolute(FoundDate &found);
    // "June 5-7, 2015", "del 5 al 7 de junio".
    bool ordinaryRangeOfDays(FoundDate &found);
    bool opensRange(size_t index) const;
    void remember(const PartialDate &date);
    size_t skipOf(size_t index) const;
    bool isBound(size_t index) const { return m_text.isBound(index); }
    bool isSign(size_t index, QChar sign) const { return index < m_text.size() && m_text[index].isSign(sign); }
    int count(size_t index) const;

    // Years, decades, centuries and fiscal years.
    bool period(FoundDate &found);
    bool fiscalYear(FoundDate &found);
    // The first year of "1980s", "1980's", "'80s", "80s"; -1 when it is none.
    int decadeYear(size_t index) const;
    bool decade(FoundDate &found);
    int romanNumber(const NameToken &token) const;
    bool century(FoundDate &found);
    bool isYearHere(size_t index) const;
    // "2000 people", "1500 hectáreas": a count and its noun. A year is followed by small words, verbs, capitals.
    bool looksCounted(size_t next) const;
    bool years(FoundDate &found);
    bool addYears(FoundDate &found, size_t end, int first, int last);

    bool relative(FoundDate &found);
    bool weekday(FoundDate &found);
    // "this year", "last three decades", "recent years", "año pasado", "últimos cinco años".
    bool shifted(FoundDate &found);
    // "the same year": the last year named.
    bool same(FoundDate &found);
    // "three years ago", "hace tres años".
    bool ago(FoundDate &found);

    const NamedText &m_text;
    NameCandidates &m_candidates;
    const std::optional<PartialDate> m_published;
    int m_lastYear = 0;
};

} // namespace Quipu
