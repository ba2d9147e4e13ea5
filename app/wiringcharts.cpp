// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfiles.h"
#include "app/chartpoints.h"
#include "app/chartverbs.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "views/actions/actionregistry.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartprinting.h"
#include "views/dialogs/prompts.h"
#include "views/docks/entitydock.h"
#include "views/docks/figuredock.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// Suggests what was chosen last.
void askForChartExport(Workbench &bench, ChartDock *chart)
{
    ChartExport suggestion {safeFileName(chart->panel()->title()), chartOptionsFrom(bench.session().chartOptions()),
                            bench.session().chartFormat(), chart->panel()->content().chart.showsSources};
    bench.prompts().askForExport(suggestion, [&bench, guard = QPointer(chart)](const ChartExport &wanted) {
        bench.session().setChartExport(toBytes(wanted.options), QFileInfo(wanted.path).suffix().toLower());
        if (guard)
            bench.exportChart(*guard, wanted);
    });
}

// A point of a chart opens its sentence; what the person wants of a chart is an edit of it.
void wireChart(Workbench &bench, OpenProject &project, ChartDock *dock)
{
    ChartPanel *panel = dock->panel();
    ShownChart *shown = project.charts.of(dock);
    const auto on = [panel, shown](auto signal, auto handler) { QObject::connect(panel, signal, shown, handler); };
    QObject::connect(panel, &ChartPanel::pointActivated, &project.article, &OpenArticle::openFigure);
    QObject::connect(panel, &ChartPanel::eventActivated, &project.article,
                     [&project](ArticleId article, MentionId mention) {
                         if (mention)
                             project.article.openMention(article, mention);
                         else
                             project.article.open(article);
                     });
    on(&ChartPanel::articleActivated, [&project](ArticleId article) { project.article.open(article); });
    on(&ChartPanel::entityActivated, [&bench](EntityId entity) {
        EntityDock *entities = bench.window().entities();
        entities->show();
        entities->raise();
        entities->openEntity(entity);
    });
    on(&ChartPanel::seriesListWanted, [&project, dock] { project.charts.offerSeries(*dock); });
    on(&ChartPanel::seriesWanted, [&bench, &project, shown, panel](const QStringList &keys) {
        editShownChart(bench, project, *shown, withSeries(panel->content(), keys));
    });
    on(&ChartPanel::kindWanted, [&bench, &project, shown](ChartKind kind) {
        if (!shown->chart())
            return;
        Chart after = *shown->chart();
        after.kind = kind;
        editShownChart(bench, project, *shown, after);
    });
    on(&ChartPanel::keepRequested, [&bench, &project, shown] { keepSuggestion(bench, project, *shown); });
    on(&ChartPanel::editRequested, [&bench, &project, dock] {
        project.charts.setCurrent(dock);
        bench.window().actions().action(u"charts.edit"_s)->trigger();
    });
    on(&ChartPanel::exportRequested, [&bench, dock] { askForChartExport(bench, dock); });
    on(&ChartPanel::figuresDropped, [&bench, &project, shown](const std::vector<FigureId> &figures) {
        addFiguresTo(bench, project, *shown, figures);
    });
    on(&ChartPanel::menuRequested, [&bench, &project, shown](FigureId figure, const QPoint &position) {
        showChartMenu(bench, project, *shown, figure, position);
    });
}

// Each chart dock shows a chart of the project, a suggestion, or nothing; it follows every edit, its undo and its redo.
void wireBoard(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ChartBoard *board = &project.charts;
    board->setDocks(window.charts());
    for (ChartDock *chart : window.charts())
        wireChart(bench, project, chart);
    QObject::connect(&window, &MainWindow::chartAdded, board, [&bench, &project, board](ChartDock *chart) {
        board->setDocks(bench.window().charts());
        wireChart(bench, project, chart);
    });
    QObject::connect(&project.project, &Project::chartsChanged, board, &ChartBoard::applyEdits);
    QObject::connect(&project.project, &Project::changed, board, &ChartBoard::noteChange);
    QObject::connect(project.store.get(), &Store::saved, board,
                     [board, store = project.store.get()] { board->refreshStale(store->pending() > 0); });
    QObject::connect(&project.importer, &Importer::finished, board, [board, store = project.store.get()] {
        board->reconsider();
        if (store->pending() == 0)
            board->refreshStale(false);
    });
    QObject::connect(board, &ChartBoard::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
}

// A figure lights up wherever it is shown: as a point, in the text, in the table.
void wireLight(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
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
}

// Commands are about the current chart, and about the point of it that is lit.
void wireChartActions(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    const auto follow = [&bench, &project] { showChartState(bench, project); };
    QObject::connect(&project.charts, &ChartBoard::drawn, &project, follow);
    QObject::connect(&project.charts, &ChartBoard::currentChanged, &project, follow);
    QObject::connect(&project.selected, &Selected::changed, &project, follow);
    QObject::connect(actions.menu(u"charts"_s), &QMenu::aboutToShow, &project, follow);

    const auto on = [&actions, &project](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, [&project, handler] {
            if (ShownChart *shown = project.charts.current(); shown != nullptr && shown->chart())
                handler(*shown);
        });
    };
    const auto edit = [&bench, &project, on](const QString &id, auto change) {
        on(id, [&bench, &project, change](ShownChart &shown) {
            Chart after = *shown.chart();
            change(after);
            editShownChart(bench, project, shown, after);
        });
    };
    for (const QString &word : chartKindWords())
        edit("charts.kind."_L1 + word, [word](Chart &chart) { chart.kind = *chartKindFromString(word); });
    edit(u"charts.confirmedOnly"_s, [](Chart &chart) { chart.confirmedOnly = !chart.confirmedOnly; });
    edit(u"charts.logarithmic"_s, [](Chart &chart) { chart.isLogarithmic = !chart.isLogarithmic; });
    on(u"charts.keep"_s, [&bench, &project](ShownChart &shown) { keepSuggestion(bench, project, shown); });
    on(u"charts.duplicate"_s,
       [&bench, &project](ShownChart &shown) { duplicateChart(bench, project, *shown.chart()); });
    on(u"charts.rename"_s, [&bench, &project](ShownChart &shown) { askForChartName(bench, project, *shown.chart()); });
    on(u"charts.remove"_s, [&bench, &project](ShownChart &shown) { removeCharts(bench, project, {shown.id()}); });
    const auto lit = [](const ShownChart &shown) { return shown.dock().panel()->litFigure(); };
    on(u"charts.goBy"_s, [&bench, &project, lit](ShownChart &shown) { goByValue(bench, project, shown, lit(shown)); });
    on(u"charts.forgetChoice"_s,
       [&bench, &project, lit](ShownChart &shown) { forgetValueChoice(bench, project, shown, lit(shown)); });
    on(u"charts.note"_s,
       [&bench, &project, lit](ShownChart &shown) { askForPointNote(bench, project, shown, lit(shown)); });
    for (const QString &id : {u"file.exportChart"_s, u"charts.export"_s})
        on(id, [&bench](ShownChart &shown) { askForChartExport(bench, &shown.dock()); });
    using Move = void (ChartPanel::*)();
    for (const auto &[id, move] : {std::pair<QString, Move> {u"charts.zoomIn"_s, &ChartPanel::zoomIn},
                                   {u"charts.zoomOut"_s, &ChartPanel::zoomOut},
                                   {u"charts.showAll"_s, &ChartPanel::showAll}})
        on(id, [move = move](ShownChart &shown) { (shown.dock().panel()->*move)(); });
    on(u"charts.data"_s, [](ShownChart &shown) {
        ChartPanel *panel = shown.dock().panel();
        panel->showData(!panel->isShowingData());
    });
    on(u"charts.copy"_s, [&bench](ShownChart &shown) { bench.copyChart(shown.dock()); });
    on(u"charts.print"_s, [&bench](ShownChart &shown) {
        const ChartPanel &panel = *shown.dock().panel();
        openPrintPreview(panel.content(), {.extent = panel.extent()}, &bench.window());
    });
    QObject::connect(actions.action(u"charts.next"_s), &QAction::triggered, &project,
                     [&project] { project.charts.goToNeighbour(1); });
    QObject::connect(actions.action(u"charts.previous"_s), &QAction::triggered, &project,
                     [&project] { project.charts.goToNeighbour(-1); });
}

} // namespace

void exportChartWhenDrawn(Workbench &bench, OpenProject &project, ChartId chart)
{
    ShownChart *shown = openChart(bench, project, chart);
    if (shown->isDrawn()) {
        askForChartExport(bench, &shown->dock());
        return;
    }
    auto *once = new QObject(shown);
    QObject::connect(shown, &ShownChart::drawn, once, [&bench, shown, once, chart] {
        once->deleteLater();
        QObject::disconnect(shown, nullptr, once, nullptr);
        if (shown->id() == chart && shown->isDrawn())
            askForChartExport(bench, &shown->dock());
    });
}

void wireCharts(Workbench &bench, OpenProject &project)
{
    wireBoard(bench, project);
    wireLight(bench, project);
    wireChartActions(bench, project);
    wireChartList(bench, project);
}

} // namespace Quipu
