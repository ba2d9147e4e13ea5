// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/filelist.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace Quipu {

namespace {

class FileWalk final
{
public:
    using Visit = std::function<bool(const QString &path, qint64 bytes)>;

    explicit FileWalk(const Visit &visit)
        : m_visit(visit)
    { }

    bool take(const QString &path, qint64 bytes)
    {
        if (m_seen.contains(path))
            return true;
        m_seen.insert(path);
        return m_visit(path, bytes);
    }

    bool enter(const QFileInfo &folder, const QString &path)
    {
        if (!folder.isReadable() || !folder.isExecutable())
            return take(path, 0); // reading it will say what is wrong
        const QDir dir(path);
        QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        std::sort(entries.begin(), entries.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
        return std::ranges::all_of(entries, [this, &dir](const QFileInfo &entry) {
            const QString inner = dir.filePath(entry.fileName());
            return entry.isDir() ? enter(entry, inner) : take(inner, entry.size());
        });
    }

private:
    const Visit &m_visit;
    QSet<QString> m_seen;
};

} // namespace

void visitFiles(const QStringList &paths, const std::function<bool(const QString &path, qint64 bytes)> &visit)
{
    FileWalk walk(visit);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!(info.isDir() ? walk.enter(info, path) : walk.take(path, info.size())))
            return;
    }
}

QStringList filesIn(const QStringList &paths)
{
    QStringList found;
    visitFiles(paths, [&found](const QString &path, qint64) {
        found.append(path);
        return true;
    });
    return found;
}

} // namespace Quipu
