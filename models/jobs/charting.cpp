// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/charting.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void take(std::vector<Figure> &figures, std::set<FigureId> &known, std::vector<FigureRow> rows)
{
    for (FigureRow &row : rows) {
        if (known.insert(row.figure.id).second)
            figures.push_back(std::move(row.figure));
    }
}

} // namespace

Result<ChartContent> readChart(Reader &reader, const Chart &chart)
{
    std::vector<Figure> figures;
    std::set<FigureId> known;
    std::set<std::pair<QString, QString>> read; // measures and places
    for (const ChartSeries &series : chart.series) {
        if (series.source != ChartSeries::Source::Figures)
            continue;
        const bool isHandPicked = !series.figures.empty();
        // A joint figure ("Bolivia + Peru") stands under its first country.
        const QString place = series.place.section(u" + "_s, 0, 0);
        if (!isHandPicked && !read.insert({series.measure, place}).second)
            continue;
        auto rows = isHandPicked ? reader.figureRows(series.figures) : reader.figuresOfClaim(series.measure, place);
        if (!rows)
            return rows.error();
        take(figures, known, std::move(*rows));
    }
    return composeChart(chart, figures);
}

} // namespace Quipu
