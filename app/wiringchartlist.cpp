// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfinders.h"
#include "app/chartverbs.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/docks/chartlistdock.h"
#include "views/docks/figuredock.h"
#include "views/docks/inspectordock.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// The project's charts are listed, opened, renamed, copied and removed by name.
void wireListOfCharts(Workbench &bench, OpenProject &project, ChartFinders *finders)
{
    ChartListDock *list = bench.window().chartList();
    ActionRegistry &actions = bench.window().actions();
    QObject::connect(&project.project, &Project::chartsChanged, &project.chartList, &ChartList::applyEdits);
    QObject::connect(list, &ChartListDock::openRequested, &project,
                     [&bench, &project](const std::vector<ChartId> &charts) {
                         for (const ChartId chart : charts)
                             openChart(bench, project, chart);
                     });
    QObject::connect(
        list, &ChartListDock::renameRequested, &project,
        [&bench, &project](ChartId chart, const QString &name) { renameChart(bench, project, chart, name); });
    QObject::connect(list, &ChartListDock::duplicateRequested, &project, [&bench, &project](ChartId chart) {
        withCharts(bench, project, {chart}, [&bench, &project](const std::vector<Chart> &charts) {
            duplicateChart(bench, project, charts.front());
        });
    });
    QObject::connect(list, &ChartListDock::removeRequested, &project,
                     [&bench, &project](const std::vector<ChartId> &charts) { removeCharts(bench, project, charts); });
    QObject::connect(list, &ChartListDock::exportRequested, &project,
                     [&bench, &project](ChartId chart) { exportChartWhenDrawn(bench, project, chart); });
    QObject::connect(list, &ChartListDock::newRequested, finders, &ChartFinders::openGallery);
    QObject::connect(actions.action(u"charts.renameInList"_s), &QAction::triggered, &project,
                     [list] { list->renameCurrent(); });
    QObject::connect(actions.action(u"charts.removeInList"_s), &QAction::triggered, &project,
                     [list] { list->removeSelected(); });
    QObject::connect(actions.action(u"charts.new"_s), &QAction::triggered, finders, &ChartFinders::openGallery);
    QObject::connect(actions.action(u"charts.list"_s), &QAction::triggered, &project, [list] {
        list->show();
        list->raise();
        list->focusFilter();
    });
}

// Figures become a chart, join one, and lead to those that use them.
void wireFiguresToCharts(Workbench &bench, OpenProject &project, ChartFinders *finders)
{
    FigureDock *figures = bench.window().figures();
    const auto chartThem = [&bench, &project](const std::vector<FigureId> &ids) { chartFigures(bench, project, ids); };
    const auto addThem = [&bench, &project](const std::vector<FigureId> &ids) {
        if (ShownChart *shown = project.charts.current())
            addFiguresTo(bench, project, *shown, ids);
        else
            chartFigures(bench, project, ids);
    };
    QObject::connect(figures, &FigureDock::chartRequested, &project, chartThem);
    QObject::connect(figures, &FigureDock::chartAdditionRequested, &project, addThem);
    QObject::connect(figures, &FigureDock::chartsUsingRequested, finders, &ChartFinders::findChartsUsing);
    QObject::connect(bench.window().inspector(), &InspectorDock::chartsRequested, finders,
                     &ChartFinders::findChartsUsing);

    // Those of the table where the person is in it, or where they hold the one that is selected; else that one.
    const auto chosen = [figures, &project] {
        std::vector<FigureId> ids = figures->selectedFigures();
        const std::optional<FigureRow> &row = project.selected.figure();
        const bool isInTable = figures->isAncestorOf(QApplication::focusWidget());
        const bool holdsIt = row && std::ranges::find(ids, row->figure.id) != ids.end();
        if (row && !holdsIt && !isInTable)
            ids = {row->figure.id};
        return ids;
    };
    ActionRegistry &actions = bench.window().actions();
    const auto on = [&actions, &project](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, handler);
    };
    on(u"charts.figures"_s, [chartThem, chosen] { chartThem(chosen()); });
    on(u"charts.addFigures"_s, [addThem, chosen] { addThem(chosen()); });
    on(u"charts.using"_s, [finders, &project] {
        if (const std::optional<FigureRow> &row = project.selected.figure())
            finders->findChartsUsing(row->figure.id);
    });
}

} // namespace

void wireChartList(Workbench &bench, OpenProject &project)
{
    auto *finders = new ChartFinders(bench, project);
    wireListOfCharts(bench, project, finders);
    wireFiguresToCharts(bench, project, finders);
}

} // namespace Quipu
