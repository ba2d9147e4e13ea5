// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/partialdate.h"

using namespace Qt::StringLiterals;

namespace Quipu {

std::optional<PartialDate> PartialDate::fromIso(QStringView iso)
{
    const auto number = [iso](qsizetype from, qsizetype count) -> int {
        int value = 0;
        for (QChar digit : iso.sliced(from, count)) {
            if (digit < u'0' || digit > u'9')
                return 0;
            value = value * 10 + digit.unicode() - u'0';
        }
        return value;
    };
    const qsizetype size = iso.size();
    if (size != 4 && size != 7 && size != 10)
        return {};
    PartialDate date {number(0, 4), size > 4 ? number(5, 2) : 0, size > 7 ? number(8, 2) : 0};
    if (date.year == 0 || (size > 4 && (iso[4] != u'-' || date.month < 1 || date.month > 12))
        || (size > 7 && (iso[7] != u'-' || !QDate::isValid(date.year, date.month, date.day))))
        return {};
    return date;
}

QString PartialDate::toIso() const
{
    QString iso = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        iso += u"-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
    if (month > 0 && day > 0)
        iso += u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
    return iso;
}

QDate PartialDate::first() const
{
    return {year, month > 0 ? month : 1, month > 0 && day > 0 ? day : 1};
}

QDate PartialDate::last() const
{
    if (month > 0 && day > 0)
        return {year, month, day};
    const QDate start(year, month > 0 ? month : 12, 1);
    return {start.year(), start.month(), start.daysInMonth()};
}

} // namespace Quipu
