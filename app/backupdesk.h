// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups.h"
#include "views/dialogs/backupsdesk.h"

namespace Quipu {

class Workbench;

// The backups that there are, and what is done with them. Looks and copies in the pool. GUI lane.
class BackupDesk final : public BackupsDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupDesk)

public:
    BackupDesk(Workbench &bench, QObject *parent);

    std::vector<ProjectRow> projects() const override { return m_projects; }
    QString place() const override;
    void restore(const QString &project, const Row &backup) override;
    void saveAs(const QString &project, const Row &backup) override;

private:
    struct Restoring
    {
        QString project;
        Row backup;
    };
    void begin(const Restoring &what);
    void end(const Restoring &what, const Result<QString> &putAside);
    void copyTo(const QString &target, const Row &backup);

    Workbench &m_bench;
    std::vector<ProjectRow> m_projects;
};

} // namespace Quipu
