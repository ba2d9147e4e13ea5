// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/claimlabels.h"

#include "models/base/partialdate.h"
#include "models/figures/measures.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Quipu {

QString seriesTitle(const QString &measure, const QString &place)
{
    const QString label = measureLabel(measure);
    if (place.isEmpty())
        return label;
    return QCoreApplication::translate("Quipu::Series", "%1, %2", "measure, place").arg(label, place);
}

QString periodLabel(QDate from, QDate to, std::optional<int> fiscalYear)
{
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); };
    const auto month = [](QDate date) { return QLocale().toString(date, u"MMM yyyy"_s); };
    const auto range = [](const QString &first, const QString &last) {
        return QCoreApplication::translate("Quipu::Series", "%1 – %2", "from – to").arg(first, last);
    };
    if (fiscalYear)
        return QCoreApplication::translate("Quipu::Series", "FY%1", "fiscal year").arg(*fiscalYear);
    const bool ofWholeMonths = from.day() == 1 && to == PartialDate {to.year(), to.month()}.last();
    const bool ofWholeYears = ofWholeMonths && from.month() == 1 && to.month() == 12;
    if (ofWholeYears && from.year() == to.year())
        return QString::number(from.year());
    if (ofWholeYears)
        return QCoreApplication::translate("Quipu::Series", "%1–%2", "years").arg(from.year()).arg(to.year());
    if (ofWholeMonths && from.year() == to.year() && from.month() == to.month())
        return month(from);
    if (from == to)
        return day(from);
    return ofWholeMonths ? range(month(from), month(to)) : range(day(from), day(to));
}

} // namespace Quipu
