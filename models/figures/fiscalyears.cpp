// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/fiscalyears.h"

#include "models/base/codebookfile.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct FiscalYear
{
    int start = 1; // month
    bool namedFirst = false; // after the year in which it starts
};

QHash<QString, FiscalYear> readFiscalYears()
{
    QHash<QString, FiscalYear> years;
    const QJsonObject rows = readCodebook(u"fiscalyears"_s)["years"_L1].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QJsonObject year = row.value().toObject();
        years.insert(row.key(), {year["start"_L1].toInt(1), year["named"_L1].toString() == "first"_L1});
    }
    return years;
}

} // namespace

Period fiscalIn(const QString &country, Period period)
{
    static const QHash<QString, FiscalYear> years = readFiscalYears();
    const auto found = years.constFind(country);
    const bool named = period.precision == "fiscal_year"_L1 && period.from && period.to;
    if (found == years.constEnd() || !period.fiscal || !named)
        return period;
    const int first = period.year ? *period.year - (found->namedFirst ? 0 : 1) : period.from->year;
    const QDate start(first, found->start, 1);
    period.from = PartialDate::of(start);
    period.to = PartialDate::of(start.addYears(1).addDays(-1));
    return period;
}

} // namespace Quipu
