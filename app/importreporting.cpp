// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importreporting.h"

#include "app/background.h"
#include "app/importsettings.h"
#include "views/dialogs/prompts.h"

#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int raisedBy = 4;

Outcome writeReport(const QString &path, const std::vector<ImportedFile> &files, const std::vector<int> &rows)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(isJson ? reportAsJson(files, rows) : reportAsCsv(files, rows));
        if (file.commit())
            return Done {};
    }
    return Error {Error::Kind::Io, ImportReporting::tr("The report cannot be written (%1)").arg(file.errorString()),
                  path, ImportReporting::tr("Choose another folder, or make room on the disk.")};
}

} // namespace

ImportReporting::ImportReporting(Importer &importer, Prompts &prompts, QObject *parent)
    : ImportReportDesk(parent)
    , m_importer(importer)
    , m_prompts(prompts)
{
    connect(&m_importer, &Importer::finished, this, &ImportReportDesk::filesChanged);
    connect(&m_importer, &Importer::runningChanged, this, &ImportReportDesk::runningChanged);
}

QString ImportReporting::summary() const
{
    const ImportReport &report = m_importer.report();
    QStringList sentences {tr("%Ln article(s) imported.", nullptr, m_importer.articles())};
    if (!report.duplicates.empty())
        sentences.append(tr("%Ln file(s) were there already.", nullptr, int(report.duplicates.size())));
    if (!report.failed.empty())
        sentences.append(tr("%Ln file(s) could not be imported.", nullptr, int(report.failed.size())));
    if (report.cancelled) {
        const ImportTask &task = m_importer.lastTask();
        sentences.append(
            tr("The import was stopped after %1 of %Ln file(s); what had arrived stays.", nullptr, task.total)
                .arg(QLocale().toString(task.done)));
    } else if (report.failed.empty() && report.files > 0) {
        sentences.append(tr("Nothing failed."));
    }
    return sentences.join(u' ');
}

void ImportReporting::arrange(const ImportReportQuery &query)
{
    const int asked = ++m_asked;
    runInPool<std::vector<int>>(
        this, [files = m_importer.files(), query] { return rowsFor(*files, query); },
        [this, asked, files = m_importer.files()](const std::vector<int> &rows) {
            if (asked == m_asked && files == m_importer.files())
                Q_EMIT arranged(rows);
        });
}

void ImportReporting::save(const std::vector<int> &rows)
{
    m_prompts.askForFile(Prompts::File::ExportReport, tr("import report"),
                         [guard = QPointer(this), files = m_importer.files(), rows](const QStringList &paths) {
                             if (!guard)
                                 return;
                             runInPool<Outcome>(
                                 guard, [path = paths.first(), files, rows] { return writeReport(path, *files, rows); },
                                 [guard, path = paths.first()](const Outcome &outcome) {
                                     if (outcome)
                                         Q_EMIT guard->saved(path);
                                     else
                                         Q_EMIT guard->failed(outcome.error());
                                 });
                         });
}

ImportReportDesk::Limits ImportReporting::higherLimits() const
{
    const ImportChoices &choices = m_importer.lastTask().choices;
    const ImportChoices known = choices.seconds > 0 ? choices : standardImportChoices();
    return {known.seconds * raisedBy, known.megabytes * raisedBy};
}

void ImportReporting::retry(const std::vector<int> &rows, bool hasHigherLimits)
{
    ImportTask task {{}, m_importer.lastTask().choices, true};
    if (hasHigherLimits) {
        const Limits limits = higherLimits();
        task.choices.seconds = limits.seconds;
        task.choices.megabytes = limits.megabytes;
    }
    const ImportedFiles files = m_importer.files();
    for (const int row : rows)
        task.paths.append((*files)[size_t(row)].source);
    task.paths.removeAll(QString());
    task.paths.removeDuplicates();
    if (!task.paths.isEmpty())
        m_importer.start(task);
}

} // namespace Quipu
