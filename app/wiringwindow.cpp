// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels.h"
#include "app/pasting.h"
#include "app/reports.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/annotation/entitytypes.h"
#include "views/actions/actionregistry.h"
#include "views/actions/commandpalette.h"
#include "views/dialogs/prompts.h"
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
#include "views/lists/queryfield.h"
#include "views/mainwindow/defaultlayout.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/welcomepage.h"
#include "views/reader/readerview.h"
#include "views/widgets/mimecontents.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// Copies from whatever has the focus: each part of the window knows what its Ctrl+C means.
void copyFromFocus(QAction *copy)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    if (focus->metaObject()->indexOfMethod("copy()") >= 0) {
        QMetaObject::invokeMethod(focus, "copy", Qt::DirectConnection);
        return;
    }
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    copy->setEnabled(false); // or the key would be its shortcut again, and again
    QApplication::sendEvent(focus, &press);
    copy->setEnabled(true);
}

// Lists show the models of the same name.
void wireModels(Workbench &bench)
{
    MainWindow &window = bench.window();
    ItemModels &models = bench.models();
    window.articles()->setModel(&models.articles);
    window.entities()->setModel(&models.entities);
    window.figures()->setModel(&models.figures);
    window.history()->setModel(&models.history);
    window.checks()->setModel(&models.checks);
    window.chartList()->setModel(&models.charts);
    window.notes()->setModel(&models.notes);
    window.concordance()->setModel(&models.concordance);
    window.copies()->setModel(&models.copies);
    window.facets()->setModel(&models.facets);
    window.folders()->setModel(&models.folders);
    window.entityPage()->setMentions(&models.entityMentions);
    window.mergeProposals()->setModel(&models.mergeProposals);
    window.concordance()->setEntityTypes(shippedEntityTypes());
}

// Projects are made, opened and closed.
void wireFiles(Workbench &bench)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    const auto ask = [&bench](Prompts::File purpose, auto answer) {
        return [&bench, purpose, answer] { bench.prompts().askForFile(purpose, {}, answer); };
    };
    const auto on = [&actions, &bench](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &bench, handler);
    };
    on(u"file.new"_s,
       ask(Prompts::File::NewProject, [&bench](const QStringList &paths) { bench.openProject(paths.first(), true); }));
    on(u"file.open"_s,
       ask(Prompts::File::OpenProject, [&bench](const QStringList &paths) { bench.openProject(paths.first()); }));
    on(u"file.sample"_s, [&bench] { bench.openSample(); });
    on(u"file.close"_s, [&bench] {
        bench.closeProject();
        bench.session().projectClosed();
    });
    on(u"file.quit"_s, [&window] { window.close(); });
    auto *pasting = new Pasting(bench);
    QObject::connect(&window, &MainWindow::contentsDropped, pasting, &Pasting::drop);
    on(u"edit.pasteArticle"_s,
       [pasting] { pasting->paste(MimeContents::of(*QGuiApplication::clipboard()->mimeData())); });
    QObject::connect(window.welcome(), &WelcomePage::projectRequested, &bench,
                     [&bench](const QString &path) { bench.openProject(path); });
}

// The window can be looked at in another way.
void wireView(Workbench &bench)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    ReaderView *reader = window.reader();
    const auto on = [&actions, &bench](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &bench, handler);
    };
    on(u"view.zoomIn"_s, [reader] { reader->zoomIn(); });
    on(u"view.zoomOut"_s, [reader] { reader->zoomOut(); });
    on(u"view.zoomReset"_s, [reader] { reader->setZoom(0); });
    on(u"view.layout.standard"_s, [&window] { applyLayout(window, DefaultLayout::Standard); });
    on(u"view.layout.reading"_s, [&window] { applyLayout(window, DefaultLayout::Reading); });
    on(u"view.layout.extracting"_s, [&window] { applyLayout(window, DefaultLayout::Extracting); });
    on(u"view.layout.charting"_s, [&window] { applyLayout(window, DefaultLayout::Charting); });
    on(u"view.nextPane"_s, [&window] { window.focusNextPane(); });
    on(u"view.previousPane"_s, [&window] { window.focusNextPane(-1); });
    on(u"view.nextTab"_s, [&window] { window.focusNextTab(1); });
    on(u"view.previousTab"_s, [&window] { window.focusNextTab(-1); });
    on(u"view.fullScreen"_s,
       [&window](bool isFull) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    for (const QString &scheme : {u"system"_s, u"light"_s, u"dark"_s}) {
        on("view.scheme."_L1 + scheme, [&bench, scheme] {
            bench.applyColorScheme(scheme);
            bench.session().setColorScheme(scheme);
        });
    }
    reader->setEntityTypes(shippedEntityTypes());
    reader->setZoom(bench.session().readerZoom());
    window.inspector()->setEntityTypes(shippedEntityTypes());
    window.figures()->setColumnState(bench.session().figureColumns());
}

// Every command is in the palette, and help is at hand.
void wireHelp(Workbench &bench)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    const auto on = [&actions, &bench](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &bench, handler);
    };
    on(u"edit.palette"_s, [&window] { window.palette()->open(); });
    on(u"edit.copy"_s, [copy = actions.action(u"edit.copy"_s)] { copyFromFocus(copy); });
    on(u"help.shortcuts"_s, [&bench, &actions] {
        bench.prompts().editShortcuts(actions.rows(), actions.shortcuts(), [&bench, &actions](const ShortcutSet &set) {
            actions.setShortcuts(set);
            bench.session().setShortcuts(shortcutsToJson(set));
        });
    });
    if (const Result<ShortcutSet> saved = shortcutsFromJson(bench.session().shortcuts()))
        actions.setShortcuts(*saved);
    ArticleListPane *articles = window.articles();
    for (const QString &id : {u"edit.buildSearch"_s, u"edit.recentSearches"_s, u"help.search"_s})
        articles->addSearchCommand(actions.action(id));
    QObject::connect(articles->searchField(), &QueryField::helpRequested, &bench,
                     [&bench] { bench.prompts().showSearchHelp(); });
    on(u"help.search"_s, [&bench] { bench.prompts().showSearchHelp(); });
    on(u"help.about"_s, [&bench] { bench.prompts().showAbout(); });
}

} // namespace

void wireWindow(Workbench &bench)
{
    wireModels(bench);
    wireFiles(bench);
    wireImportRequests(bench);
    wireBackupList(bench);
    wireView(bench);
    wireComfort(bench);
    wireHelp(bench);
}

} // namespace Quipu
