// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datevalue.h"

#include <QStringBuilder>

#include <algorithm>

namespace Quipu {

namespace {

enum DateUnit { DayUnit = 1, WeekUnit, MonthUnit, QuarterUnit, HalfUnit, YearUnit, DecadeUnit, CenturyUnit };

QString yearRange(int from, int to)
{
    return QString::number(from) % u'/' % QString::number(to);
}

QString monthRange(QDate first, int months)
{
    const QDate last = first.addMonths(months - 1);
    return dateRange({first.year(), first.month(), 0}, {last.year(), last.month(), 0});
}

} // namespace

QString dateRange(const PartialDate &from, const PartialDate &to)
{
    return from == to ? from.toIso() : QString(from.toIso() % u'/' % to.toIso());
}

QString shiftedUnit(const std::optional<PartialDate> &published, int unit, int shift)
{
    if (!published)
        return {};
    if (unit == YearUnit)
        return QString::number(published->year + shift);
    if (unit == DecadeUnit && shift < 0)
        return yearRange(published->year - 10, published->year);
    if (unit == DecadeUnit || unit == CenturyUnit || published->month == 0)
        return {};
    const QDate month(published->year, published->month, 1);
    if (unit == MonthUnit)
        return monthRange(month.addMonths(shift), 1);
    if (unit == QuarterUnit)
        return monthRange(QDate(month.year(), (month.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * shift), 3);
    if (unit == HalfUnit)
        return monthRange(QDate(month.year(), month.month() <= 6 ? 1 : 7, 1).addMonths(6 * shift), 6);
    if (published->day == 0)
        return {};
    const QDate day(published->year, published->month, published->day);
    if (unit == DayUnit)
        return PartialDate::of(day.addDays(shift)).toIso();
    const QDate monday = day.addDays(1 - day.dayOfWeek() + 7 * shift);
    return dateRange(PartialDate::of(monday), PartialDate::of(monday.addDays(6)));
}

QString lastUnits(const std::optional<PartialDate> &published, int unit, int count)
{
    if (!published)
        return {};
    if (unit == YearUnit || unit == DecadeUnit)
        return yearRange(published->year - count * (unit == DecadeUnit ? 10 : 1), published->year);
    if (unit == MonthUnit && published->month > 0)
        return monthRange(QDate(published->year, published->month, 1).addMonths(-count), count + 1);
    if (unit > WeekUnit || published->day == 0)
        return {};
    const QDate day(published->year, published->month, published->day);
    return dateRange(PartialDate::of(day.addDays(-count * (unit == WeekUnit ? 7 : 1))), *published);
}

QString unitsAgo(const std::optional<PartialDate> &published, int unit, int count)
{
    if (unit == DecadeUnit)
        return published ? QString::number(published->year - 10 * count) : QString();
    if (unit != WeekUnit)
        return shiftedUnit(published, unit, -count);
    return shiftedUnit(published, DayUnit, -7 * count);
}

QString weekdayBefore(const std::optional<PartialDate> &published, int weekday, bool isNext)
{
    if (!published || published->day == 0)
        return {};
    const QDate day(published->year, published->month, published->day);
    const int back = (day.dayOfWeek() - weekday + 7) % 7;
    return PartialDate::of(isNext ? day.addDays(7 - back) : day.addDays(-back)).toIso();
}

QString partOfDecade(int firstYear, int part)
{
    switch (part) {
    case 1:
        return yearRange(firstYear, firstYear + 3);
    case 2:
        return yearRange(firstYear + 4, firstYear + 6);
    case 3:
        return yearRange(firstYear + 6, firstYear + 9);
    default:
        return yearRange(firstYear, firstYear + 9);
    }
}

QString partOfCentury(int century, int part)
{
    const int first = 100 * (century - 1) + 1;
    switch (part) {
    case 1:
        return yearRange(first, first + 33);
    case 2:
        return yearRange(first + 33, first + 66);
    case 3:
        return yearRange(first + 66, first + 99);
    default:
        return yearRange(first, first + 99);
    }
}

} // namespace Quipu
