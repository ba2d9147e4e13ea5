// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measuregroups.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonArray shippedGroupList()
{
    QFile file(u":/quipu/codebooks/measuregroups.json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "measuregroups", "the program was linked without its resources");
    return isThere ? QJsonDocument::fromJson(file.readAll()).object()["groups"_L1].toArray() : QJsonArray();
}

QString inLanguage(const QJsonObject &texts, const QString &language)
{
    const QString own = texts[language].toString();
    return own.isEmpty() ? texts["en"_L1].toString() : own;
}

} // namespace

std::vector<MeasureGroup> shippedMeasureGroups()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    std::vector<MeasureGroup> groups;
    for (const QJsonValue &value : shippedGroupList()) {
        const QJsonObject json = value.toObject();
        MeasureGroup group {json["id"_L1].toString(), inLanguage(json["label"_L1].toObject(), language), {}};
        for (const QJsonValue &measure : json["measures"_L1].toArray())
            group.measures.append(measure.toString());
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace Quipu
