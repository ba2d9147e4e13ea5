// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartpoints.h"

#include "app/analystname.h"
#include "app/chartverbs.h"
#include "app/openproject.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "views/actions/actionregistry.h"
#include "views/charts/chartpanel.h"
#include "views/delegates/figuretext.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// "62,500 hectares and 64,400 hectares"
QString quotesOf(const ChartContent &content, const std::vector<FigureId> &figures)
{
    QStringList quotes;
    for (const FigureId figure : figures) {
        const SeriesPoint *point = pointOf(content, figure);
        if (point != nullptr && !quotes.contains(point->quote))
            quotes.append(point->quote);
    }
    return QLocale().createSeparatedList(quotes);
}

void addPointActions(QMenu &menu, Workbench &bench, OpenProject &project, FigureId figure)
{
    ActionRegistry &actions = bench.window().actions();
    menu.addAction(Workbench::tr("Open the &Sentence"), &project,
                   [&project, figure] { project.article.openFigure(figure); });
    menu.addAction(Workbench::tr("Copy with Citatio&n"), &project, [&bench, &project, figure] {
        project.figures.withRows({figure}, [&bench](const std::vector<FigureRow> &rows) {
            QGuiApplication::clipboard()->setText(citationsText(rows, bench.window().locale()));
        });
    });
    menu.addSeparator();
    for (const QString &id : {u"figures.confirm"_s, u"figures.reject"_s, u"charts.goBy"_s, u"charts.forgetChoice"_s,
                              u"charts.note"_s, u"charts.using"_s}) {
        if (actions.action(id)->isEnabled())
            menu.addAction(actions.action(id));
    }
    menu.addSeparator();
}

void addChartActions(QMenu &menu, ActionRegistry &actions)
{
    static const QStringList ofOtherThings {u"charts.new"_s,   u"charts.figures"_s,  u"charts.addFigures"_s,
                                            u"charts.using"_s, u"charts.goBy"_s,     u"charts.forgetChoice"_s,
                                            u"charts.note"_s,  u"charts.previous"_s, u"charts.next"_s};
    for (const ActionRow &row : actions.rows()) {
        QAction *action = actions.action(row.id);
        if (row.menu != "charts"_L1 || ofOtherThings.contains(row.id) || !action->isEnabled())
            continue;
        if (row.startsGroup && !menu.isEmpty())
            menu.addSeparator();
        if (row.id == "charts.confirmedOnly"_L1)
            menu.addMenu(actions.menu(u"charts/kind"_s));
        if (row.id == "charts.list"_L1)
            menu.addMenu(actions.menu(u"charts/zoom"_s));
        menu.addAction(action);
    }
}

} // namespace

void goByValue(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure)
{
    const ChartContent &content = shown.dock().panel()->content();
    const std::vector<FigureId> rivals = rivalsOf(content, figure);
    if (!shown.chart() || rivals.empty())
        return;
    const SeriesPoint *point = pointOf(content, figure);
    const QString about
        = Workbench::tr("%1: the chart goes by %2, not by %3.\n\nWhy? The reason is kept with the chart:",
                        "period, a value, one or several other values")
              .arg(periodLabel(*point), point->quote, quotesOf(content, rivals));
    const ValueChoice *earlier = choiceAbout(*shown.chart(), figure);
    const TextQuestion question {Workbench::tr("Go by This Value"), about,
                                 earlier != nullptr && earlier->figure == figure ? earlier->reason : QString(),
                                 Workbench::tr("Go by It")};
    bench.prompts().askForText(
        question, [&bench, guard = QPointer(&project), chart = QPointer(&shown), figure, rivals](const QString &why) {
            if (!guard || !chart || !chart->chart())
                return;
            const ValueChoice choice {figure, rivals, why, analystName(), QDateTime::currentDateTimeUtc()};
            editShownChart(bench, *guard, *chart, withChoice(*chart->chart(), choice));
        });
}

void forgetValueChoice(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure)
{
    if (shown.chart())
        editShownChart(bench, project, shown, withoutChoice(*shown.chart(), figure));
}

void askForPointNote(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure)
{
    const SeriesPoint *point = pointOf(shown.dock().panel()->content(), figure);
    if (!shown.chart() || point == nullptr)
        return;
    // A note belongs to the figure that the point is made from, not to its witness.
    const FigureId maker = point->figure;
    const TextQuestion question {
        Workbench::tr("Note on the Point"),
        Workbench::tr("Beside %1, %2, the chart says:", "value, period").arg(point->quote, periodLabel(*point)),
        noteOf(*shown.chart(), maker), Workbench::tr("Set"), true};
    bench.prompts().askForText(
        question, [&bench, guard = QPointer(&project), chart = QPointer(&shown), maker](const QString &note) {
            if (guard && chart && chart->chart())
                editShownChart(bench, *guard, *chart, withNote(*chart->chart(), maker, note));
        });
}

void showChartMenu(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure, const QPoint &position)
{
    project.charts.setCurrent(&shown.dock());
    const auto popUp = [&bench, &project, figure, position] {
        showChartState(bench, project);
        auto *menu = new QMenu(&bench.window());
        menu->setObjectName(u"chartMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (figure)
            addPointActions(*menu, bench, project, figure);
        addChartActions(*menu, bench.window().actions());
        menu->popup(position);
    };
    if (!figure) {
        popUp();
        return;
    }
    // Confirming and rejecting are about the figure that is selected.
    project.figures.withRows({figure}, [&project, popUp](const std::vector<FigureRow> &rows) {
        if (!rows.empty())
            project.selected.set({}, rows.front());
        popUp();
    });
}

void showChartState(Workbench &bench, OpenProject &project)
{
    using State = ShownChart::State;
    ActionRegistry &actions = bench.window().actions();
    const ShownChart *shown = project.charts.current();
    const bool hasChart = shown != nullptr && shown->chart().has_value();
    const FigureId lit = hasChart ? shown->dock().panel()->litFigure() : FigureId {};
    Conditions conditions = actions.conditions();
    conditions.setFlag(Condition::Chart, project.charts.isDrawn());
    conditions.setFlag(Condition::AnyChart, hasChart);
    conditions.setFlag(Condition::SavedChart, hasChart && shown->state() == State::Saved);
    conditions.setFlag(Condition::SuggestedChart, hasChart && shown->state() == State::Suggested);
    conditions.setFlag(Condition::ChartPoint, bool(lit));
    conditions.setFlag(Condition::RivalValues, lit && !rivalsOf(shown->dock().panel()->content(), lit).empty());
    conditions.setFlag(Condition::ValueChoice, lit && choiceAbout(*shown->chart(), lit) != nullptr);
    actions.setConditions(conditions);
    if (!hasChart)
        return;
    actions.action(u"charts.confirmedOnly"_s)->setChecked(shown->chart()->confirmedOnly);
    actions.action(u"charts.logarithmic"_s)->setChecked(shown->chart()->isLogarithmic);
    actions.action("charts.kind."_L1 + toString(shown->chart()->kind))->setChecked(true);
}

} // namespace Quipu
