// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datefinder.h"

#include "models/annotation/datevalue.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

DateFinder::DateFinder(const NamedText &text, NameCandidates &candidates)
    : m_text(text)
    , m_candidates(candidates)
    , m_published(text.context().published)
{ }

void DateFinder::run()
{
    for (size_t i = 0; i < m_text.size(); ++i) {
        const NameToken &token = m_text[i];
        if (token.isBoilerplate
            || (token.kind != NameToken::Kind::Number && !(token.dates && token.dates->opensDate())
                && !token.key.startsWith(u"fy")))
            continue;
        FoundDate found = {i, 0, {}};
        if (!absolute(found) && !period(found) && !relative(found))
            continue;
        NameCandidate made
            = m_text.candidate(found.first, found.end, u"DATE"_s, u"date"_s, found.value.isEmpty() ? 0.6 : 0.9);
        made.mention.entity = found.value;
        made.priority = 4;
        m_candidates.push_back(made);
        i = found.end - 1;
    }
}

std::optional<int> DateFinder::sense(DateWord word, size_t index) const
{
    const DateSenses *dates = index < m_text.size() ? m_text[index].dates : nullptr;
    return dates ? dates->as(word) : std::nullopt;
}

bool DateFinder::isDash(size_t index) const
{
    return isSign(index, u'-') || isSign(index, u'\u2013') || isSign(index, u'\u2014') || isSign(index, u'/');
}

int DateFinder::plainNumber(size_t index, qsizetype maximumDigits) const
{
    if (index >= m_text.size() || m_text[index].kind != NameToken::Kind::Number)
        return -1;
    QStringView digits = m_text[index].key;
    static constexpr std::array<QStringView, 7> endings {u"st", u"nd", u"rd", u"th", u"º", u"°", u"o"};
    if (maximumDigits == 2 && !isDigit(digits.back())) {
        for (QStringView ending : endings) {
            if (digits.endsWith(ending))
                digits.chop(ending.size());
        }
    }
    if (digits.isEmpty() || digits.size() > maximumDigits || !std::ranges::all_of(digits, isDigit))
        return -1;
    return std::accumulate(digits.begin(), digits.end(), 0,
                           [](int number, QChar digit) { return number * 10 + digit.unicode() - u'0'; });
}

int DateFinder::year(size_t index) const
{
    const int number = plainNumber(index, 4);
    return number >= 1400 && number <= 2150 && m_text[index].key.size() == 4 ? number : -1;
}

int DateFinder::day(size_t index) const
{
    const int number = plainNumber(index, 2);
    return number >= 1 && number <= 31 ? number : -1;
}

int DateFinder::month(size_t index) const
{
    const auto number = sense(DateWord::Month, index);
    if (!number)
        return -1;
    const NameToken &token = m_text[index];
    static const QStringList spanishOnly {u"enero"_s,   u"febrero"_s,   u"marzo"_s,    u"abril"_s,      u"mayo"_s,
                                          u"junio"_s,   u"julio"_s,     u"agosto"_s,   u"septiembre"_s, u"setiembre"_s,
                                          u"octubre"_s, u"noviembre"_s, u"diciembre"_s};
    const bool isSpanish = spanishOnly.contains(token.key);
    const bool isShort = token.key.size() <= 4 && !isSpanish && token.key != u"june" && token.key != u"july";
    if (!token.isCapitalised && !isSpanish && !(m_text.isSpanish() && isShort))
        return -1;
    return *number;
}

size_t DateFinder::yearAfter(size_t index, int &value) const
{
    size_t at = isSign(index, u',') ? index + 1 : skipOf(index);
    if (at < m_text.size() && isBound(at) && year(at) > 0) {
        value = year(at);
        return at + 1;
    }
    at = skipOf(index);
    const auto shift = sense(DateWord::Shift, at);
    if (shift && isBound(at) && sense(DateWord::Unit, at + 1) == 6 && m_published) {
        value = m_published->year + *shift;
        return at + 2;
    }
    if (at > index && sense(DateWord::Unit, at) == 6 && sense(DateWord::Shift, at + 1) && m_published) {
        value = m_published->year + *sense(DateWord::Shift, at + 1);
        return at + 2; // "del año pasado"
    }
    return index;
}

WrittenDate DateFinder::point(size_t index) const
{
    PartialDate date;
    size_t end = 0;
    // "19/10/2020": day first in Spanish, month first where the day can be nothing else.
    if (day(index) > 0 && day(index + 2) > 0 && year(index + 4) > 0 && isSign(index + 1, u'/')
        && isSign(index + 3, u'/')) {
        const int first = day(index), second = day(index + 2);
        const bool isDayFirst = second <= 12 && (first > 12 || first == second || m_text.isSpanish());
        const bool isMonthFirst = !isDayFirst && first <= 12 && second > 12;
        if (isDayFirst || isMonthFirst)
            return {index + 5, {year(index + 4), isDayFirst ? second : first, isDayFirst ? first : second}};
    }
    if (year(index) > 0 && isDash(index + 1) && isDash(index + 3) && plainNumber(index + 2, 2) > 0
        && day(index + 4) > 0) {
        date = {year(index), plainNumber(index + 2, 2), day(index + 4)};
        return QDate::isValid(date.year, date.month, date.day) ? WrittenDate {index + 5, date} : WrittenDate {};
    }
    if (month(index) > 0) {
        date.month = month(index);
        end = index + 1;
        if (isBound(end) && day(end) > 0 && !isDash(end + 1)) {
            date.day = day(end);
            ++end;
        }
    } else if (day(index) > 0) {
        const size_t at = skipOf(index + 1);
        if (!isBound(at) || month(at) < 0)
            return {};
        date = {0, month(at), day(index)};
        end = at + 1;
    } else {
        return {};
    }
    end = yearAfter(end, date.year);
    const auto shift = date.year == 0 && date.day == 0 && isBound(end) ? sense(DateWord::Shift, end) : std::nullopt;
    if (shift && m_text.isSpanish() && *shift < 0 && m_published) { // "mayo pasado"
        date.year = m_published->year - (date.month >= m_published->month ? 1 : 0);
        ++end;
    }
    return {end, date};
}

void DateFinder::complete(PartialDate &date) const
{
    if (date.year > 0)
        return;
    if (!m_published) {
        date.year = m_lastYear;
        return;
    }
    date.year = m_published->year;
    const int ahead = date.month - (m_published->month > 0 ? m_published->month : 12);
    if (ahead > 4)
        --date.year;
}

bool DateFinder::isSupported(const FoundDate &found, const PartialDate &date) const
{
    if (date.year > 0 || date.day > 0)
        return true;
    const NameToken &token = m_text[found.first];
    if (token.isHeadline || token.isSentenceStart)
        return false;
    return isBound(found.first)
        && (sense(DateWord::Before, found.first - 1) || sense(DateWord::Shift, found.first - 1)
            || sense(DateWord::Part, found.first - 1));
}

QString DateFinder::value(PartialDate date) const
{
    complete(date);
    return date.year > 0 ? date.toIso() : QString();
}

bool DateFinder::absolute(FoundDate &found)
{
    const WrittenDate from = point(found.first);
    if (!from)
        return ordinaryRangeOfDays(found);
    if (!isSupported(found, from.date))
        return false;
    found.end = from.end;
    PartialDate first = from.date;
    PartialDate last = first;
    size_t next = from.end;
    const bool isJoin = next < m_text.size() && ((isBound(next) && sense(DateWord::RangeJoin, next)) || isDash(next));
    const WrittenDate to = isJoin ? point(next + 1) : WrittenDate {};
    const bool isRange
        = to && (opensRange(found.first) || isDash(next) || m_text[next].key != u"and") && m_text[next].key != u"y";
    const bool isOpenRange = to && opensRange(found.first);
    if (isRange || isOpenRange) {
        found.end = to.end;
        last = to.date;
        if (first.year == 0)
            first.year = last.year;
    }
    complete(first);
    complete(last);
    found.value = first.year > 0 ? dateRange(first, last) : QString();
    remember(last);
    return true;
}

bool DateFinder::ordinaryRangeOfDays(FoundDate &found)
{
    const size_t at = found.first;
    if (month(at) > 0 && day(at + 1) > 0 && isDash(at + 2) && day(at + 3) > 0) {
        PartialDate date {0, month(at), day(at + 3)};
        found.end = yearAfter(at + 4, date.year);
        complete(date);
        const PartialDate first {date.year, date.month, day(at + 1)};
        found.value = date.year > 0 ? dateRange(first, date) : QString();
        remember(date);
        return true;
    }
    const bool isJoin = day(at) > 0 && at + 2 < m_text.size()
        && (isDash(at + 1) || (isBound(at + 1) && sense(DateWord::RangeJoin, at + 1)));
    const WrittenDate to = isJoin && day(at + 2) > 0 ? point(at + 2) : WrittenDate {};
    if (!to || to.date.day == 0)
        return false;
    PartialDate last = to.date;
    complete(last);
    found.end = to.end;
    found.value = last.year > 0 ? dateRange({last.year, last.month, day(at)}, last) : QString();
    remember(last);
    return true;
}

bool DateFinder::opensRange(size_t index) const
{
    return index > 0 && isBound(index) && sense(DateWord::RangeStart, index - 1).has_value();
}

void DateFinder::remember(const PartialDate &date)
{
    if (date.year > 0)
        m_lastYear = date.year;
}

size_t DateFinder::skipOf(size_t index) const
{
    return isBound(index) && sense(DateWord::Of, index) ? index + 1 : index;
}

int DateFinder::count(size_t index) const
{
    return sense(DateWord::Number, index).value_or(plainNumber(index, 2));
}

} // namespace Quipu
