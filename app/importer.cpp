// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/importsettings.h"
#include "app/savedstore.h"
#include "models/jobs/importjob.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Quipu {

Importer::Importer(Store &store, const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_projectPath(projectPath)
    , m_choices(standardImportChoices())
    , m_files(std::make_shared<const std::vector<ImportedFile>>())
{ }

Importer::~Importer() = default;

void Importer::setCodebook(const SharedCodebook &codebook)
{
    m_codebook = codebook;
}

void Importer::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
}

void Importer::start(const QStringList &paths)
{
    start({paths, m_choices});
}

void Importer::start(const ImportTask &task)
{
    m_waiting.push_back(task);
    for (QString &path : m_waiting.back().paths)
        path = QDir::cleanPath(QFileInfo(path).absoluteFilePath()); // it may go on from another folder
    if (!isRunning())
        startNext();
    else
        Q_EMIT pendingChanged(true);
}

void Importer::cancel()
{
    addStopped({m_waiting.begin(), m_waiting.end()});
    m_waiting.clear();
    if (m_job) {
        m_job->cancel();
    } else if (std::exchange(m_isStarting, false)) {
        m_articles = 0;
        m_report = {};
        m_report.cancelled = true;
        addStopped({m_task});
        Q_EMIT finished();
        Q_EMIT pendingChanged(true);
        Q_EMIT runningChanged(false);
    }
}

void Importer::startNext()
{
    m_task = m_waiting.front();
    m_waiting.pop_front();
    m_isStarting = true;
    Q_EMIT pendingChanged(true);
    Q_EMIT runningChanged(true);
    whenSaved(m_store, this, [this] {
        if (std::exchange(m_isStarting, false))
            run();
    });
}

void Importer::run()
{
    m_articles = 0;
    m_arrived.clear();
    m_job = std::make_unique<ImportJob>(m_projectPath);
    connect(m_job.get(), &ImportJob::progressed, this, [this](int done, int total, const QString &file) {
        m_task.done = done;
        m_task.total = total;
        Q_EMIT progressed(done, total, file);
    });
    connect(m_job.get(), &ImportJob::arrived, this, [this](const std::vector<Addition> &batch) {
        m_articles += int(batch.size());
        Q_EMIT arrived(batch);
        Q_EMIT pendingChanged(false);
    });
    connect(m_job.get(), &ImportJob::fileFinished, this, [this](const QByteArray &sha256) {
        m_task.finished.insert(sha256);
        Q_EMIT pendingChanged(false);
    });
    connect(m_job.get(), &ImportJob::revised, this, &Importer::revised);
    connect(m_job.get(), &ImportJob::finished, this, &Importer::end);
    ImportOptions options = importOptions(m_task.choices);
    options.analysis.codebook = m_codebook;
    options.finished = m_task.finished;
    m_job->start(m_task.paths, options);
}

void Importer::keep(const std::vector<Addition> &batch, const std::vector<ArticleId> &articles)
{
    for (size_t i = 0; i < batch.size() && i < articles.size(); ++i) {
        const Article &article = batch[i].article;
        m_arrived.push_back({.result = ImportedFile::Fate::Imported,
                             .file = article.path,
                             .what = article.metadata.title ? article.metadata.title->value : QString(),
                             .remedy = {},
                             .article = articles[i],
                             .source = {}});
    }
}

void Importer::end(const ImportReport &report)
{
    takeReport(report);
    // The job is the sender of this signal: it may go only when control is back in the event loop.
    m_job.release()->deleteLater();
    if (report.cancelled)
        addStopped({m_task});
    Q_EMIT finished();
    if (m_waiting.empty()) {
        Q_EMIT pendingChanged(true);
        Q_EMIT runningChanged(false);
    } else {
        startNext();
    }
}

void Importer::takeReport(const ImportReport &report)
{
    m_report = report;
    std::vector<ImportedFile> files;
    if (m_task.isRetry) {
        const QSet<QString> again(m_task.paths.begin(), m_task.paths.end());
        files = *m_files;
        std::erase_if(files, [&again](const ImportedFile &file) {
            return file.result == ImportedFile::Fate::Failed && again.contains(file.source);
        });
    }
    for (const ImportReport::Failure &failure : report.failed)
        files.push_back({.result = ImportedFile::Fate::Failed,
                         .file = failure.file,
                         .what = failure.error.what,
                         .remedy = failure.error.remedy,
                         .article = {},
                         .source = failure.source});
    for (const ImportReport::Duplicate &duplicate : report.duplicates)
        files.push_back({.result = ImportedFile::Fate::SameBytes,
                         .file = duplicate.file,
                         .what = tr("The same bytes as %1").arg(duplicate.of),
                         .remedy = {},
                         .article = {},
                         .source = {}});
    files.insert(files.end(), std::make_move_iterator(m_arrived.begin()), std::make_move_iterator(m_arrived.end()));
    m_arrived.clear();
    m_files = std::make_shared<const std::vector<ImportedFile>>(std::move(files));
}

std::vector<ImportTask> Importer::pending() const
{
    std::vector<ImportTask> tasks;
    if (isRunning())
        tasks.push_back(m_task);
    tasks.insert(tasks.end(), m_waiting.begin(), m_waiting.end());
    tasks.insert(tasks.end(), m_stopped.begin(), m_stopped.end());
    return tasks;
}

void Importer::addStopped(const std::vector<ImportTask> &tasks)
{
    if (tasks.empty())
        return;
    m_stopped.insert(m_stopped.begin(), tasks.begin(), tasks.end()); // the last one that ran is the first to go on
    Q_EMIT stoppedChanged();
}

void Importer::continueStopped()
{
    for (const ImportTask &task : std::exchange(m_stopped, {}))
        start(task);
    Q_EMIT stoppedChanged();
}

void Importer::forgetStopped()
{
    m_stopped.clear();
    Q_EMIT stoppedChanged();
    Q_EMIT pendingChanged(true);
}

} // namespace Quipu
