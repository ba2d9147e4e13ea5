// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "models/jobs/importjob.h"

#include <QCoreApplication>

namespace Quipu {

Importer::Importer(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_projectPath(projectPath)
{ }

Importer::~Importer() = default;

void Importer::setCodebook(const SharedCodebook &codebook)
{
    m_codebook = codebook;
}

void Importer::start(const QStringList &paths)
{
    m_waiting.push_back(paths);
    if (!isRunning())
        startNext();
}

void Importer::cancel()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void Importer::startNext()
{
    m_articles = 0;
    m_job = std::make_unique<ImportJob>(m_projectPath);
    connect(m_job.get(), &ImportJob::progressed, this,
            [this](int done, int total, const QString &) { Q_EMIT progressed(done, total); });
    connect(m_job.get(), &ImportJob::arrived, this, [this](const std::vector<Addition> &batch) {
        m_articles += int(batch.size());
        Q_EMIT arrived(batch);
    });
    connect(m_job.get(), &ImportJob::revised, this, &Importer::revised);
    connect(m_job.get(), &ImportJob::finished, this, &Importer::end);
    ImportOptions options;
    options.analysis.codebook = m_codebook;
    options.guard.program = QCoreApplication::applicationFilePath();
    m_job->start(m_waiting.front(), options);
    m_waiting.pop_front();
}

void Importer::end(const ImportReport &report)
{
    m_report = report;
    // The job is the sender of this signal: it may go only when control is back in the event loop.
    m_job.release()->deleteLater();
    Q_EMIT finished();
    if (!m_waiting.empty())
        startNext();
}

} // namespace Quipu
