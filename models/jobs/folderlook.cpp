// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/folderlook.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t mostFiles = 20'000; // of one look
constexpr qsizetype mostFolders = 256; // a watch each

bool isPassedOver(const QString &name)
{
    constexpr std::array incomplete {"part"_L1, "partial"_L1, "crdownload"_L1, "download"_L1, "tmp"_L1, "lock"_L1};
    const QString ending = name.section(u'.', -1).toLower();
    return name.contains(".quipu"_L1) || name.endsWith(u'~') || name.startsWith("~$"_L1)
        || std::ranges::find(incomplete, ending) != incomplete.end();
}

// A lease for reading is refused while somebody has the file open for writing (fcntl(2), F_SETLEASE). Only the owner
// of a file may ask; for others nothing is known.
bool isBeingWritten(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool isRefused = fcntl(file, F_SETLEASE, F_RDLCK) < 0 && errno == EAGAIN;
    close(file); // which gives the lease back
    return isRefused;
}

bool isEarlier(const FileMark &one, const FileMark &other)
{
    return std::tie(one.changed, one.path) < std::tie(other.changed, other.path);
}

} // namespace

FolderLook lookInto(const QString &folder, qint64 since, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    FolderLook look;
    const QFileInfo top(folder);
    look.isThere = top.isDir() && top.isReadable() && top.isExecutable();
    if (!look.isThere)
        return look;
    look.folders.append(folder);
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && !stop.stop_requested()) {
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (entry.isDir()) {
            if (look.folders.size() < mostFolders)
                look.folders.append(entry.filePath());
            continue;
        }
        const qint64 changed = entry.metadataChangeTime().toMSecsSinceEpoch();
        if (changed <= since || isPassedOver(entry.fileName()))
            continue;
        look.files.push_back(
            {entry.filePath(), entry.size(), entry.lastModified().toMSecsSinceEpoch(), changed, false});
        std::ranges::push_heap(look.files, isEarlier);
        if (look.files.size() > mostFiles) {
            std::ranges::pop_heap(look.files, isEarlier);
            look.files.pop_back();
        }
    }
    std::ranges::sort(look.files, isEarlier);
    for (FileMark &file : look.files)
        file.isOpenForWriting = !stop.stop_requested() && isBeingWritten(file.path);
    look.milliseconds = timer.elapsed();
    return look;
}

} // namespace Quipu
