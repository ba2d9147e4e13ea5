// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// Where a project's file lies, as far as it matters to how the file is kept. What tells a network's file system or a
// cloud service's folder is data: resources/places. Any thread; asks the system, not the network.
struct StoragePlace
{
    QString fileSystem; // as the system names it, "ext4", "nfs4"; empty where it does not say
    bool isOnNetwork = false; // SQLite's WAL needs memory that all who use the file share, which a network has not
    bool isWritable = true; // the file, and its folder, where a journal and a lock must come
    bool operator==(const StoragePlace &) const = default;
};

StoragePlace storagePlaceOf(const QString &file);

// Which service synchronises the file's folder behind our back, "Dropbox"; empty: none that is known. Looks into every
// folder above: not for every connection.
QString cloudServiceOf(const QString &file);

bool isNetworkFileSystem(const QString &fileSystem);

// The environment variable QUIPU_JOURNAL, "wal" or "rollback", decides instead of the file system: for one that Quipu
// does not know.
bool needsRollbackJournal(const StoragePlace &place);

} // namespace Quipu
