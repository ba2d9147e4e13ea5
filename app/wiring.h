// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quipu {

class MainWindow;
class OpenProject;
class Workbench;

// Every connection between rooms, grouped under the sentence that it makes true. No logic lives here: what a sentence
// needs beyond a call is a class or a function of its own.

// What works without a project. Once, at the start.
void wireWindow(Workbench &bench);
void wireComfort(Workbench &bench); // wireWindow's parts
void wireImportRequests(Workbench &bench);
void wireBackupList(Workbench &bench);

// What makes a project alive in the window. The connections end with the project.
void wireProject(Workbench &bench, OpenProject &project);
void unwireProject(Workbench &bench); // when the project is about to go

// wireProject's parts, a file each.
void wireReadOnly(Workbench &bench, OpenProject &project); // first: what is told holds for all of them
void wirePlace(Workbench &bench, OpenProject &project);
void wireImport(Workbench &bench, OpenProject &project);
void wireReading(Workbench &bench, OpenProject &project);
void wireEditing(Workbench &bench, OpenProject &project);
void wireFigures(Workbench &bench, OpenProject &project);
void wireFacets(Workbench &bench, OpenProject &project); // facets, folders and tags
void wireExports(Workbench &bench, OpenProject &project);
void wireCharts(Workbench &bench, OpenProject &project);
void wireChartList(Workbench &bench, OpenProject &project);
void wireChartEditor(Workbench &bench, OpenProject &project);
void wireEntities(Workbench &bench, OpenProject &project);
void wireChecks(Workbench &bench, OpenProject &project);
void wireHistory(Workbench &bench, OpenProject &project);
void wireNotes(Workbench &bench, OpenProject &project);
void wireConcordance(Workbench &bench, OpenProject &project);
void wireCodebook(Workbench &bench, OpenProject &project);
void wireTagging(Workbench &bench, OpenProject &project);
void wireOccurrences(Workbench &bench, OpenProject &project);
void wireReview(Workbench &bench, OpenProject &project);
void wireStates(Workbench &bench, OpenProject &project);
void wireRevisions(Workbench &bench, OpenProject &project);
void wireNameLists(Workbench &bench, OpenProject &project);
void wireSearching(Workbench &bench, OpenProject &project);
void wireCopies(Workbench &bench, OpenProject &project);
void wireMerging(Workbench &bench, OpenProject &project);
void wireOriginals(Workbench &bench, OpenProject &project);
void wireWatching(Workbench &bench, OpenProject &project);
void wireBackups(Workbench &bench, OpenProject &project);

} // namespace Quipu
