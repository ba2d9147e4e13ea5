// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/shortcutset.h"
#include "views/dialogs/mergepreview.h"
#include "views/dialogs/preferences.h"
#include "views/dialogs/prompts.h"
#include "views/dialogs/textcomparison.h"

#include <deque>

namespace Quipu {

// Answers what the program asks from a script, at once; a question without a scripted answer is cancelled. Keeps what
// it was shown.
class ScriptedPrompts final : public Prompts
{
public:
    std::deque<QStringList> paths; // answers to askForFile, in order
    std::deque<QString> names; // ... to askForSnapshotName
    std::deque<QString> reasons; // ... to askForReason
    std::deque<QString> texts; // ... to askForText
    std::vector<TextQuestion> questions;
    std::deque<ChartExport> exports; // ... to askForExport
    std::function<void(CodebookDesk &)> codebook; // what is done at the desk
    std::function<void(ChartDesk &)> chart;
    std::function<void(WatchedFoldersDesk &)> watchedFolders;
    std::function<void(ImportDesk &)> importing;
    std::function<void(ImportReportDesk &)> importReport;
    std::deque<Preferences> preferences; // ... to editPreferences
    std::function<void(EntityTypesDesk &)> types;
    std::function<void(NameListsDesk &, ListPage)> lists;
    std::function<void(RevisionsDesk &)> revisions;
    std::function<void(StatesDesk &)> states;
    std::function<void(const std::vector<Article> &, ArticleFieldsAnswer)> articleFields;
    std::function<void(OccurrenceDesk &)> occurrences;
    std::function<void(ReextractionDesk &)> reextraction;
    std::function<void(ProjectMergeDesk &)> projectMerge;
    std::deque<std::pair<QString, QString>> fields; // ... to askForFigureField
    std::deque<FigureTableExport> figureExports; // ... to askForFigureExport
    std::vector<FigureTableChoice> figureChoices;
    bool merges = true; // the answer to askForMerge
    std::vector<MergePreview> previews;
    std::function<std::optional<Relation>(const RelationDraft &)> relation; // the answer to askForRelation
    std::vector<File> asked;
    std::vector<ChartExport> suggestedExports;
    std::deque<ShortcutSet> shortcuts; // ... to editShortcuts
    std::vector<ShortcutSet> shortcutsShown;
    std::function<void(SearchDesk &)> search; // what is done at the desk
    int searchHelps = 0;
    std::function<void(BackupsDesk &)> backups; // what is done at the desk
    std::vector<Report> reports;
    std::vector<TextComparison> comparisons;
    std::vector<Consent> consents;
    bool consentsGiven = true; // the answer to askForConsent
    QStringList opened; // by openOutside
    int abouts = 0;

    void askForFile(File purpose, const QString &, PathsAnswer answer) override
    {
        asked.push_back(purpose);
        if (!paths.empty())
            answer(take(paths));
    }
    void askForSnapshotName(const QString &, TextAnswer answer) override
    {
        if (!names.empty())
            answer(take(names));
    }
    void askForReason(const QString &, const QString &, TextAnswer answer) override
    {
        if (!reasons.empty())
            answer(take(reasons));
    }
    void askForText(const TextQuestion &question, TextAnswer answer) override
    {
        questions.push_back(question);
        if (!texts.empty())
            answer(take(texts));
    }
    void askForExport(const ChartExport &suggestion, ExportAnswer answer) override
    {
        suggestedExports.push_back(suggestion);
        if (!exports.empty())
            answer(take(exports));
    }
    void editCodebook(CodebookDesk &desk) override
    {
        if (codebook)
            codebook(desk);
    }
    void editEntityTypes(EntityTypesDesk &desk) override
    {
        if (types)
            types(desk);
    }
    void editNameLists(NameListsDesk &desk, ListPage page) override
    {
        if (lists)
            lists(desk, page);
    }
    void compareStates(StatesDesk &desk) override
    {
        if (states)
            states(desk);
    }
    void showRevisions(RevisionsDesk &desk) override
    {
        if (revisions)
            revisions(desk);
    }
    void askForArticleFields(const std::vector<Article> &articles, ArticleFieldsAnswer answer) override
    {
        if (articleFields)
            articleFields(articles, std::move(answer));
    }
    void showOccurrences(OccurrenceDesk &desk) override
    {
        if (occurrences)
            occurrences(desk);
    }
    void editWatchedFolders(WatchedFoldersDesk &desk) override
    {
        if (watchedFolders)
            watchedFolders(desk);
    }
    void editChart(ChartDesk &desk) override
    {
        if (chart)
            chart(desk);
    }
    void prepareImport(ImportDesk &desk) override
    {
        if (importing)
            importing(desk);
    }
    void showImportReport(ImportReportDesk &desk) override
    {
        if (importReport)
            importReport(desk);
    }
    void editPreferences(const Preferences &, const PreferenceFacts &, PreferencesAnswer answer) override
    {
        if (!preferences.empty())
            answer(take(preferences));
    }
    void mergeProject(ProjectMergeDesk &desk) override
    {
        if (projectMerge)
            projectMerge(desk);
    }
    void showReextraction(ReextractionDesk &desk) override
    {
        if (reextraction)
            reextraction(desk);
    }
    void askForFigureField(int, const FieldChoices &, FieldAnswer answer) override
    {
        if (!fields.empty()) {
            const auto [field, text] = take(fields);
            answer(field, text);
        }
    }
    void askForFigureExport(const FigureTableChoice &choice, FigureExportAnswer answer) override
    {
        figureChoices.push_back(choice);
        if (!figureExports.empty())
            answer(take(figureExports));
    }
    void askForMerge(const MergePreview &preview, std::function<void()> answer) override
    {
        previews.push_back(preview);
        if (merges)
            answer();
    }
    void askForRelation(const RelationDraft &draft, RelationAnswer answer) override
    {
        if (const std::optional<Relation> made = relation ? relation(draft) : std::nullopt)
            answer(*made, draft.entities.front().entity.name, draft.entities.back().entity.name);
    }
    void buildSearch(SearchDesk &desk) override
    {
        if (search)
            search(desk);
    }
    void showSearchHelp() override { ++searchHelps; }
    void editShortcuts(std::vector<ActionRow>, const ShortcutSet &set, ShortcutsAnswer answer) override
    {
        shortcutsShown.push_back(set);
        if (!shortcuts.empty())
            answer(take(shortcuts));
    }
    void askForConsent(const Consent &consent, std::function<void()> answer) override
    {
        consents.push_back(consent);
        if (consentsGiven)
            answer();
    }
    void openOutside(const QString &path) override { opened.append(path); }
    void showBackups(BackupsDesk &desk) override
    {
        if (backups)
            backups(desk);
    }
    void showReport(const Report &report) override { reports.push_back(report); }
    void showComparison(const TextComparison &comparison) override { comparisons.push_back(comparison); }
    void showAbout() override { ++abouts; }

private:
    template <typename T> static T take(std::deque<T> &answers)
    {
        T answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }
};

} // namespace Quipu
