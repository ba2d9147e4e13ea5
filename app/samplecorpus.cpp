// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplecorpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Quipu {

using namespace Qt::StringLiterals;

Result<QStringList> copySampleCorpus(const QString &folder)
{
    QDir().mkpath(folder);
    QStringList paths;
    const QDir carried(u":/quipu/sample"_s);
    for (const QString &name : carried.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString path = QDir(folder).filePath(name);
        paths.append(path);
        if (QFile::exists(path))
            continue;
        QFile source(carried.filePath(name));
        QSaveFile target(path);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
            || target.write(source.readAll()) < 0 || !target.commit()) {
            return Error {Error::Kind::Io,
                          QCoreApplication::translate("SampleCorpus", "The sample articles cannot be written"), folder,
                          QCoreApplication::translate("SampleCorpus",
                                                      "Check that the folder can be written to and "
                                                      "that the disk is not full")};
        }
    }
    return paths;
}

} // namespace Quipu
