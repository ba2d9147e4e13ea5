// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/figuredock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QDir>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void startExport(Workbench &bench, OpenProject &project, const FigureTableExport &wanted)
{
    const std::optional<SheetFormat> format = sheetFormatOf(wanted.path);
    if (!format) {
        bench.notices().showError({Error::Kind::Invalid, Workbench::tr("The name does not say which format it is"),
                                   wanted.path, Workbench::tr("End it in .xlsx or .csv")});
        return;
    }
    FigureExport asked {wanted.path, *format, {}, {}};
    if (wanted.rows == FigureTableExport::Rows::Selected)
        asked.figures = bench.window().figures()->selectedFigures();
    else if (wanted.rows == FigureTableExport::Rows::Shown)
        asked.filter = project.figures.filter();
    project.exports.start(asked, [&bench](const FigureExport &done, const Result<int> &figures) {
        bench.window().status()->progress()->finish();
        if (figures)
            bench.notices().showMessage(Workbench::tr("Exported %n figure(s) to %1", nullptr, *figures)
                                            .arg(QDir::toNativeSeparators(done.path)));
        else if (figures.error().kind != Error::Kind::Cancelled)
            bench.notices().showError(figures.error());
    });
}

} // namespace

// Figures leave as a table while other work goes on.
void wireExports(Workbench &bench, OpenProject &project)
{
    ProgressLine *progress = bench.window().status()->progress();
    QObject::connect(&project.exports, &FigureExportJob::progressed, progress, [progress](int done, int total) {
        progress->showProgress(Workbench::tr("Exporting figures"), done, total);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, &project.exports, &FigureExportJob::cancel);
    QAction *action = bench.window().actions().action(u"figures.export"_s);
    QObject::connect(action, &QAction::triggered, &project, [&bench, &project] {
        if (project.exports.isRunning())
            return; // the status bar shows it
        const FigureDock *dock = bench.window().figures();
        const FigureTableChoice choice {Workbench::tr("%1 figures").arg(project.name()),
                                        project.search.counts().figures, project.models.figures.rowCount(),
                                        int(dock->selectedFigures().size())};
        bench.prompts().askForFigureExport(choice,
                                           [&bench, guard = QPointer(&project)](const FigureTableExport &wanted) {
                                               if (guard)
                                                   startExport(bench, *guard, wanted);
                                           });
    });
}

} // namespace Quipu
