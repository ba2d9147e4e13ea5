// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupsettings.h"
#include "models/jobs/backupjob.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Quipu {

// Backs up the open project a while after it was opened, and then at intervals in which it was edited; in the pool,
// beside the work. GUI lane.
class AutomaticBackups final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutomaticBackups)

public:
    explicit AutomaticBackups(const QString &projectPath, QObject *parent = nullptr);

    // From now on. settings.place: never empty.
    void setSettings(const BackupSettings &settings);
    void noteEdit() { m_isEdited = true; }
    void backUpIfEdited(); // as at the end of an interval
    void backUp(); // in any case; its end is told

Q_SIGNALS:
    void made(const Quipu::Backup &backup);
    void unneeded(); // it was asked for, and the newest holds the same
    void failed(const Quipu::Error &error); // each time when it was asked for; else once until one succeeds

private:
    void start();
    void end(const Result<std::optional<Backup>> &result);

    BackupJob m_job;
    BackupSettings m_settings;
    QTimer m_timer;
    QElapsedTimer m_clock; // of the backup under way
    bool m_isEdited = true; // perhaps in an earlier session: the first look tells
    bool m_isAskedFor = false;
    bool m_hasFailed = false;
};

} // namespace Quipu
