// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace Quipu {

// Backups are whole copies of a project that the program makes by itself: a folder for each project under one place, in
// it a file each, numbered in the order in which they were made, whatever the clock says. Everything here may run on
// any thread, and beside whoever edits the project.

// Up to where the change log of a file goes. Two files that tell the same are the same.
struct LogEnd
{
    qint64 change = 0;
    QString at; // as the log has it
    bool operator==(const LogEnd &) const = default;
};

struct Backup
{
    int number = 0; // its name for people and commands; never given twice
    QDateTime at; // by the clock of that moment
    QString path;
    qint64 bytes = 0;
    bool operator==(const Backup &) const = default;
};

struct BackedUpProject
{
    QString project; // its path when they were made; it may be there no longer
    std::vector<Backup> backups; // newest first
    bool operator==(const BackedUpProject &) const = default;
};

// How many are kept, and for how long.
struct BackupRules
{
    int most = 20;
    int days = 90;
    bool operator==(const BackupRules &) const = default;
};

// The project's own folder in the place where backups are.
QString backupFolderOf(const QString &place, const QString &project);
std::vector<Backup> backupsOf(const QString &place, const QString &project); // newest first
std::vector<BackedUpProject> allBackups(const QString &place); // the project backed up last is the first

Result<LogEnd> logEndOf(const QString &project); // reads the file; Corrupt and the like when it cannot be read

// Makes a backup, and removes those that the rules keep no longer. It is sound and holds every change that the project
// held when it began, or it is not there at all. Nothing: the newest one holds the same, or another Quipu is making one
// at this moment. Errors: Io (the disk is full, the place cannot be written), Corrupt, Cancelled.
Result<std::optional<Backup>> makeBackup(const QString &project, const QString &place, const BackupRules &rules,
                                         const std::stop_token &stop = {});

// Those that the rules keep no longer: older than `days`, or more than `most`. Of too many those go that leave the
// smallest gaps for their age, so that the last hours are kept closely and the last weeks loosely. The newest always
// stays.
std::vector<Backup> superfluousBackups(std::vector<Backup> newestFirst, const BackupRules &rules, const QDateTime &now);

// Puts a backup into the project's place. What is there is put aside under another name, never written over: its path
// is returned, "" when nothing was there. who: for the lock meanwhile. Errors: Locked, Io, Corrupt, Newer.
Result<QString> restoreBackup(const QString &backup, const QString &project, const QString &who);

} // namespace Quipu
