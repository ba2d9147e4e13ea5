// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/prompts.h"

#include <QPointer>
#include <QWidget>

namespace Quipu {

// Asks with dialogs over the window it is given; none of them has an event loop of its own.
class DialogPrompts final : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window);

    void askForFile(File purpose, const QString &suggestion, PathsAnswer answer) override;
    void askForSnapshotName(const QString &suggestion, TextAnswer answer) override;
    void askForReason(const QString &about, const QString &suggestion, TextAnswer answer) override;
    void askForText(const TextQuestion &question, TextAnswer answer) override;
    void askForExport(const ChartExport &suggestion, ExportAnswer answer) override;
    void editCodebook(CodebookDesk &desk) override;
    void editEntityTypes(EntityTypesDesk &desk) override;
    void editNameLists(NameListsDesk &desk, ListPage page) override;
    void showOccurrences(OccurrenceDesk &desk) override;
    void editWatchedFolders(WatchedFoldersDesk &desk) override;
    void editChart(ChartDesk &desk) override;
    void prepareImport(ImportDesk &desk) override;
    void showImportReport(ImportReportDesk &desk) override;
    void editPreferences(const Preferences &now, const PreferenceFacts &facts, PreferencesAnswer answer) override;
    void showReextraction(ReextractionDesk &desk) override;
    void mergeProject(ProjectMergeDesk &desk) override;
    void askForFigureField(int figures, const FieldChoices &choices, FieldAnswer answer) override;
    void askForFigureExport(const FigureTableChoice &choice, FigureExportAnswer answer) override;
    void askForMerge(const MergePreview &preview, std::function<void()> answer) override;
    void askForRelation(const RelationDraft &draft, RelationAnswer answer) override;
    void editShortcuts(std::vector<ActionRow> rows, const ShortcutSet &set, ShortcutsAnswer answer) override;
    void buildSearch(SearchDesk &desk) override;
    void showSearchHelp() override;
    void askForConsent(const Consent &consent, std::function<void()> answer) override;
    void openOutside(const QString &path) override;
    void compareStates(StatesDesk &desk) override;
    void showRevisions(RevisionsDesk &desk) override;
    void askForArticleFields(const std::vector<Article> &articles, ArticleFieldsAnswer answer) override;
    void showBackups(BackupsDesk &desk) override;
    void showReport(const Report &report) override;
    void showComparison(const TextComparison &comparison) override;
    void showAbout() override;

private:
    QPointer<QWidget> m_window;
};

} // namespace Quipu
