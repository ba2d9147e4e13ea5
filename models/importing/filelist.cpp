// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/filelist.h"

#include <QDir>

#include <algorithm>

namespace Quipu {

namespace {

void collect(const QFileInfo &folder, const QString &path, QStringList &found)
{
    if (!folder.isReadable() || !folder.isExecutable()) {
        found.append(path); // reading it will say what is wrong
        return;
    }
    const QDir dir(path);
    QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    std::sort(entries.begin(), entries.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (entry.isDir())
            collect(entry, dir.filePath(entry.fileName()), found);
        else
            found.append(dir.filePath(entry.fileName()));
    }
}

} // namespace

QStringList filesIn(const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            collect(info, path, found);
        else
            found.append(path);
    }
    found.removeDuplicates();
    return found;
}

} // namespace Quipu
