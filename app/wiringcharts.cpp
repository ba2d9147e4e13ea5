// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/charts/chartpanel.h"
#include "views/dialogs/prompts.h"
#include "views/docks/figuredock.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QApplication>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void askForExport(Workbench &bench, ChartDock *chart)
{
    QString name = chart->windowTitle().simplified();
    name.replace(u'/', u'-');
    bench.prompts().askForExport({name, {}}, [&bench, guard = QPointer(chart)](const ChartExport &wanted) {
        if (guard)
            bench.exportChart(*guard, wanted);
    });
}

// The chart that the person works with: the one with the focus, else the first in view that shows something.
ChartDock *currentChart(const MainWindow &window)
{
    ChartDock *first = nullptr;
    for (ChartDock *chart : window.charts()) {
        if (chart->panel()->isEmpty())
            continue;
        if (chart->isAncestorOf(QApplication::focusWidget()))
            return chart;
        if (first == nullptr || (chart->isVisible() && !chart->visibleRegion().isEmpty() && !first->isVisible()))
            first = chart;
    }
    return first;
}

// A point of a chart opens its sentence; the chart is told its series by the person.
void wireChart(Workbench &bench, OpenProject &project, ChartDock *chart)
{
    ChartPanel *panel = chart->panel();
    QObject::connect(panel, &ChartPanel::pointActivated, &project.article, &OpenArticle::openFigure);
    QObject::connect(panel, &ChartPanel::seriesWanted, &project.charts,
                     [&project, chart](const QStringList &keys) { project.charts.choose(chart, keys); });
    QObject::connect(panel, &ChartPanel::kindWanted, &project.charts,
                     [&project, chart](ChartKind kind) { project.charts.setKind(chart, kind); });
    QObject::connect(panel, &ChartPanel::exportRequested, &project, [&bench, chart] { askForExport(bench, chart); });
}

} // namespace

void wireCharts(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();

    // Each chart dock is one of the project's charts.
    for (ChartDock *chart : window.charts())
        wireChart(bench, project, chart);
    project.charts.setCharts(window.charts());
    QObject::connect(&window, &MainWindow::chartAdded, &project, [&bench, &project](ChartDock *chart) {
        wireChart(bench, project, chart);
        project.charts.setCharts(bench.window().charts());
    });
    QObject::connect(actions.action(u"charts.new"_s), &QAction::triggered, &project, [&window] { window.addChart(); });

    // A figure lights up wherever it is shown: as a point, in the text, in the table.
    const auto light = [&window, &project](FigureId figure) {
        project.charts.lightFigure(figure);
        window.reader()->lightFigure(figure);
    };
    QObject::connect(window.reader(), &ReaderView::figureActivated, &project, [&window, light](FigureId figure) {
        light(figure);
        window.figures()->selectFigure(figure);
    });
    QObject::connect(window.figures(), &FigureDock::figureSelected, &project, light);

    // Who arrives at a figure sees its sentence lit and everything known of it.
    QObject::connect(&project.article, &OpenArticle::arrivedAt, &project,
                     [&window, &project, light](const Arrival &to) {
                         ReaderView *reader = window.reader();
                         if (to.span.isEmpty())
                             return;
                         if (to.selects)
                             reader->select(to.span);
                         else
                             reader->reveal(to.span);
                         if (!to.figure)
                             return;
                         light(to.figure);
                         window.figures()->selectFigure(to.figure);
                         for (const Figure &figure : reader->figures()) {
                             if (figure.id == to.figure)
                                 project.selected.set({}, project.article.rowOf(figure));
                         }
                     });

    // A chart is looked at from near and far.
    using Move = void (ChartPanel::*)();
    for (const auto &[id, move] : {std::pair<QString, Move> {u"charts.zoomIn"_s, &ChartPanel::zoomIn},
                                   {u"charts.zoomOut"_s, &ChartPanel::zoomOut},
                                   {u"charts.showAll"_s, &ChartPanel::showAll}}) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, [&window, move = move] {
            if (ChartDock *chart = currentChart(window))
                (chart->panel()->*move)();
        });
    }

    // A chart is exported as it is shown.
    QObject::connect(&project.charts, &ChartBoard::drawn, &actions,
                     [&actions, &project] { actions.setCondition(Condition::Chart, project.charts.isDrawn()); });
    for (const QString &id : {u"file.exportChart"_s, u"charts.export"_s}) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, [&bench, &window] {
            if (ChartDock *chart = currentChart(window))
                askForExport(bench, chart);
        });
    }
}

} // namespace Quipu
