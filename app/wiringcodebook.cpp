// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/codebookediting.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/reextracting.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/figures/extraction.h"
#include "models/figures/measures.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void goTo(OpenProject &project, ArticleId article, const Figure &figure)
{
    project.article.open(article, {figure.sentence.span, figure.id});
}

// The project's codebook names what is shown, and reads what is imported from now on.
void wireCodebookInUse(OpenProject &project)
{
    const auto use = [&project] {
        setCodebookForLabels(project.project.codebook());
        project.importer.setCodebook(project.project.codebook());
    };
    QObject::connect(&project.project, &Project::codebookChanged, &project, use);
    use();
}

// Figures are found again, the difference is shown first, and what is applied can be undone.
Reextracting *wireReextraction(Workbench &bench, OpenProject &project)
{
    auto *finding = new Reextracting(project.project, *project.store, project.path(), &project);
    ProgressLine *progress = bench.window().status()->progress();
    QObject::connect(finding, &Reextracting::placeRequested, &project,
                     [&project](ArticleId article, const Figure &figure) { goTo(project, article, figure); });
    QObject::connect(finding, &Reextracting::workProgressed, progress, [progress](int done, int total) {
        progress->showProgress(Workbench::tr("Finding figures"), done, total);
    });
    QObject::connect(finding, &Reextracting::workEnded, progress, &ProgressLine::finish);
    QObject::connect(progress, &ProgressLine::cancelRequested, finding, &Reextracting::cancel);
    QObject::connect(finding, &Reextracting::replaced, &bench, [&bench](const ReextractionCounts &counts) {
        bench.notices().showMessage(
            Workbench::tr("%n figure(s) changed. Undo takes it back.", nullptr, counts.applied()));
    });
    QObject::connect(finding, &ReextractionDesk::applied, &bench, [&bench](const Outcome &outcome) {
        if (!outcome)
            bench.notices().showError(outcome.error());
    });
    QObject::connect(bench.window().actions().action(u"figures.findAgain"_s), &QAction::triggered, finding,
                     [&bench, finding] { bench.prompts().showReextraction(*finding); });
    return finding;
}

// The codebook is edited, and then the figures can be found again by it.
void wireCodebookEditor(Workbench &bench, OpenProject &project, Reextracting *finding)
{
    auto *editing = new CodebookEditing(
        project.project, *project.store, project.path(), bench.prompts(), [&project] { return project.article.id(); },
        &project);
    QObject::connect(editing, &CodebookEditing::placeRequested, &project,
                     [&project](ArticleId article, const Figure &figure) { goTo(project, article, figure); });
    QObject::connect(editing, &CodebookEditing::applied, finding, [&bench, finding] {
        bench.notices().showMessage(
            Workbench::tr("The codebook has changed. Figures that were found before stay as they are."),
            Workbench::tr("Find Figures Again…"), [&bench, guard = QPointer(finding)] {
                if (guard)
                    bench.prompts().showReextraction(*guard);
            });
    });
    QObject::connect(bench.window().actions().action(u"figures.codebook"_s), &QAction::triggered, editing,
                     [&bench, editing] { bench.prompts().editCodebook(*editing); });
}

// A project that an older version of extraction has read says so once.
void tellOlderFigures(Workbench &bench, OpenProject &project, Reextracting *finding)
{
    project.lane.ask<int>(
        u"olderFigures"_s, &project, [](Reader &reader) { return reader.figuresOlderThan(extractionVersion); },
        [&bench, guard = QPointer(finding)](const Result<int> &older) {
            if (!older || *older == 0 || !guard)
                return;
            bench.notices().showMessage(
                Workbench::tr("%n suggested figure(s) were found by an older version of Quipu.", nullptr, *older),
                Workbench::tr("Find Figures Again…"), [&bench, guard] {
                    if (guard)
                        bench.prompts().showReextraction(*guard);
                });
        });
}

} // namespace

void wireCodebook(Workbench &bench, OpenProject &project)
{
    wireCodebookInUse(project);
    Reextracting *finding = wireReextraction(bench, project);
    wireCodebookEditor(bench, project, finding);
    tellOlderFigures(bench, project, finding);
}

} // namespace Quipu
