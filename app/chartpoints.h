// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

class QPoint;

namespace Quipu {

class OpenProject;
class ShownChart;
class Workbench;

// What the analyst does to a point of a chart. GUI lane.

// Of several values for one period, the one that the chart goes by, with a reason that is asked for.
void goByValue(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure);
void forgetValueChoice(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure);
void askForPointNote(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure);

// The menu of a chart, and of a point where figure is not 0.
void showChartMenu(Workbench &bench, OpenProject &project, ShownChart &shown, FigureId figure, const QPoint &position);
// What can be done at the moment, and what is checked, follow the chart that commands are about.
void showChartState(Workbench &bench, OpenProject &project);

} // namespace Quipu
