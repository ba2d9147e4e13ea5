// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartediting.h"
#include "app/chartverbs.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// The editor of a chart, or of one that a dock shows and the project does not have yet.
ChartEditing *editorOf(const OpenProject &project, ChartId chart, const ShownChart *shown)
{
    for (ChartEditing *open : project.findChildren<ChartEditing *>(Qt::FindDirectChildrenOnly)) {
        const ChartId edited = open->chart().id;
        const bool isOfDock = shown != nullptr && !edited && open->origin() == shown;
        if (chart ? edited == chart : isOfDock)
            return open;
    }
    return nullptr;
}

// A chart that the project does not have yet is shown in the dock that it came from, or in a free one.
void openChartEditor(Workbench &bench, OpenProject &project, Chart chart, ShownChart *shown)
{
    // What two editors of one chart would each apply, the other would take back.
    if (ChartEditing *open = editorOf(project, chart.id, shown)) {
        Q_EMIT open->raiseRequested();
        return;
    }
    const auto names = [&project](ChartId except) { return project.models.charts.names(except); };
    if (!chart.id) {
        chart.name = freeChartName(chart.name.isEmpty() ? Workbench::tr("New chart") : chart.name, names({}));
        chart = withHouseStyle(std::move(chart), bench.session());
    }
    auto *editing = new ChartEditing(chart, project.project, *project.store, project.lane, bench.session(),
                                     bench.prompts(), names, &project);
    if (!chart.id && shown != nullptr)
        editing->setOrigin(*shown);
    QObject::connect(editing, &ChartEditing::figureRequested, &project.article, &OpenArticle::openFigure);
    QObject::connect(editing, &ChartEditing::added, &project,
                     [&bench, &project, guard = QPointer(shown)](const Chart &added) {
                         const bool takesItsPlace = guard && guard->state() == ShownChart::State::Suggested;
                         ShownChart *dock = takesItsPlace ? guard.data() : freeDock(bench, project);
                         dock->show(added);
                         project.charts.setCurrent(&dock->dock());
                     });
    bench.prompts().editChart(*editing);
}

} // namespace

// A chart is edited, or built, beside the window.
void wireChartEditor(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    QObject::connect(actions.action(u"charts.edit"_s), &QAction::triggered, &project, [&bench, &project] {
        ShownChart *shown = project.charts.current();
        if (shown == nullptr || !shown->chart())
            return;
        Chart chart = *shown->chart();
        if (shown->state() != ShownChart::State::Saved)
            chart.id = {};
        if (chart.name.isEmpty())
            chart.name = nameOfSeries(chart);
        openChartEditor(bench, project, chart, shown);
    });
    QObject::connect(actions.action(u"charts.build"_s), &QAction::triggered, &project,
                     [&bench, &project] { openChartEditor(bench, project, {}, nullptr); });
}

} // namespace Quipu
