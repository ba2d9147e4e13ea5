// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/defaultlayout.h"

#include "views/docks/entitydock.h"
#include "views/docks/figuredock.h"
#include "views/docks/historydock.h"
#include "views/docks/inspectordock.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"

namespace Quipu {

namespace {

constexpr int wideWindow = 1600; // from here on two charts stand side by side

void arrangeAll(MainWindow &window)
{
    QDockWidget *figures = window.figures();
    for (QDockWidget *dock : window.docks()) {
        dock->setFloating(false);
        dock->show();
    }
    window.addDockWidget(Qt::LeftDockWidgetArea, window.articlesDock());
    window.addDockWidget(Qt::RightDockWidgetArea, window.entities());
    window.splitDockWidget(window.entities(), window.inspector(), Qt::Vertical);
    window.addDockWidget(Qt::BottomDockWidgetArea, figures);
    window.tabifyDockWidget(figures, window.history());
    figures->raise();
}

void arrangeCharts(MainWindow &window)
{
    QDockWidget *before = window.figures();
    const bool isWide = window.width() >= wideWindow;
    for (ChartDock *chart : window.charts()) {
        if (before == window.figures() || (isWide && chart == window.charts()[1]))
            window.splitDockWidget(before, chart, Qt::Horizontal);
        else
            window.tabifyDockWidget(before, chart);
        before = chart;
    }
    if (!window.charts().empty())
        window.charts().front()->raise();
}

void share(MainWindow &window, double bottomShare)
{
    const int width = window.width();
    window.resizeDocks({ window.articlesDock(), window.entities() }, { width * 22 / 100, width * 23 / 100 },
                       Qt::Horizontal);
    window.resizeDocks({ window.entities(), window.inspector() }, { 45, 55 }, Qt::Vertical);
    QList<QDockWidget *> bottom{ window.figures() };
    QList<int> widths{ width * 42 / 100 };
    const bool isWide = width >= wideWindow && window.charts().size() > 1;
    for (size_t i = 0; i < std::min<size_t>(window.charts().size(), isWide ? 2 : 1); ++i) {
        bottom.append(window.charts()[i]);
        widths.append(width * (isWide ? 29 : 58) / 100);
    }
    window.resizeDocks(bottom, widths, Qt::Horizontal);
    window.resizeDocks({ window.figures() }, { int(window.height() * bottomShare) }, Qt::Vertical);
}

} // namespace

void applyLayout(MainWindow &window, DefaultLayout layout)
{
    arrangeAll(window);
    arrangeCharts(window);
    const bool isReading = layout == DefaultLayout::Reading;
    const bool isCharting = layout == DefaultLayout::Charting;
    window.entities()->setVisible(!isCharting);
    window.inspector()->setVisible(!isCharting);
    window.figures()->setVisible(!isReading);
    window.history()->setVisible(!isReading);
    for (ChartDock *chart : window.charts())
        chart->setVisible(layout == DefaultLayout::Standard || isCharting);
    window.figures()->raise();
    share(window, isCharting ? 0.5 : 0.4);
}

} // namespace Quipu
