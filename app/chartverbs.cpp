// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"

#include "app/charttemplates.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

template <typename T> bool tellChartFailure(Workbench &bench, const Result<T> &result)
{
    if (!result)
        bench.notices().showError(result.error());
    return bool(result);
}

void raise(ChartDock &dock)
{
    dock.show();
    dock.raise();
}

Result<Chart> added(Workbench &bench, OpenProject &project, Chart chart)
{
    chart = withHouseStyle(std::move(chart), bench.session());
    if (chart.name.isEmpty())
        chart.name = nameOfSeries(chart);
    chart.name = freeChartName(chart.name, project.models.charts.names());
    return project.project.addChart(std::move(chart));
}

} // namespace

void editShownChart(Workbench &bench, OpenProject &project, ShownChart &shown, Chart after)
{
    if (shown.state() == ShownChart::State::Saved) {
        if (shown.chart())
            tellChartFailure(bench, project.project.editChart(*shown.chart(), after));
        return;
    }
    const Result<Chart> chart = added(bench, project, std::move(after));
    if (tellChartFailure(bench, chart))
        shown.keep(*chart);
}

void keepSuggestion(Workbench &bench, OpenProject &project, ShownChart &shown)
{
    if (shown.state() == ShownChart::State::Suggested)
        editShownChart(bench, project, shown, *shown.chart());
}

void makeChart(Workbench &bench, OpenProject &project, Chart chart)
{
    const Result<Chart> made = added(bench, project, std::move(chart));
    if (!tellChartFailure(bench, made))
        return;
    ShownChart *shown = freeDock(bench, project);
    shown->show(*made);
    project.charts.setCurrent(&shown->dock());
}

ShownChart *freeDock(Workbench &bench, OpenProject &project)
{
    ShownChart *free = project.charts.toOpenIn();
    if (free == nullptr)
        free = project.charts.of(bench.window().addChart()); // the board is told of it
    raise(free->dock());
    return free;
}

ShownChart *openChart(Workbench &bench, OpenProject &project, ChartId chart, FigureId lit)
{
    ShownChart *shown = project.charts.showing(chart);
    if (shown != nullptr) {
        raise(shown->dock());
    } else {
        shown = freeDock(bench, project);
        shown->show(chart);
    }
    if (lit)
        project.charts.lightFigure(lit);
    project.charts.setCurrent(&shown->dock());
    return shown;
}

void withCharts(Workbench &bench, OpenProject &project, const std::vector<ChartId> &charts,
                const std::function<void(const std::vector<Chart> &)> &then)
{
    using Charts = std::vector<Chart>;
    whenSaved(*project.store, &project, [&bench, &project, charts, then] {
        project.lane.ask<Charts>(
            {}, &project,
            [charts](Reader &reader) -> Result<Charts> {
                Charts found;
                for (const ChartId id : charts) {
                    Result<Chart> chart = reader.chart(id);
                    if (chart)
                        found.push_back(std::move(*chart));
                    else if (chart.error().kind != Error::Kind::NotFound)
                        return chart.error();
                }
                return found;
            },
            [&bench, then](const Result<Charts> &found) {
                if (tellChartFailure(bench, found) && !found->empty())
                    then(*found);
            });
    });
}

void renameChart(Workbench &bench, OpenProject &project, ChartId id, const QString &name)
{
    if (project.models.charts.names(id).contains(name)) {
        bench.notices().showError({Error::Kind::Conflict,
                                   Workbench::tr("Another chart is called “%1”").arg(name),
                                   {},
                                   Workbench::tr("Choose another name")});
        return;
    }
    withCharts(bench, project, {id}, [&bench, &project, name](const std::vector<Chart> &charts) {
        Chart after = charts.front();
        after.name = name;
        tellChartFailure(bench, project.project.editChart(charts.front(), after));
    });
}

void askForChartName(Workbench &bench, OpenProject &project, const Chart &chart)
{
    bench.prompts().askForText({Workbench::tr("Rename Chart"), Workbench::tr("The chart's name in the project:"),
                                chart.name, Workbench::tr("Rename")},
                               [&bench, guard = QPointer(&project), id = chart.id](const QString &name) {
                                   if (guard)
                                       renameChart(bench, *guard, id, name.simplified());
                               });
}

void duplicateChart(Workbench &bench, OpenProject &project, const Chart &chart)
{
    makeChart(bench, project, chart);
}

void removeCharts(Workbench &bench, OpenProject &project, const std::vector<ChartId> &ids)
{
    withCharts(bench, project, ids, [&bench, &project](const std::vector<Chart> &charts) {
        if (!tellChartFailure(bench, project.project.removeCharts(charts)))
            return;
        const QString said = charts.size() == 1 ? Workbench::tr("Removed the chart “%1”").arg(charts.front().name)
                                                : Workbench::tr("Removed %n chart(s)", nullptr, int(charts.size()));
        bench.notices().showMessage(said, Workbench::tr("Undo"), [guard = QPointer(&project)] {
            if (guard)
                guard->project.undo();
        });
    });
}

} // namespace Quipu
