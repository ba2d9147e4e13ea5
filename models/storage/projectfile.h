// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace Quipu {

// The project file from outside: is it one, may it be opened. Nothing here writes to an existing project.

constexpr quint32 projectApplicationId = 0x51495055; // "QIPU", at offset 68 of the file
constexpr int projectPageSize = 16384; // 1.10 times the text instead of 1.39 with 4096, measured on articles of 2.5 kB

struct ProjectHeader
{
    int schema = 0;
};

// Reads the 100-byte header (https://www.sqlite.org/fileformat.html#the_database_header). Errors: NotFound, Io, Invalid
// (no project), Newer.
Result<ProjectHeader> inspectProject(const QString &path);

// Removes a project that was not finished, with its journal.
void takeAway(const QString &made);

// What was written to a file is on the disk.
bool syncToDisk(const QString &path);
void syncFolder(const QString &folder); // what was renamed in it is there after a power cut; where the system can

// Gives a project that was made beside its place, and closed, its name; false when a file of that name exists, or when
// closing could not bring all of it into the one file: then it is taken away.
bool moveIntoPlace(const QString &made, const QString &path);

// An empty project with the newest schema; made beside its place and moved there whole.
Outcome createProject(const QString &path);

} // namespace Quipu
