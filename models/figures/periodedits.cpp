// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/periodedits.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Quipu::PeriodEdits", words);
}

Error badPeriod(const char *what, const QString &where)
{
    return {Error::Kind::Invalid, say(what), where,
            say(QT_TRANSLATE_NOOP("Quipu::PeriodEdits",
                                  "Write 2014, 2014-03, 2014-03-15, 2014-Q1, 2014-H1, FY2014 or 2014-01..2014-06"))};
}

// "2014-Q1", "2014Q1", "2014-H2": the part's first and last day.
std::optional<Period> partOfYear(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})-?([QqHhTtSs])([1-4])$"_s); // T and S: trimestre, semestre
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool isQuarter = u"QqTt"_s.contains(match.captured(2));
    const int months = isQuarter ? 3 : 6;
    const int number = match.captured(3).toInt();
    if (number > 12 / months)
        return {};
    const int year = match.captured(1).toInt();
    const int last = number * months;
    Period period;
    period.year = year;
    period.from = PartialDate {year, last - months + 1, 1};
    period.to = PartialDate {year, last, QDate(year, last, 1).daysInMonth()};
    period.precision = isQuarter ? u"quarter"_s : u"half_year"_s;
    return period;
}

QString precisionOf(const PartialDate &date)
{
    return date.day > 0 ? u"day"_s : date.month > 0 ? u"month"_s : u"year"_s;
}

Period at(const PartialDate &date)
{
    Period period;
    period.year = date.year;
    period.from = period.to = date;
    period.precision = precisionOf(date);
    return period;
}

Result<Period> rangeOf(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to)
{
    if (!from && !to)
        return badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "A date is missing"), {});
    if (from && to && from->first() > to->last())
        return badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "The period ends before it begins"),
                         from->toIso() + ".."_L1 + to->toIso());
    if (from && to && *from == *to)
        return at(*from);
    Period period;
    period.from = from;
    period.to = to;
    if (!from || !to) {
        period.precision = from ? u"since"_s : u"target_by"_s;
    } else if (from->year != to->year) {
        period.precision = u"multi_year"_s;
    } else {
        period.year = from->year;
        period.precision = from->day > 0 || to->day > 0 ? u"days"_s : u"months"_s;
    }
    return period;
}

Result<Period> fiscalYear(const QString &year, const QString &from, const QString &to)
{
    static const QRegularExpression form(u"^(?:FY\\s*)?(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(year.trimmed());
    if (!match.hasMatch())
        return badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "A fiscal year is given as a year"), year);
    Period period = at({match.captured(1).toInt()});
    if (!from.isEmpty() || !to.isEmpty()) {
        const Result<Period> range = rangeOf(PartialDate::fromIso(from), PartialDate::fromIso(to));
        if (!range || !range->from || !range->to)
            return range ? badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "A fiscal year has two dates or none"),
                                     from + ".."_L1 + to)
                         : range.error();
        period.from = range->from;
        period.to = range->to;
    }
    period.fiscal = true;
    period.precision = u"fiscal_year"_s;
    return period;
}

} // namespace

QStringList editablePrecisions()
{
    return {u""_s,          u"year"_s,        u"month"_s, u"day"_s,   u"quarter"_s,
            u"half_year"_s, u"fiscal_year"_s, u"range"_s, u"since"_s, u"until"_s};
}

QString editablePrecision(const Period &period)
{
    if (!period.from && !period.to)
        return period.year ? u"year"_s : u""_s;
    if (period.fiscal)
        return u"fiscal_year"_s;
    if (!period.to)
        return u"since"_s;
    if (!period.from)
        return u"until"_s;
    if (*period.from == *period.to)
        return precisionOf(*period.from);
    const bool isPart = period.precision == "quarter"_L1 || period.precision == "half_year"_L1;
    return isPart && partOfYear(periodToText(period)) ? period.precision : u"range"_s;
}

bool hasTwoDates(const QString &precision)
{
    return precision == "range"_L1 || precision == "fiscal_year"_L1;
}

Result<Period> makePeriod(const QString &precision, const QString &from, const QString &to, bool fiscal,
                          const QString &year)
{
    if (precision.isEmpty())
        return Period {};
    if (precision == "fiscal_year"_L1)
        return fiscalYear(year, from, to);
    const std::optional<PartialDate> first = PartialDate::fromIso(from);
    const std::optional<PartialDate> last = PartialDate::fromIso(to);
    if ((!from.isEmpty() && !first && !partOfYear(from)) || (!to.isEmpty() && !last && hasTwoDates(precision)))
        return badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "This is no date"), first ? to : from);
    Result<Period> period = Period {};
    if (precision == "range"_L1)
        period = first && last ? rangeOf(first, last)
                               : badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "A date is missing"), from + to);
    else if (precision == "since"_L1)
        period = rangeOf(first, {});
    else if (precision == "until"_L1)
        period = rangeOf({}, first);
    else if (const auto part = partOfYear(from))
        period = *part;
    else
        period = first ? Result<Period>(at(*first))
                       : badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "A date is missing"), from);
    const bool isExact = precision != "range"_L1 && precision != "since"_L1 && precision != "until"_L1;
    if (period && isExact && period->precision != precision)
        return badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "The date is not as exact as the period says"), from);
    if (period)
        period->fiscal = fiscal;
    return period;
}

Result<Period> periodFromText(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return Period {};
    if (text.startsWith("FY"_L1, Qt::CaseInsensitive))
        return fiscalYear(text, {}, {});
    static const QRegularExpression separator(u"\\s*(?:\\.\\.|…|–|/)\\s*"_s);
    const auto split = separator.match(text);
    if (!split.hasMatch()) {
        if (const auto part = partOfYear(text))
            return *part;
        const auto date = PartialDate::fromIso(text);
        return date ? Result<Period>(at(*date))
                    : badPeriod(QT_TRANSLATE_NOOP("Quipu::PeriodEdits", "This is no period"), text);
    }
    const QString from = text.left(split.capturedStart());
    const QString to = text.mid(split.capturedEnd());
    if (to.isEmpty() || from.isEmpty())
        return makePeriod(from.isEmpty() ? u"until"_s : u"since"_s, from + to, {});
    return makePeriod(u"range"_s, from, to);
}

QString periodToText(const Period &period)
{
    const bool isWholeYear = period.year && period.from == PartialDate {*period.year} && period.from == period.to;
    if (period.fiscal && period.year && (isWholeYear || !period.from))
        return "FY"_L1 + QString::number(*period.year);
    if (!period.from && !period.to)
        return period.year ? QString::number(*period.year) : QString();
    const QString from = period.from ? period.from->toIso() : QString();
    const QString to = period.to ? period.to->toIso() : QString();
    if (from == to)
        return from;
    for (const QString &part : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"H1"_s, u"H2"_s}) {
        const auto whole = period.from ? partOfYear(QString::number(period.from->year) + u'-' + part) : std::nullopt;
        if (whole && whole->from == period.from && whole->to == period.to)
            return QString::number(period.from->year) + u'-' + part;
    }
    return from + ".."_L1 + to;
}

} // namespace Quipu
