// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace Quipu {

// A file as a look into a folder found it; another size or time is another state of it. Times: milliseconds since 1970.
struct FileMark
{
    QString path;
    qint64 size = 0, modified = 0;
    qint64 changed = 0; // of its entry: a file that was moved here has kept its time of modification, but not this
    bool isOpenForWriting = false; // as far as the system tells
    bool operator==(const FileMark &) const = default;
};

struct FolderLook
{
    bool isThere = false; // and can be read
    std::vector<FileMark> files; // that changed after `since`, those that changed first
    QStringList folders; // itself and those below, for a watcher: the first hundreds
    qint64 milliseconds = 0; // that the look took
};

// What has changed in a folder and below it. Follows no links; passes over hidden files, projects of Quipu and files
// that say by their ending that they are not complete. Bounded memory: of very many files those that changed first.
// Pool, never the GUI lane.
FolderLook lookInto(const QString &folder, qint64 since, std::stop_token stop = {});

} // namespace Quipu
