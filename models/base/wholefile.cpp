// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Quipu {

namespace {

// The translation context of what is said here.
struct WholeFile final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::WholeFile)
};

constexpr qsizetype longestName = 248; // bytes: most file systems take 255, and the file beside it has seven more

Error unwritable(const QString &path, const QString &what, const QString &remedy)
{
    return {Error::Kind::Io, what, path, remedy};
}

Error failed(const QString &path, const QSaveFile &file)
{
    if (file.error() == QFileDevice::PermissionsError)
        return unwritable(path, WholeFile::tr("Writing here is not permitted"),
                          WholeFile::tr("Choose a folder of your own, or another name"));
    if (file.error() == QFileDevice::ResourceError)
        return unwritable(path, WholeFile::tr("There is no room for the file"),
                          WholeFile::tr("Make room on the disk, or choose another one"));
    return unwritable(path, WholeFile::tr("The file cannot be written (%1)").arg(file.errorString()),
                      WholeFile::tr("Choose a folder that can be written and has room"));
}

} // namespace

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (info.fileName().toUtf8().size() > longestName)
        return unwritable(path, WholeFile::tr("The file's name is too long"), WholeFile::tr("Choose a shorter one"));
    if (!folder.isDir())
        return unwritable(path, WholeFile::tr("There is no such folder"),
                          WholeFile::tr("Make it first, or choose another one"));
    if (info.exists() && !info.isFile())
        return unwritable(path, WholeFile::tr("This is no ordinary file"), WholeFile::tr("Choose another name"));
    if (info.exists() && !info.isWritable())
        return unwritable(path, WholeFile::tr("The file that is there may not be replaced"),
                          WholeFile::tr("Choose another name, or permit writing to it"));
    QSaveFile file(path);
    // Flushed first: commit() forgets why it failed.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failed(path, file);
    return Done {};
}

} // namespace Quipu
