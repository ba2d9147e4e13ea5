// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/suggestingjob.h"

#include <QtConcurrent/QtConcurrentRun>

#include <memory>

namespace Quipu {

SuggestingJob::SuggestingJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_projectPath(projectPath)
{ }

SuggestingJob::~SuggestingJob()
{
    cancel();
    m_future.waitForFinished();
}

void SuggestingJob::start(const SuggestingOptions &options)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    m_future = QtConcurrent::run([this, options, stop = m_stop.get_token(), path = m_projectPath] {
        const auto tell = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        const auto reader = Reader::open(path);
        auto edits = std::make_shared<const Result<SuggestedEdits>>(reader ? suggestEdits(**reader, options, tell, stop)
                                                                           : Result<SuggestedEdits>(reader.error()));
        QMetaObject::invokeMethod(
            this,
            [this, edits] {
                m_isRunning = false;
                Q_EMIT finished(*edits);
            },
            Qt::QueuedConnection);
    });
}

void SuggestingJob::cancel()
{
    m_stop.request_stop();
}

} // namespace Quipu
