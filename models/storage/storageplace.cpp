// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storageplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct CloudFolder
{
    QString service;
    QStringList inside, names; // with the wildcards * and ?
};

struct KnownPlaces
{
    QStringList networkFileSystems;
    std::vector<CloudFolder> cloudFolders;
};

QStringList listed(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

const KnownPlaces &knownPlaces()
{
    static const KnownPlaces known = [] {
        QFile file(u":/quipu/places/places.json"_s);
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        KnownPlaces places {listed(root[u"networkFileSystems"]), {}};
        for (const QJsonValue &value : root[u"cloudFolders"].toArray()) {
            const QJsonObject folder = value.toObject();
            places.cloudFolders.push_back(
                {folder[u"service"].toString(), listed(folder[u"inside"]), listed(folder[u"names"])});
        }
        return places;
    }();
    return known;
}

bool hasInside(const QDir &folder, const QString &mark)
{
    if (!mark.contains(u'*'))
        return folder.exists(mark);
    return !folder.entryList({mark}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty();
}

} // namespace

bool isNetworkFileSystem(const QString &fileSystem)
{
    return knownPlaces().networkFileSystems.contains(fileSystem, Qt::CaseInsensitive);
}

bool needsRollbackJournal(const StoragePlace &place)
{
    const QByteArray wanted = qgetenv("QUIPU_JOURNAL");
    return wanted.isEmpty() ? place.isOnNetwork : wanted == "rollback";
}

StoragePlace storagePlaceOf(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    StoragePlace place;
    place.fileSystem = QString::fromLatin1(QStorageInfo(folder.filePath()).fileSystemType());
    place.isOnNetwork = isNetworkFileSystem(place.fileSystem);
    place.isWritable = folder.isWritable() && (!info.exists() || info.isWritable());
    return place;
}

// What lies inside tells surely; a name alone is believed only where nothing inside tells of another service.
QString cloudServiceOf(const QString &file)
{
    QDir folder(QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath());
    QString byName;
    do {
        for (const CloudFolder &cloud : knownPlaces().cloudFolders) {
            if (std::ranges::any_of(cloud.inside, [&](const QString &mark) { return hasInside(folder, mark); }))
                return cloud.service;
            if (byName.isEmpty() && QDir::match(cloud.names, folder.dirName()))
                byName = cloud.service;
        }
    } while (folder.cdUp());
    return byName;
}

} // namespace Quipu
