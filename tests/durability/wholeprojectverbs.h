// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"
#include "models/storage/backups.h"
#include "models/storage/sqlstore.h"

#include <future>
#include <random>

namespace Quipu {

enum class WholeVerb : char { Nothing, Copied, WorkedApart, Merged, TookSnapshot, Restored, Compacted, BackedUp };
const char *wordOf(WholeVerb verb);

// What an analyst does with a project as a whole between single edits: merges a copy that was worked on apart, takes
// snapshots and goes back to any state, compacts the history, lets backups be made while edits go on. Copies and
// backups lie beside the project, and one that an earlier process left is gone on with.
class WholeProjectVerbs final
{
    Q_DISABLE_COPY_MOVE(WholeProjectVerbs)

public:
    WholeProjectVerbs(Project &project, SqlStore &store, quint32 seed, bool mayCompact);
    ~WholeProjectVerbs(); // waits for the backup

    Result<WholeVerb> step(); // errors: of a disk that fails

private:
    Result<WholeVerb> copyApart();
    Result<WholeVerb> workApart();
    Result<WholeVerb> mergeApart();
    Result<WholeVerb> restoreState();
    Result<WholeVerb> compact();
    Result<WholeVerb> backUp();
    int upTo(int count) { return int(m_random() % quint32(count)); }

    Project &m_project;
    SqlStore &m_store;
    std::mt19937 m_random;
    bool m_mayCompact;
    QString m_apart; // path of the copy; "" when there is none
    std::future<Result<std::optional<Backup>>> m_backup;
    qint64 m_heldAtBackup = 0; // the newest line that was on the disk when it began
};

QString copyApartOf(const QString &project); // "" when there is none
QString backupPlaceOf(const QString &project);

} // namespace Quipu
