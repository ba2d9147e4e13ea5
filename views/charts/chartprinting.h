// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartoptions.h"

class QPrinter;
class QWidget;

namespace Quipu {

// Shows the chart as it will be printed: on one page, as wide as its margins let it. The dialog deletes itself; page,
// direction and printer are chosen there. GUI lane.
void openPrintPreview(const ChartContent &content, const ChartOptions &options, QWidget *parent);

// Paints the chart on the printer's page, in the print theme, with the proportions that options have.
void printChart(const ChartContent &content, const ChartOptions &options, QPrinter &printer);

} // namespace Quipu
