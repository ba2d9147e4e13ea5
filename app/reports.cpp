// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports.h"

#include "app/importer.h"

#include <QCoreApplication>
#include <QMenu>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text, int number = -1)
{
    return QCoreApplication::translate("Reports", text, nullptr, number);
}

} // namespace

Report importReport(const Importer &importer)
{
    const ImportReport &report = importer.report();
    Report shown;
    shown.title = tell(QT_TRANSLATE_NOOP("Reports", "Import Report"));
    QStringList sentences {tell(QT_TRANSLATE_N_NOOP("Reports", "%n article(s) imported."), importer.articles())};
    if (!report.duplicates.empty())
        sentences.append(
            tell(QT_TRANSLATE_N_NOOP("Reports", "%n file(s) were there already."), int(report.duplicates.size())));
    if (!report.failed.empty())
        sentences.append(
            tell(QT_TRANSLATE_N_NOOP("Reports", "%n file(s) could not be imported."), int(report.failed.size())));
    if (report.cancelled)
        sentences.append(tell(QT_TRANSLATE_NOOP("Reports", "The import was stopped; what had arrived stays.")));
    shown.summary = sentences.join(u' ');
    shown.columns = {tell(QT_TRANSLATE_NOOP("Reports", "File")), tell(QT_TRANSLATE_NOOP("Reports", "What happened")),
                     tell(QT_TRANSLATE_NOOP("Reports", "What to do"))};
    for (const ImportReport::Failure &failure : report.failed)
        shown.rows.push_back({failure.file, failure.error.what, failure.error.remedy});
    for (const ImportReport::Duplicate &duplicate : report.duplicates)
        shown.rows.push_back(
            {duplicate.file, tell(QT_TRANSLATE_NOOP("Reports", "Has the same bytes as %1")).arg(duplicate.of), {}});
    return shown;
}

Report verificationReport(const QStringList &faults)
{
    Report shown;
    shown.title = tell(QT_TRANSLATE_NOOP("Reports", "Project Verification"));
    shown.summary = faults.isEmpty()
        ? tell(QT_TRANSLATE_NOOP("Reports",
                                 "The project is sound: the file, every mark and every figure are as they "
                                 "should be."))
        : tell(QT_TRANSLATE_N_NOOP("Reports", "%n thing(s) are not as they should be."), int(faults.size()));
    shown.columns = {tell(QT_TRANSLATE_NOOP("Reports", "Fault"))};
    for (const QString &fault : faults)
        shown.rows.push_back({fault});
    return shown;
}

} // namespace Quipu
