// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace Quipu {

// A list of names that the analyst brought into the project, and how its names are looked for. A value; its names are
// apart (NameListContent), for there can be a hundred thousand.
struct NameList
{
    NameListId id;
    QString name; // of the list
    bool isEnabled = true;
    bool isAnyCase = false; // else as NameIndex says
    bool isExactInAccents = false; // else “Perú” is found as “Peru”, too
    QMap<QString, int> counts {}; // names by entity type id
    QString who {};
    QDateTime added {}; // UTC

    int size() const;
    bool operator==(const NameList &) const = default;
};

// One line of a list.
struct NameListEntry
{
    QString name; // as it is looked for
    QString type; // entity type id
    QString canonical; // what its entity is called; "" for the name itself
    QString ids; // elsewhere, as externalIdsText has them; "" for none
    bool operator==(const NameListEntry &) const = default;
};

// A list's names, which never change: they travel with the change that adds the list, and stay in the file.
struct NameListContent
{
    NameListId list;
    std::vector<NameListEntry> entries;
};

QJsonObject nameListToJson(const NameList &list);
NameList nameListFromJson(const QJsonObject &json);

// Why a list's name was suggested, as Mention::rule has it; and its two names again, empty where it is another rule.
QString nameListRule(QStringView list, QStringView entry);
struct NameListReason
{
    QString list, entry;
};
NameListReason nameListReason(const QString &rule);

} // namespace Quipu
