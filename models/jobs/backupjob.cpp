// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backupjob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Quipu {

BackupJob::BackupJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_projectPath(projectPath)
{ }

BackupJob::~BackupJob()
{
    m_stop.request_stop();
    m_future.waitForFinished();
}

void BackupJob::start(const QString &place, const BackupRules &rules)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_future = QtConcurrent::run([this, stop = m_stop.get_token(), path = m_projectPath, place, rules] {
        const auto made = makeBackup(path, place, rules, stop);
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                m_isRunning = false;
                Q_EMIT finished(made);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Quipu
