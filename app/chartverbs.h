// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"

#include <functional>

namespace Quipu {

class ChartDock;
class OpenProject;
class ShownChart;
class Workbench;

// What the analyst does to charts as a whole: each is one step of undo, and failures are told. GUI lane.

// The chart of a dock becomes another: an edit of the project's, or, where the dock has a suggestion or nothing, a new
// one of the project.
void editShownChart(Workbench &bench, OpenProject &project, ShownChart &shown, Chart after);
void keepSuggestion(Workbench &bench, OpenProject &project, ShownChart &shown);
// A new chart of the project, named as free as it can be, in a dock.
void makeChart(Workbench &bench, OpenProject &project, Chart chart);

// In the dock it has, or in one that is free; with the figure's point lit.
ShownChart *openChart(Workbench &bench, OpenProject &project, ChartId chart, FigureId lit = {});
ShownChart *freeDock(Workbench &bench, OpenProject &project); // to show something in; in front

// The charts as they are now, once the project file holds them; those that are gone are left out.
void withCharts(Workbench &bench, OpenProject &project, const std::vector<ChartId> &charts,
                const std::function<void(const std::vector<Chart> &)> &then);
void renameChart(Workbench &bench, OpenProject &project, ChartId chart, const QString &name);
void askForChartName(Workbench &bench, OpenProject &project, const Chart &chart);
void duplicateChart(Workbench &bench, OpenProject &project, const Chart &chart);
void removeCharts(Workbench &bench, OpenProject &project, const std::vector<ChartId> &charts);

void exportChartWhenDrawn(Workbench &bench, OpenProject &project, ChartId chart); // opened for it

// Hand-picked figures in a chart of their own, or on a chart that is shown.
void chartFigures(Workbench &bench, OpenProject &project, const std::vector<FigureId> &figures);
void addFiguresTo(Workbench &bench, OpenProject &project, ShownChart &shown, const std::vector<FigureId> &figures);

} // namespace Quipu
