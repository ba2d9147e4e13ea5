// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreparing.h"
#include "app/importreporting.h"
#include "app/importsettings.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/pendingimports.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QDir>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void editPreferences(Workbench &bench)
{
    PreferenceFacts facts = preferenceFacts();
    facts.backupPlace = bench.session().standardBackupPlace();
    bench.prompts().editPreferences(bench.session().preferences(), facts,
                                    [guard = QPointer(&bench)](const Preferences &preferences) {
                                        if (!guard)
                                            return;
                                        guard->session().setPreferences(preferences);
                                        Q_EMIT guard->preferencesChanged();
                                    });
}

// An import that did not come to its end can be continued, now and after the next start.
void wirePendingImports(Workbench &bench, OpenProject &project)
{
    Importer *importer = &project.importer;
    auto *pending = new PendingImports(bench.session().pendingImportsFile(project.path()), &project);
    QObject::connect(importer, &Importer::pendingChanged, pending,
                     [importer, pending](bool isUrgent) { pending->keep(importer->pending(), isUrgent); });
    QObject::connect(pending, &PendingImports::loaded, importer, &Importer::addStopped);
    ActionRegistry &actions = bench.window().actions();
    QObject::connect(importer, &Importer::stoppedChanged, &bench, [&bench, &actions, importer] {
        actions.setCondition(Condition::StoppedImport, !importer->stopped().empty());
        if (importer->stopped().empty())
            return;
        const ImportTask &task = importer->stopped().front();
        const QString name = QDir(task.paths.first()).dirName();
        const QString what = task.total > 0
            ? Workbench::tr("Import of “%1” stopped after %2 of %Ln file(s).", nullptr, task.total)
                  .arg(name, QLocale().toString(task.done))
            : Workbench::tr("Import of “%1” did not come to its end.").arg(name);
        const auto offer = [importer](const QString &action, void (Importer::*verb)()) {
            return Notices::Offer {action, [guard = QPointer(importer), verb] {
                                       if (guard)
                                           (guard->*verb)();
                                   }};
        };
        bench.notices().showOffer(what, offer(Workbench::tr("Continue"), &Importer::continueStopped),
                                  offer(Workbench::tr("Forget"), &Importer::forgetStopped));
    });
    QObject::connect(actions.action(u"file.continueImport"_s), &QAction::triggered, importer,
                     &Importer::continueStopped);
    pending->load();
}

// What became of each file can be looked at, in a window of its own.
void wireImportReport(Workbench &bench, OpenProject &project)
{
    auto *report = new ImportReporting(project.importer, bench.prompts(), &project);
    const auto show = [&bench, guard = QPointer(report)] {
        if (guard)
            bench.prompts().showImportReport(*guard);
    };
    QObject::connect(report, &ImportReporting::articleRequested, &project.article,
                     [&project](ArticleId article) { project.article.open(article); });
    QObject::connect(report, &ImportReporting::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    QObject::connect(report, &ImportReporting::saved, &bench.notices(), [&bench](const QString &path) {
        bench.notices().showMessage(Workbench::tr("Saved the report as %1").arg(QDir::toNativeSeparators(path)));
    });
    ProgressLine *progress = bench.window().status()->progress();
    QObject::connect(&project.importer, &Importer::finished, report, [&bench, &project, report, progress, show] {
        const ImportReport &ended = project.importer.report();
        if (ended.cancelled) // the offer to continue says it
            progress->finish();
        else if (ended.failed.empty() && ended.duplicates.empty())
            progress->showOutcome(report->summary(), Workbench::tr("Report"));
        else
            bench.notices().showMessage(report->summary(), Workbench::tr("Show Report"), show);
    });
    QObject::connect(progress, &ProgressLine::outcomeActivated, report, show);
    QObject::connect(bench.window().actions().action(u"tools.importReport"_s), &QAction::triggered, report, show);
}

} // namespace

// Articles are asked for and chosen.
void wireImportRequests(Workbench &bench)
{
    MainWindow &window = bench.window();
    const auto on = [&window, &bench](const QString &id, auto handler) {
        QObject::connect(window.actions().action(id), &QAction::triggered, &bench, handler);
    };
    const auto askForFiles = [&bench] {
        bench.prompts().askForFile(Prompts::File::ImportFiles, {},
                                   [&bench](const QStringList &paths) { offerImport(bench, paths); });
    };
    on(u"file.importArticles"_s, [&bench] { prepareImport(bench, {}); });
    on(u"file.import"_s, askForFiles);
    on(u"file.importFolder"_s, [&bench] {
        bench.prompts().askForFile(Prompts::File::ImportFolder, {},
                                   [&bench](const QStringList &paths) { offerImport(bench, paths); });
    });
    on(u"edit.preferences"_s, [&bench] { editPreferences(bench); });
    QObject::connect(window.articles(), &ArticleListPane::importRequested, &bench, askForFiles);
    QObject::connect(window.reader(), &ReaderView::importRequested, &bench, askForFiles);
}

// Files that are imported arrive in the project, piece by piece, while other work goes on.
void wireImport(Workbench &bench, OpenProject &project)
{
    Importer *importer = &project.importer;
    ProgressLine *progress = bench.window().status()->progress();
    QObject::connect(importer, &Importer::arrived, &project.project,
                     [&project, importer](const std::vector<Addition> &batch) {
                         importer->keep(batch, project.project.importArticles(batch));
                     });
    QObject::connect(importer, &Importer::progressed, progress, [progress](int done, int total, const QString &file) {
        progress->showProgress(Workbench::tr("Importing"), done, total, file);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, importer, &Importer::cancel);
    QObject::connect(importer, &Importer::finished, progress, &ProgressLine::finish);
    const auto choose = [&bench, importer] { importer->setChoices(bench.session().preferences().importing); };
    QObject::connect(&bench, &Workbench::preferencesChanged, importer, choose);
    choose();
    QObject::connect(&project.references, &ReferenceTaking::taken, &bench, [&bench](const ReferenceCounts &counts) {
        bench.notices().showMessage(
            Workbench::tr(
                "“%1”: %2 of its entries are articles here and %3 articles learnt something; %4 entries came in "
                "by their abstracts, %5 have no text.")
                .arg(counts.list)
                .arg(counts.known)
                .arg(counts.told)
                .arg(counts.imported)
                .arg(counts.withoutText));
    });
    QObject::connect(&project.references, &ReferenceTaking::failed, &bench,
                     [&bench](const Error &error) { bench.notices().showError(error); });
    wireImportReport(bench, project);
    if (!project.project.whyReadOnly())
        wirePendingImports(bench, project);
}

} // namespace Quipu
