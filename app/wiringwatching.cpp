// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/reports.h"
#include "app/revisiontaking.h"
#include "app/watching.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QDir>
#include <QPointer>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// What arrived from a folder is told, with what could not be read.
void tellOfBatch(Workbench &bench, const Importer &importer, const QString &folder)
{
    const Report report = importReport(importer);
    const bool hasFailures = !importer.report().failed.empty();
    if (importer.articles() == 0 && !hasFailures)
        return; // files that the project has
    const QString arrived = Workbench::tr("%n article(s) arrived from %1", nullptr, importer.articles())
                                .arg(QDir::toNativeSeparators(folder));
    if (!hasFailures) {
        bench.notices().addMessage(arrived);
        return;
    }
    const auto show = [&bench, report] { bench.prompts().showReport(report); };
    bench.notices().addMessage(
        Workbench::tr("%1; %2.", "articles arrived, files failed")
            .arg(arrived,
                 Workbench::tr("%n file(s) could not be imported", nullptr, int(importer.report().failed.size()))),
        Workbench::tr("Show Report"), show);
}

// A file that changed gives its article another text.
void wireRevised(Workbench &bench, OpenProject &project, Watching *watching)
{
    auto *taking = new RevisionTaking(project.project, *project.store, project.lane, watching);
    QObject::connect(&watching->importer(), &Importer::revised, taking, &RevisionTaking::take);
    QObject::connect(taking, &RevisionTaking::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    const auto tell = [&bench, &project, taking] {
        const RevisionTaking::Count count = taking->isBusy() ? RevisionTaking::Count {} : taking->takeCount();
        if (count.articles == 0)
            return;
        bench.notices().addMessage(taking->summary(count), Workbench::tr("Open Article"),
                                   [guard = QPointer(&project), id = count.first] {
                                       if (guard)
                                           guard->article.open(id);
                                   });
    };
    QObject::connect(watching, &Watching::cameIn, taking, tell);
    QObject::connect(taking, &RevisionTaking::settled, taking, tell);
}

} // namespace

// What arrives in watched folders comes into the project.
void wireWatching(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    auto *watching = new Watching(*project.store, project.path(), bench.session(), bench.prompts(), &project);
    Importer *importer = &watching->importer();
    ProgressLine *progress = window.status()->progress();
    StatusLine *status = window.status();
    QAction *edit = window.actions().action(u"file.watched"_s);
    QObject::connect(edit, &QAction::triggered, watching,
                     [&bench, watching] { bench.prompts().editWatchedFolders(*watching); });
    QObject::connect(status, &StatusLine::watchingClicked, edit, &QAction::trigger);
    const auto choose = [&bench, importer] { importer->setChoices(bench.session().preferences().importing); };
    QObject::connect(&bench, &Workbench::preferencesChanged, importer, choose);
    choose();
    importer->setCodebook(project.project.codebook());
    QObject::connect(&project.project, &Project::codebookChanged, importer,
                     [importer, &project] { importer->setCodebook(project.project.codebook()); });
    QObject::connect(importer, &Importer::arrived, &project.project,
                     [&project](const std::vector<Addition> &batch) { project.project.importArticles(batch); });
    wireRevised(bench, project, watching);
    QObject::connect(importer, &Importer::progressed, progress, [progress](int done, int total) {
        progress->showProgress(Workbench::tr("Importing what arrived"), done, total);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, importer, &Importer::cancel);
    QObject::connect(importer, &Importer::finished, progress, &ProgressLine::finish);
    QObject::connect(watching, &Watching::cameIn, &bench,
                     [&bench, importer](const QString &folder) { tellOfBatch(bench, *importer, folder); });
    QObject::connect(watching, &Watching::wentMissing, &bench, [&bench](const QString &folder) {
        bench.notices().addMessage(
            Workbench::tr("The watched folder %1 is not there. It is watched again when it comes back.")
                .arg(QDir::toNativeSeparators(folder)));
    });
    const auto tell = [status, watching] {
        int missing = 0;
        int paused = 0;
        const auto rows = watching->rows();
        for (const WatchedFoldersDesk::Row &row : rows) {
            missing += row.state == FolderState::Missing ? 1 : 0;
            paused += row.state == FolderState::Paused ? 1 : 0;
        }
        status->showWatching(int(rows.size()), missing, paused > 0 && paused == int(rows.size()));
    };
    QObject::connect(watching, &WatchedFoldersDesk::changed, status, tell);
    if (!project.project.whyReadOnly())
        watching->start();
}

} // namespace Quipu
