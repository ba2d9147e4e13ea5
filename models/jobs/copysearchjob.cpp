// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/copysearchjob.h"

#include <QtConcurrent/QtConcurrentRun>

#include <memory>

namespace Quipu {

CopySearchJob::CopySearchJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_projectPath(projectPath)
{ }

CopySearchJob::~CopySearchJob()
{
    cancel();
    m_future.waitForFinished();
}

void CopySearchJob::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    m_future = QtConcurrent::run([this, stop = m_stop.get_token(), path = m_projectPath] {
        CopySearchListener listener;
        listener.arrived = [this](std::vector<LatePrint> piece) {
            auto shared = std::make_shared<const std::vector<LatePrint>>(std::move(piece));
            QMetaObject::invokeMethod(
                this, [this, shared] { Q_EMIT arrived(*shared); }, Qt::QueuedConnection);
        };
        listener.progress = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        const auto reader = Reader::open(path);
        const Outcome outcome = reader ? searchCopies(**reader, listener, stop) : Outcome(reader.error());
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isRunning = false;
                Q_EMIT finished(outcome);
            },
            Qt::QueuedConnection);
    });
}

void CopySearchJob::cancel()
{
    m_stop.request_stop();
}

} // namespace Quipu
