// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectseries.h"

#include "app/cli/command.h"
#include "models/storage/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<std::vector<Series>> projectSeries(const QString &projectPath)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(projectPath);
    if (!reader)
        return reader.error();
    FigureFilter filter;
    filter.withoutRejected = true;
    const Result<std::vector<FigureRow>> rows = (*reader)->figures(filter);
    if (!rows)
        return rows.error();
    std::vector<Figure> figures;
    figures.reserve(rows->size());
    for (const FigureRow &row : *rows)
        figures.push_back(row.figure);
    return buildSeries(figures);
}

Result<std::vector<Series>> chosenSeries(const std::vector<Series> &series, const QStringList &keys)
{
    std::vector<Series> chosen;
    for (const QString &key : keys) {
        bool isKnown = false;
        for (const Series &each : series) {
            if (each.key != key && !each.key.startsWith(key + u'/'))
                continue;
            isKnown = true;
            const bool isThere = std::any_of(chosen.begin(), chosen.end(),
                                             [&each](const Series &other) { return other.key == each.key; });
            if (!isThere)
                chosen.push_back(each);
        }
        if (!isKnown) {
            return Error {Error::Kind::NotFound, CommandLine::tr("No series is called so"), key,
                          CommandLine::tr("“quipu series PROJECT --list” names all that have data")};
        }
    }
    return chosen;
}

} // namespace Quipu
