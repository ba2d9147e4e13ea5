// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartoptions.h"
#include "views/dialogs/report.h"

#include <functional>

namespace Quipu {

class BackupsDesk;
class ChartDesk;
class CodebookDesk;
class EntityTypesDesk;
class ImportDesk;
class ImportReportDesk;
class NameListsDesk;
class OccurrenceDesk;
class ProjectMergeDesk;
class ReextractionDesk;
class WatchedFoldersDesk;
class RevisionsDesk;
class SearchDesk;
class StatesDesk;
struct Article;
struct ArticleFieldEdits;
struct FieldChoices;
struct MergePreview;
struct PreferenceFacts;
struct Preferences;
struct TextComparison;
struct Relation;
struct RelationDraft;
struct ActionRow;
struct ShortcutSet;

// A chart on its way into a file.
struct ChartExport
{
    QString path; // its ending says the format; in a suggestion the name without one
    ChartOptions options;
    QString format = QStringLiteral("png"); // which ending a suggestion begins with
    bool showsSources = true; // the line that names them
};

// The figures that can leave as a table: how many there are, are shown and are selected.
struct FigureTableChoice
{
    QString name; // of the file, without ending
    int all = 0, shown = 0, selected = 0;
};

// Figures on their way into a table.
struct FigureTableExport
{
    enum class Rows { All, Shown, Selected };
    QString path; // its ending says the format
    Rows rows = Rows::All;
};

// A line of text that is wanted.
struct TextQuestion
{
    QString title; // of the dialog
    QString label; // what is asked; plain text
    QString text; // to begin with
    QString accept; // on the button that gives the answer
    bool mayBeEmpty = false;
};

// Something that is done only when the person says so.
struct Consent
{
    QString title; // of the dialog
    QString question; // plain text: what is going to happen, and what that means
    QString accept; // on the button that lets it happen
};

// Everything the program asks a person. Answers arrive by callback, now or later, in the GUI lane; when the person
// cancels nothing is called. Nothing here waits.
class Prompts
{
public:
    enum class File {
        NewProject,
        OpenProject,
        SaveCopy,
        MergeProject,
        ImportFiles,
        ImportFolder,
        ImportCodebook,
        ExportCodebook,
        ImportTypes,
        ExportTypes,
        ImportNames,
        ExportNames,
        ImportChartTemplate,
        ExportChartTemplate,
        ExportTable, // .csv or .xlsx
        ExportReport, // .csv or .json
        SaveOriginal,
        WatchFolder,
        BackupFolder
    };

    using PathsAnswer = std::function<void(const QStringList &)>; // never empty; one path except for ImportFiles
    using TextAnswer = std::function<void(const QString &)>;
    using ExportAnswer = std::function<void(const ChartExport &)>;

    using FieldAnswer = std::function<void(const QString &field, const QString &text)>;
    using FigureExportAnswer = std::function<void(const FigureTableExport &)>;

    using RelationAnswer = std::function<void(const Relation &, const QString &subject, const QString &object)>;

    virtual ~Prompts() = default;

    // suggestion: a file name or folder to begin with, "" for the place last used.
    virtual void askForFile(File purpose, const QString &suggestion, PathsAnswer answer) = 0;
    virtual void askForSnapshotName(const QString &suggestion, TextAnswer answer) = 0;
    // Why something is in order that does not look so; about: what.
    virtual void askForReason(const QString &about, const QString &suggestion, TextAnswer answer) = 0;
    virtual void askForText(const TextQuestion &question, TextAnswer answer) = 0;
    virtual void askForExport(const ChartExport &suggestion, ExportAnswer answer) = 0;
    // These stay beside the window; the desk outlives them or closes them.
    virtual void editCodebook(CodebookDesk &desk) = 0;
    virtual void editEntityTypes(EntityTypesDesk &desk) = 0;
    enum class ListPage { Lists, Refusals };
    virtual void editNameLists(NameListsDesk &desk, ListPage page) = 0; // one dialog a desk
    virtual void showOccurrences(OccurrenceDesk &desk) = 0; // the desk goes with the dialog
    virtual void editWatchedFolders(WatchedFoldersDesk &desk) = 0; // one dialog a desk
    virtual void editChart(ChartDesk &desk) = 0; // the desk goes with the editor
    virtual void prepareImport(ImportDesk &desk) = 0; // the desk goes with the dialog
    virtual void showImportReport(ImportReportDesk &desk) = 0; // one dialog a desk
    using PreferencesAnswer = std::function<void(const Preferences &)>;
    virtual void editPreferences(const Preferences &now, const PreferenceFacts &facts, PreferencesAnswer answer) = 0;
    virtual void showReextraction(ReextractionDesk &desk) = 0;
    virtual void mergeProject(ProjectMergeDesk &desk) = 0; // the desk goes with the dialog
    // One field of many figures, and what it is to be: a key and a text of figureedits.h.
    virtual void askForFigureField(int figures, const FieldChoices &choices, FieldAnswer answer) = 0;
    virtual void askForFigureExport(const FigureTableChoice &choice, FigureExportAnswer answer) = 0;
    // Whether what is shown is to be merged.
    virtual void askForMerge(const MergePreview &preview, std::function<void()> answer) = 0;
    virtual void askForRelation(const RelationDraft &draft, RelationAnswer answer) = 0;
    using ShortcutsAnswer = std::function<void(const ShortcutSet &)>;
    virtual void editShortcuts(std::vector<ActionRow> rows, const ShortcutSet &set, ShortcutsAnswer answer) = 0;
    virtual void buildSearch(SearchDesk &desk) = 0; // the desk outlives the dialog or closes it
    virtual void showSearchHelp() = 0;
    virtual void askForConsent(const Consent &consent, std::function<void()> answer) = 0;
    virtual void openOutside(const QString &path) = 0; // a file with the program that the system has for it
    virtual void compareStates(StatesDesk &desk) = 0; // the desk goes with the dialog
    virtual void showRevisions(RevisionsDesk &desk) = 0; // the desk goes with the dialog
    using ArticleFieldsAnswer = std::function<void(const ArticleFieldEdits &)>;
    virtual void askForArticleFields(const std::vector<Article> &articles, ArticleFieldsAnswer answer) = 0;
    virtual void showBackups(BackupsDesk &desk) = 0; // the desk goes with the dialog
    virtual void showReport(const Report &report) = 0;
    virtual void showComparison(const TextComparison &comparison) = 0;
    virtual void showAbout() = 0;
};

} // namespace Quipu
