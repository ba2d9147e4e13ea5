// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/mainwindow.h"

#include "views/actions/actionregistry.h"
#include "views/actions/commandpalette.h"
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
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/welcomepage.h"
#include "views/reader/originalview.h"
#include "views/reader/readerview.h"
#include "views/reader/reviewbar.h"
#include "views/widgets/dropzone.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/statusline.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Quipu {

namespace {

bool focusFirstIn(const QWidget &pane)
{
    for (QWidget *child : pane.findChildren<QWidget *>()) {
        const bool isReachable = child->isEnabled() && !child->isHidden() && child->isVisibleTo(&pane);
        if (isReachable && (child->focusPolicy() & Qt::TabFocus) != 0) {
            child->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new ActionRegistry(actionTable(), this))
{
    setObjectName(u"mainWindow"_s);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resize(1280, 800);
    m_dropZone = new DropZone(this);
    connect(m_dropZone, &DropZone::dropped, this, &MainWindow::contentsDropped);
    makeCentre();
    makeDocks();
    makeMenus();
    for (QDockWidget *dock : docks())
        m_dropZone->add(dock); // each may be a window of its own; later charts follow in addChart()
    const auto panes = [this] {
        QList<QAction *> toggles;
        for (const QDockWidget *dock : docks())
            toggles.append(dock->toggleViewAction());
        return toggles;
    };
    m_palette = new CommandPalette(*m_actions, panes, this);
    m_quickOpen = new FinderPopup(tr("Go to an article or entity"), tr("Type a part of its name"), this);
    m_quickOpen->setObjectName(u"quickOpen"_s);
    m_typePicker = new FinderPopup(tr("Tag with a type"), tr("Type a part of the type’s name, or its key"), this);
    m_typePicker->setObjectName(u"typePicker"_s);
    m_entityPicker = new FinderPopup(tr("Link to an entity"), tr("Type a part of its name"), this);
    m_entityPicker->setObjectName(u"entityPicker"_s);
    m_entityFinder = new FinderPopup(tr("Choose an entity"), {}, this);
    m_entityFinder->setObjectName(u"entityFinder"_s);
    m_chartGallery = new FinderPopup(tr("New chart"), tr("What shall it show? Type a part of it"), this);
    m_chartGallery->setObjectName(u"chartGallery"_s);
    m_chartsUsing = new FinderPopup(tr("Charts using this figure"), tr("Type a part of a chart's name"), this);
    m_chartsUsing->setObjectName(u"chartsUsing"_s);
    m_bookmarks = new FinderPopup(tr("Go to a bookmark"), tr("Type a part of its words"), this);
    m_bookmarks->setObjectName(u"bookmarks"_s);
    m_linkFinder = new FinderPopup(tr("Link to an article"), tr("Type a part of its title"), this);
    m_linkFinder->setObjectName(u"linkFinder"_s);
    m_folderFinder = new FinderPopup(tr("Put into a folder"), tr("Type a part of its name, or a new one"), this);
    m_folderFinder->setObjectName(u"folderFinder"_s);
    m_similarFinder = new FinderPopup(tr("More like this"), tr("Type a part of a title"), this);
    m_similarFinder->setObjectName(u"similarFinder"_s);
    m_tagFinder = new FinderPopup(tr("Add a tag"), tr("Type a part of it, or a new one"), this);
    m_tagFinder->setObjectName(u"tagFinder"_s);
    m_untagFinder = new FinderPopup(tr("Take a tag away"), tr("Type a part of it"), this);
    m_untagFinder->setObjectName(u"untagFinder"_s);
    showProject({});
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_standing = new MessageBar(centre);
    m_standing->setObjectName(u"standingBar"_s);
    m_standing->setClosable(false);
    m_messages = new MessageBar(centre);
    m_centre = new QStackedWidget(centre);
    m_welcome = new WelcomePage(*m_actions, m_centre);
    m_reader = new ReaderView(m_centre);
    m_reader->setObjectName(u"reader"_s);
    m_centre->addWidget(m_welcome);
    auto *reading = new QWidget(m_centre);
    auto *readingColumn = new QVBoxLayout(reading);
    readingColumn->setContentsMargins({});
    readingColumn->setSpacing(0);
    m_reviewBar = new ReviewBar(reading);
    m_sides = new QStackedWidget(reading);
    m_original = new OriginalView(m_sides);
    m_sides->addWidget(m_reader);
    m_sides->addWidget(m_original);
    readingColumn->addWidget(m_sides, 1);
    readingColumn->addWidget(m_reviewBar);
    m_centre->addWidget(reading);
    column->addWidget(m_standing);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    m_actions->setReader(m_reader);
    m_status = new StatusLine(this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeDocks()
{
    m_articlesDock = new QDockWidget(tr("Articles"), this);
    m_articlesDock->setObjectName(u"articles"_s);
    m_articles = new ArticleListPane(m_articlesDock);
    m_articlesDock->setWidget(m_articles);
    m_entities = new EntityDock(this);
    m_facets = new FacetDock(this);
    m_folders = new FolderDock(this);
    m_inspector = new InspectorDock(this);
    m_entityPage = new EntityPageDock(this);
    m_mergeProposals = new MergeProposalDock(this);
    m_figures = new FigureDock(this);
    m_checks = new CheckDock(this);
    m_concordance = new ConcordanceDock(this);
    m_copies = new CopyDock(this);
    m_notes = new NoteDock(this);
    m_history = new HistoryDock(this);
    m_chartList = new ChartListDock(this);
    addDockWidget(Qt::LeftDockWidgetArea, m_articlesDock);
    addDockWidget(Qt::RightDockWidgetArea, m_entities);
    splitDockWidget(m_entities, m_inspector, Qt::Vertical);
    tabifyDockWidget(m_entities, m_facets);
    tabifyDockWidget(m_facets, m_folders);
    m_entities->raise();
    tabifyDockWidget(m_inspector, m_notes);
    tabifyDockWidget(m_notes, m_copies);
    m_inspector->raise();
    addDockWidget(Qt::BottomDockWidgetArea, m_figures);
    setChartCount(2);
    tabifyDockWidget(m_figures, m_checks);
    tabifyDockWidget(m_checks, m_entityPage);
    tabifyDockWidget(m_entityPage, m_mergeProposals);
    tabifyDockWidget(m_mergeProposals, m_concordance);
    tabifyDockWidget(m_concordance, m_chartList);
    m_copies->hide();
    m_entityPage->hide();
    m_mergeProposals->hide();
    tabifyDockWidget(m_chartList, m_history); // after the chart was split off, or the chart would be one of the tabs
}

void MainWindow::makeMenus()
{
    m_actions->setHome(ActionRow::Scope::FigureTable, m_figures->table());
    m_actions->setHome(ActionRow::Scope::ProposalTable, m_mergeProposals->table());
    m_actions->setHome(ActionRow::Scope::NoteList, m_notes->list());
    m_actions->setHome(ActionRow::Scope::ChartList, m_chartList->list());
    m_actions->setHome(ActionRow::Scope::FolderList, m_folders->list());
    m_actions->fillMenuBar(menuBar(), menuTable());
    const auto action = [this](QLatin1StringView id) { return m_actions->action(QString(id)); };
    m_copies->addCommands({{action("copies.lead"_L1), tr("Lead")},
                           {action("copies.apart"_L1), tr("No Copy")},
                           {action("copies.again"_L1), tr("As Found")},
                           {action("copies.compare"_L1), tr("Compare")}},
                          {action("copies.open"_L1)});
    m_articles->addFilter(action("copies.hide"_L1));
    for (const QLatin1StringView id : {"copies.show"_L1, "copies.together"_L1, "copies.compare"_L1})
        m_articles->addCommand(action(id));
    for (const QLatin1StringView id :
         {"article.similar"_L1, "article.tag"_L1, "article.untag"_L1, "folder.put"_L1, "folder.takeOut"_L1})
        m_articles->addCommand(action(id));
    m_folders->addCommands({action("folder.new"_L1), action("folder.saveSearch"_L1)},
                           {action("folder.rename"_L1), action("folder.remove"_L1)});
    m_reviewBar->addAnswer(m_actions->action(u"annotate.accept"_s), tr("Accept"));
    m_reviewBar->addAnswer(m_actions->action(u"annotate.reject"_s), tr("Reject"));
    const QList<QAction *> answers = m_actions->menu(u"annotate/same"_s)->actions();
    for (QAction *answer : answers)
        m_reviewBar->addFurtherAnswer(answer);
    QMenu *panes = m_actions->menu(u"view/docks"_s);
    // Filled when it is opened: charts come and go.
    connect(panes, &QMenu::aboutToShow, this, [this, panes] {
        panes->clear();
        for (QDockWidget *dock : docks())
            panes->addAction(dock->toggleViewAction());
    });
}

QList<QDockWidget *> MainWindow::docks() const
{
    QList<QDockWidget *> all {m_articlesDock, m_entities,       m_inspector,   m_figures, m_checks,
                              m_entityPage,   m_mergeProposals, m_concordance, m_copies,  m_facets,
                              m_folders,      m_chartList,      m_history,     m_notes};
    for (ChartDock *chart : m_charts)
        all.append(chart);
    return all;
}

ChartDock *MainWindow::addChart()
{
    auto *chart = new ChartDock(int(m_charts.size()) + 1, this);
    addDockWidget(Qt::BottomDockWidgetArea, chart);
    if (m_charts.empty())
        splitDockWidget(m_figures, chart, Qt::Horizontal);
    else
        tabifyDockWidget(m_charts.back(), chart);
    m_charts.push_back(chart);
    m_dropZone->add(chart);
    chart->show();
    chart->raise();
    Q_EMIT chartAdded(chart);
    return chart;
}

void MainWindow::setChartCount(int count)
{
    while (int(m_charts.size()) < count)
        addChart();
    while (int(m_charts.size()) > count) {
        delete m_charts.back();
        m_charts.pop_back();
        Q_EMIT chartRemoved();
    }
}

void MainWindow::showProject(const QString &name)
{
    const bool isOpen = !name.isEmpty();
    setWindowTitle(isOpen ? tr("Quipu — %1").arg(name) : u"Quipu"_s);
    m_centre->setCurrentWidget(isOpen ? m_sides->parentWidget() : m_welcome);
    if (!isOpen) {
        m_reader->clear();
        m_inspector->clear();
        m_status->clear();
        m_standing->hide();
    }
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes {m_centre->currentWidget() == m_welcome ? static_cast<QWidget *>(m_welcome) : m_reader};
    for (QDockWidget *dock : docks()) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes.append(dock);
    }
    const QWidget *focus = focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    const qsizetype count = panes.size();
    const qsizetype start = here != panes.end() ? here - panes.begin() : step > 0 ? -1 : count;
    // The first pane on the way that has something to focus.
    for (qsizetype far = 1; far <= count; ++far) {
        if (focusFirstIn(*panes[(start + step * far + 2 * count) % count]))
            return;
    }
}

void MainWindow::showOriginal(bool isShown)
{
    QWidget *side = isShown ? static_cast<QWidget *>(m_original) : m_reader;
    const bool hadFocus = m_sides->currentWidget()->isAncestorOf(focusWidget());
    m_sides->setCurrentWidget(side);
    m_reviewBar->setEnabled(!isShown);
    if (hadFocus)
        focusFirstIn(*side);
}

void MainWindow::focusNextTab(int step)
{
    const QList<QDockWidget *> all = docks();
    const QWidget *focus = focusWidget();
    const auto here = std::ranges::find_if(
        all, [focus](const QDockWidget *dock) { return dock == focus || dock->isAncestorOf(focus); });
    if (here == all.end())
        return;
    const QList<QDockWidget *> others = tabifiedDockWidgets(*here);
    QList<QDockWidget *> tabs;
    std::ranges::copy_if(all, std::back_inserter(tabs), [&](QDockWidget *dock) {
        return dock == *here || (others.contains(dock) && !dock->isHidden());
    });
    QDockWidget *next = tabs[(tabs.indexOf(*here) + step + tabs.size()) % tabs.size()];
    next->raise();
    if (!focusFirstIn(*next))
        next->setFocus(Qt::ShortcutFocusReason); // nothing in it yet; from here the next one is reached
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool mayClose = true;
    Q_EMIT closeRequested(&mayClose);
    event->setAccepted(mayClose);
}

} // namespace Quipu
