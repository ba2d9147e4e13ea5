// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPicked = 5000; // figures in a chart's definition; more are a series by rule

void withPicked(Workbench &bench, OpenProject &project, const std::vector<FigureId> &figures,
                const std::function<void(const std::vector<Figure> &)> &then)
{
    if (figures.size() > mostPicked) {
        bench.notices().showError({Error::Kind::Invalid,
                                   Workbench::tr("These are too many figures to pick by hand"),
                                   {},
                                   Workbench::tr("Choose a series instead, or select at most %L1").arg(mostPicked)});
        return;
    }
    if (figures.empty())
        return;
    project.figures.withRows(figures, [then](const std::vector<FigureRow> &rows) {
        std::vector<Figure> picked;
        for (const FigureRow &row : rows)
            picked.push_back(row.figure);
        then(picked);
    });
}

void sayNothingFits(Workbench &bench)
{
    bench.notices().showError(
        {Error::Kind::Invalid,
         Workbench::tr("None of these figures can stand on a chart"),
         {},
         Workbench::tr("A chart needs figures with a measure, a value and a period, that nobody has rejected")});
}

// Those that can be drawn on the axes that the chart has; all of them where it has none yet.
std::vector<Figure> suitable(const std::vector<Figure> &figures, const ChartContent &content)
{
    if (content.series.empty() || content.chart.allowsTwoUnits)
        return figures;
    std::vector<Figure> fitting;
    std::ranges::copy_if(figures, std::back_inserter(fitting), [&content](const Figure &figure) {
        const std::vector<Series> own = buildSeries({figure});
        return !own.empty()
            && std::ranges::find(content.series, own.front().unit, &Series::unit) != content.series.end();
    });
    return fitting;
}

} // namespace

void chartFigures(Workbench &bench, OpenProject &project, const std::vector<FigureId> &figures)
{
    withPicked(bench, project, figures, [&bench, &project](const std::vector<Figure> &picked) {
        const Chart chart = chartOfFigures(picked);
        if (chart.series.empty())
            sayNothingFits(bench);
        else
            makeChart(bench, project, chart);
    });
}

void addFiguresTo(Workbench &bench, OpenProject &project, ShownChart &shown, const std::vector<FigureId> &figures)
{
    withPicked(bench, project, figures,
               [&bench, &project, guard = QPointer(&shown)](const std::vector<Figure> &picked) {
                   if (!guard)
                       return;
                   const bool isNew = !guard->chart();
                   if (isNew && guard->state() == ShownChart::State::Saved)
                       return; // it is on its way
                   if (chartOfFigures(picked).series.empty()) {
                       sayNothingFits(bench);
                       return;
                   }
                   if (isNew) {
                       editShownChart(bench, project, *guard, chartOfFigures(picked));
                       return;
                   }
                   const std::vector<Figure> fitting = suitable(picked, guard->dock().panel()->content());
                   const Chart after = withFigures(*guard->chart(), fitting);
                   if (after != *guard->chart())
                       editShownChart(bench, project, *guard, after);
                   else if (fitting.empty())
                       bench.notices().showError(
                           {Error::Kind::Conflict,
                            Workbench::tr("These figures are in another unit than the chart's"),
                            {},
                            Workbench::tr("Make a chart of their own of them, or let this one have two units")});
                   else
                       bench.notices().showMessage(Workbench::tr("These figures are on the chart already"));
               });
}

} // namespace Quipu
