// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/defaultlayout.h"

#include "views/docks/chartlistdock.h"
#include "views/docks/checkdock.h"
#include "views/docks/concordancedock.h"
#include "views/docks/copydock.h"
#include "views/docks/entitydock.h"
#include "views/docks/entitypagedock.h"
#include "views/docks/facetdock.h"
#include "views/docks/figuredock.h"
#include "views/docks/folderdock.h"
#include "views/docks/historydock.h"
#include "views/docks/inspectordock.h"
#include "views/docks/mergeproposaldock.h"
#include "views/docks/notedock.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"

#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace Quipu {

namespace {

// Pixels, with letters of the usual height.
constexpr int roomyWindow = 1100; // narrower with large letters, a chart stands among the tabs of the figures
constexpr int narrowWindow = 1000; // the same with usual letters: half of a screen of 1920, or its points doubled
constexpr int wideWindow = 1600; // from here on two charts stand side by side
constexpr int tallWindow = 1000; // from here on the inspector has room above the bottom docks, else beside them
constexpr int lowestBottom = 340; // a chart of 300 with the tabs over it
constexpr int usualLetters = 15; // high

// Larger letters need a larger window for the same.
int forLetters(const MainWindow &window, int pixels)
{
    return pixels * std::max(usualLetters, window.fontMetrics().height()) / usualLetters;
}

// How many charts stand side by side with the figures.
size_t chartsBeside(const MainWindow &window)
{
    const int width = window.width();
    const bool isLarge = forLetters(window, usualLetters) > usualLetters;
    // What does not fit makes the window wider than its screen.
    const int seen = std::min(width, window.screen()->availableGeometry().width());
    const bool isRoomy = seen >= (isLarge ? forLetters(window, roomyWindow) : narrowWindow);
    const size_t room = !isRoomy ? 0 : width >= forLetters(window, wideWindow) ? 2 : 1;
    return std::min(room, window.charts().size());
}

// From nothing, because a dock that is split off a tabbed one joins its tabs instead of standing beside it.
void arrangeAll(MainWindow &window)
{
    for (QDockWidget *dock : window.docks()) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    const bool isTall = window.height() >= forLetters(window, tallWindow);
    window.setCorner(Qt::BottomRightCorner, isTall ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    window.addDockWidget(Qt::LeftDockWidgetArea, window.articlesDock());
    window.addDockWidget(Qt::RightDockWidgetArea, window.entities());
    window.splitDockWidget(window.entities(), window.inspector(), Qt::Vertical);
    window.tabifyDockWidget(window.entities(), window.facets());
    window.tabifyDockWidget(window.facets(), window.folders());
    window.tabifyDockWidget(window.inspector(), window.notes());
    window.tabifyDockWidget(window.notes(), window.copies());
    window.addDockWidget(Qt::BottomDockWidgetArea, window.figures());

    const std::vector<ChartDock *> &charts = window.charts();
    const size_t beside = chartsBeside(window);
    for (size_t i = 0; i < beside; ++i)
        window.splitDockWidget(i == 0 ? static_cast<QDockWidget *>(window.figures()) : charts[0], charts[i],
                               Qt::Horizontal);
    window.tabifyDockWidget(window.figures(), window.checks());
    window.tabifyDockWidget(window.checks(), window.entityPage());
    window.tabifyDockWidget(window.entityPage(), window.mergeProposals());
    window.tabifyDockWidget(window.mergeProposals(), window.concordance());
    window.tabifyDockWidget(window.concordance(), window.chartList());
    window.tabifyDockWidget(window.chartList(), window.history());
    for (size_t i = beside; i < charts.size(); ++i)
        window.tabifyDockWidget(i == 0 ? static_cast<QDockWidget *>(window.history()) : charts[i - 1], charts[i]);
    for (QDockWidget *dock : window.docks())
        dock->show();
    window.entities()->raise();
    window.inspector()->raise();
    window.figures()->raise();
    if (!charts.empty())
        charts.front()->raise();
}

void share(MainWindow &window, double bottomShare)
{
    const int width = window.width();
    window.resizeDocks({window.articlesDock(), window.entities()}, {width * 22 / 100, width * 23 / 100},
                       Qt::Horizontal);
    window.resizeDocks({window.entities(), window.inspector()}, {2, 3}, Qt::Vertical);
    QList<QDockWidget *> bottom {window.figures()};
    QList<int> widths {width * 42 / 100};
    const size_t beside = chartsBeside(window);
    for (size_t i = 0; i < beside; ++i) {
        bottom.append(window.charts()[i]);
        widths.append(width * (beside > 1 ? 29 : 58) / 100);
    }
    window.resizeDocks(bottom, widths, Qt::Horizontal);
    window.resizeDocks({window.figures()}, {std::max(int(window.height() * bottomShare), lowestBottom)}, Qt::Vertical);
}

} // namespace

void applyLayout(MainWindow &window, DefaultLayout layout)
{
    arrangeAll(window);
    const bool isReading = layout == DefaultLayout::Reading;
    const bool isCharting = layout == DefaultLayout::Charting;
    window.entities()->setVisible(!isCharting);
    window.facets()->setVisible(!isCharting);
    window.folders()->setVisible(!isCharting);
    window.entities()->raise();
    window.inspector()->setVisible(!isCharting);
    window.notes()->setVisible(!isCharting);
    window.inspector()->raise();
    window.figures()->setVisible(!isReading);
    window.checks()->setVisible(!isReading);
    window.entityPage()->hide(); // these three are asked for when wanted
    window.mergeProposals()->hide();
    window.copies()->hide();
    window.chartList()->setVisible(!isReading);
    window.history()->setVisible(!isReading);
    for (ChartDock *chart : window.charts())
        chart->setVisible(layout == DefaultLayout::Standard || isCharting);
    window.figures()->raise();
    if (!window.charts().empty())
        window.charts().front()->raise(); // also where it lies over the figures
    window.layout()->activate(); // sizes can be given only to docks that have their places
    share(window, isCharting ? 0.5 : 0.4);
}

} // namespace Quipu
