// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/mimecontents.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace Quipu {

class ActionRegistry;
class ArticleListPane;
class ChartDock;
class ChartListDock;
class CheckDock;
class CommandPalette;
class ConcordanceDock;
class CopyDock;
class DropZone;
class EntityDock;
class EntityPageDock;
class FacetDock;
class FigureDock;
class FinderPopup;
class FolderDock;
class HistoryDock;
class InspectorDock;
class MergeProposalDock;
class MessageBar;
class NoteDock;
class OriginalView;
class ReaderView;
class ReviewBar;
class StatusLine;
class WelcomePage;

// The window: its parts, side by side. It decides nothing and knows no project; app/ connects the parts.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget *parent = nullptr);

    ActionRegistry &actions() const { return *m_actions; }
    ReaderView *reader() const { return m_reader; }
    OriginalView *original() const { return m_original; }
    ArticleListPane *articles() const { return m_articles; }
    QDockWidget *articlesDock() const { return m_articlesDock; }
    EntityDock *entities() const { return m_entities; }
    EntityPageDock *entityPage() const { return m_entityPage; }
    MergeProposalDock *mergeProposals() const { return m_mergeProposals; }
    InspectorDock *inspector() const { return m_inspector; }
    FacetDock *facets() const { return m_facets; }
    FolderDock *folders() const { return m_folders; }
    FigureDock *figures() const { return m_figures; }
    CheckDock *checks() const { return m_checks; }
    ConcordanceDock *concordance() const { return m_concordance; }
    CopyDock *copies() const { return m_copies; }
    HistoryDock *history() const { return m_history; }
    NoteDock *notes() const { return m_notes; }
    ChartListDock *chartList() const { return m_chartList; }
    MessageBar *messages() const { return m_messages; }
    MessageBar *standing() const { return m_standing; } // what is so as long as the project is open: it is read-only
    StatusLine *status() const { return m_status; }
    WelcomePage *welcome() const { return m_welcome; }
    CommandPalette *palette() const { return m_palette; }
    FinderPopup *quickOpen() const { return m_quickOpen; }
    ReviewBar *reviewBar() const { return m_reviewBar; }
    FinderPopup *typePicker() const { return m_typePicker; }
    FinderPopup *entityPicker() const { return m_entityPicker; }
    FinderPopup *entityFinder() const { return m_entityFinder; }
    FinderPopup *chartGallery() const { return m_chartGallery; }
    FinderPopup *chartsUsing() const { return m_chartsUsing; } // a figure
    FinderPopup *linkFinder() const { return m_linkFinder; } // an article, for a note to link to
    FinderPopup *folderFinder() const { return m_folderFinder; } // to put articles into
    FinderPopup *similarFinder() const { return m_similarFinder; } // articles like one
    FinderPopup *tagFinder() const { return m_tagFinder; }
    FinderPopup *untagFinder() const { return m_untagFinder; }
    FinderPopup *bookmarks() const { return m_bookmarks; }
    QList<QDockWidget *> docks() const; // all of them, charts last

    const std::vector<ChartDock *> &charts() const { return m_charts; }
    ChartDock *addChart(); // beside the last one
    void setChartCount(int count); // before a layout that has so many is restored

    // "": no project is open.
    void showProject(const QString &name);
    void showOriginal(bool isShown); // in the place of the text
    void focusNextPane(int step = 1); // -1: the one before
    void focusNextTab(int step); // of the docks that lie over each other where the focus is

Q_SIGNALS:
    void chartAdded(Quipu::ChartDock *chart);
    void chartRemoved();
    void contentsDropped(const Quipu::MimeContents &contents); // from outside the program, anywhere
    // Somebody wants to close the window: whoever cannot let it go yet sets mayClose to false.
    void closeRequested(bool *mayClose);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeMenus();

    ActionRegistry *m_actions;
    QStackedWidget *m_centre = nullptr;
    MessageBar *m_standing = nullptr;
    MessageBar *m_messages = nullptr;
    WelcomePage *m_welcome = nullptr;
    ReaderView *m_reader = nullptr;
    OriginalView *m_original = nullptr;
    QStackedWidget *m_sides = nullptr; // the text and the original
    QDockWidget *m_articlesDock = nullptr;
    ArticleListPane *m_articles = nullptr;
    EntityDock *m_entities = nullptr;
    EntityPageDock *m_entityPage = nullptr;
    MergeProposalDock *m_mergeProposals = nullptr;
    InspectorDock *m_inspector = nullptr;
    FacetDock *m_facets = nullptr;
    FolderDock *m_folders = nullptr;
    FigureDock *m_figures = nullptr;
    CheckDock *m_checks = nullptr;
    ConcordanceDock *m_concordance = nullptr;
    CopyDock *m_copies = nullptr;
    HistoryDock *m_history = nullptr;
    NoteDock *m_notes = nullptr;
    ChartListDock *m_chartList = nullptr;
    StatusLine *m_status = nullptr;
    DropZone *m_dropZone = nullptr;
    CommandPalette *m_palette = nullptr;
    FinderPopup *m_quickOpen = nullptr;
    FinderPopup *m_typePicker = nullptr;
    ReviewBar *m_reviewBar = nullptr;
    FinderPopup *m_entityPicker = nullptr;
    FinderPopup *m_entityFinder = nullptr;
    FinderPopup *m_chartGallery = nullptr;
    FinderPopup *m_chartsUsing = nullptr;
    FinderPopup *m_bookmarks = nullptr;
    FinderPopup *m_linkFinder = nullptr;
    FinderPopup *m_folderFinder = nullptr;
    FinderPopup *m_similarFinder = nullptr;
    FinderPopup *m_tagFinder = nullptr;
    FinderPopup *m_untagFinder = nullptr;
    std::vector<ChartDock *> m_charts;
};

} // namespace Quipu
