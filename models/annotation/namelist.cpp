// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/namelist.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto ruleOpening = "own list “"_L1;
constexpr auto ruleMiddle = "”: "_L1;

} // namespace

int NameList::size() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QJsonObject nameListToJson(const NameList &list)
{
    QJsonObject counts;
    for (auto type = list.counts.begin(); type != list.counts.end(); ++type)
        counts[type.key()] = type.value();
    return {{u"id"_s, list.id.value},
            {u"name"_s, list.name},
            {u"enabled"_s, list.isEnabled},
            {u"any_case"_s, list.isAnyCase},
            {u"exact_accents"_s, list.isExactInAccents},
            {u"counts"_s, counts},
            {u"who"_s, list.who},
            {u"added"_s, list.added.toUTC().toString(Qt::ISODateWithMs)}};
}

NameList nameListFromJson(const QJsonObject &json)
{
    NameList list;
    list.id = {json[u"id"].toInteger()};
    list.name = json[u"name"].toString();
    list.isEnabled = json[u"enabled"].toBool();
    list.isAnyCase = json[u"any_case"].toBool();
    list.isExactInAccents = json[u"exact_accents"].toBool();
    const QJsonObject counts = json[u"counts"].toObject();
    for (auto type = counts.begin(); type != counts.end(); ++type)
        list.counts[type.key()] = type.value().toInt();
    list.who = json[u"who"].toString();
    list.added = QDateTime::fromString(json[u"added"].toString(), Qt::ISODateWithMs);
    return list;
}

QString nameListRule(QStringView list, QStringView entry)
{
    return ruleOpening + list.toString() + ruleMiddle + entry.toString();
}

NameListReason nameListReason(const QString &rule)
{
    const qsizetype middle = rule.indexOf(ruleMiddle);
    if (!rule.startsWith(ruleOpening) || middle < 0)
        return {};
    return {rule.sliced(ruleOpening.size(), middle - ruleOpening.size()), rule.sliced(middle + ruleMiddle.size())};
}

} // namespace Quipu
