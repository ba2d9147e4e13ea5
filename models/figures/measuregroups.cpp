// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measuregroups.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

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
    const QJsonArray rows = readCodebook(u"measuregroups"_s)["groups"_L1].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject json = value.toObject();
        MeasureGroup group {json["id"_L1].toString(), inLanguage(json["label"_L1].toObject(), language), {}, {}};
        for (const QJsonValue &measure : json["measures"_L1].toArray())
            group.measures.append(measure.toString());
        const QJsonObject parts = json["parts"_L1].toObject();
        for (auto whole = parts.begin(); whole != parts.end(); ++whole)
            group.parts[whole.key()] = whole.value().toVariant().toStringList();
        groups.push_back(std::move(group));
    }
    return groups;
}

bool isPartOfMeasure(const QString &part, const QString &whole)
{
    static const std::vector<MeasureGroup> groups = shippedMeasureGroups();
    return std::ranges::any_of(groups,
                               [&](const MeasureGroup &group) { return group.parts.value(whole).contains(part); });
}

} // namespace Quipu
