// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups.h"

#include <QFuture>
#include <QObject>

namespace Quipu {

// makeBackup for the window: runs in the pool, one at a time, and tells its end in the GUI lane.
class BackupJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupJob)

public:
    explicit BackupJob(const QString &projectPath, QObject *parent = nullptr);
    ~BackupJob() override; // stops it, and waits until nothing half done is left

    void start(const QString &place, const BackupRules &rules); // nothing while one runs
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const Quipu::Result<std::optional<Quipu::Backup>> &made);

private:
    QString m_projectPath;
    std::stop_source m_stop;
    QFuture<void> m_future;
    bool m_isRunning = false;
};

} // namespace Quipu
