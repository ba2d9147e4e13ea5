// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovering.h"

#include "app/background.h"
#include "app/notices.h"
#include "app/workbench.h"
#include "models/storage/recovery.h"
#include "views/dialogs/prompts.h"

#include <QFileInfo>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

Report recoveryReport(const RecoveryReport &recovered, const QString &project)
{
    Report report;
    report.title = Workbench::tr("Recovered Project");
    const QString counts = Workbench::tr("%1, %2 and %3", "articles, marks and figures")
                               .arg(Workbench::tr("%Ln article(s)", nullptr, recovered.articles),
                                    Workbench::tr("%Ln mark(s)", nullptr, recovered.mentions),
                                    Workbench::tr("%Ln figure(s)", nullptr, recovered.figures));
    report.summary = recovered.isWhole()
        ? Workbench::tr("Everything was read: %1 are in “%2”.").arg(counts, QFileInfo(project).fileName())
        : Workbench::tr("%1 are in “%2”. The damaged file was not touched. What could not be read is listed below; "
                        "earlier steps cannot be undone in the new project.")
              .arg(counts, QFileInfo(project).fileName());
    report.columns = {Workbench::tr("Lost")};
    for (const QString &loss : recovered.lost)
        report.rows.push_back({loss});
    return report;
}

} // namespace

bool mayBeRecovered(const Error &error, const QString &path)
{
    // A damaged beginning no longer says that it is a project; its name does.
    return error.kind == Error::Kind::Corrupt
        || (error.kind == Error::Kind::Invalid && path.endsWith(".quipu"_L1, Qt::CaseInsensitive));
}

void recoverDamaged(Workbench &bench, const QString &damaged)
{
    const QFileInfo info(damaged);
    const QString suggestion
        = info.absolutePath() + u'/' + Workbench::tr("%1 (recovered)").arg(info.completeBaseName()) + ".quipu"_L1;
    bench.prompts().askForFile(Prompts::File::NewProject, suggestion, [&bench, damaged](const QStringList &paths) {
        const QString project = paths.first();
        bench.notices().showMessage(
            Workbench::tr("Reading what can be read of “%1”…").arg(QFileInfo(damaged).fileName()));
        using Answer = Result<RecoveryReport>;
        runInPool<Answer>(
            &bench, [damaged, project] { return recoverProject(damaged, project, [](qint64) { return true; }); },
            [&bench, project](const Answer &answer) {
                if (!answer) {
                    bench.notices().showError(answer.error());
                    return;
                }
                bench.openProject(project);
                bench.prompts().showReport(recoveryReport(*answer, project));
            });
    });
}

} // namespace Quipu
