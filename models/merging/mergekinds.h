// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Quipu {

// What two projects are merged by: for each kind of thing, in the change log's own form (storage/change.h), how it is
// named and what of it belongs together. Pure values; any lane.

// Every kind under the name that the log has for it, in the order in which reports list them.
const QStringList &mergeKinds();

// What names a thing within one project: its number, or for kinds without one what no two of them share.
QString mergeKey(const QString &kind, const QJsonObject &thing);
qint64 mergeNumber(const QString &kind, const QJsonObject &thing); // 0 for kinds without one
void setMergeNumber(const QString &kind, QJsonObject &thing, qint64 number);
void removeMergeNumber(const QString &kind, QJsonObject &thing);
// What two projects that share nothing know the same thing by, once its references are those of one of them; "" where
// only its number tells.
QString sameAs(const QString &kind, const QJsonObject &thing);
// What it is called in a list of conflicts: its words, its name.
QString mergeLabel(const QString &kind, const QJsonObject &thing);

// Two versions of one thing made one.
struct MergedValues
{
    QJsonObject withOurs, withTheirs; // the same unless something is in conflict
    QStringList conflicts; // what of it both sides changed, each in its own way: names of its fields
};

// base: what both sides had, where that is known; else what nobody has touched gives way to what somebody did.
// References are those of one project by now, and ours' number stays.
MergedValues mergeValues(const QString &kind, const std::optional<QJsonObject> &base, const QJsonObject &ours,
                         const QJsonObject &theirs);

// What a thing says in a field that a conflict names; null where it says nothing.
QJsonValue mergeFieldValue(const QString &kind, const QJsonObject &thing, const QString &field);

// Whether analysts said anything of it: what only rules found gives way.
bool isTouched(const QString &kind, const QJsonObject &thing);

} // namespace Quipu
