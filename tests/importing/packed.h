// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Quipu {

struct PackedFile
{
    QString name;
    QByteArray bytes;
    QString linksTo {}; // a symbolic link instead of a file
};

enum class Packing { Zip, EncryptedZip, Tar, TarGz };

// An archive of the files for tests, in their order; names as they are, however hostile.
QByteArray packed(const QList<PackedFile> &files, Packing packing = Packing::Zip);
QByteArray gzipped(const QByteArray &bytes);

} // namespace Quipu
