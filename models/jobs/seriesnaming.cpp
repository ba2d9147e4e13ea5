// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesnaming.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QStringList listed(const std::set<QString> &names)
{
    QStringList list;
    for (const QString &name : names) {
        if (!name.isEmpty())
            list.append(name);
    }
    return list;
}

} // namespace

Result<SeriesNames> namesForSeries(Reader &reader, const ChartSeries &series)
{
    SeriesNames names;
    if (series.source != ChartSeries::Source::Figures) {
        Result<QStringList> outlets = reader.outlets();
        if (!outlets)
            return outlets.error();
        names.outlets = std::move(*outlets);
        return names;
    }
    // A joint figure ("Bolivia + Peru") stands under its first country.
    const auto rows = reader.figuresOfClaim(series.measure, series.place.section(u" + "_s, 0, 0));
    if (!rows)
        return rows.error();
    std::set<QString> actors, beneficiaries, sources;
    for (const FigureRow &row : *rows) {
        actors.insert(row.figure.actor);
        beneficiaries.insert(row.figure.beneficiary);
        sources.insert(row.figure.attributedSource);
    }
    names.actors = listed(actors);
    names.beneficiaries = listed(beneficiaries);
    names.sources = listed(sources);
    return names;
}

} // namespace Quipu
