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
        SuggestingListener listener;
        listener.arrived = [this](SuggestedEdits piece) {
            auto shared = std::make_shared<const SuggestedEdits>(std::move(piece));
            QMetaObject::invokeMethod(
                this, [this, shared] { Q_EMIT arrived(*shared); }, Qt::QueuedConnection);
        };
        listener.progress = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        const auto reader = Reader::open(path);
        const Outcome outcome = reader ? suggestEdits(**reader, options, listener, stop) : Outcome(reader.error());
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isRunning = false;
                Q_EMIT finished(outcome);
            },
            Qt::QueuedConnection);
    });
}

void SuggestingJob::cancel()
{
    m_stop.request_stop();
}

} // namespace Quipu
