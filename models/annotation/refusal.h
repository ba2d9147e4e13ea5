// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace Quipu {

// "Never again": words that no suggester shall propose as this type, in one article or in the whole project. What the
// analyst marks by hand is not concerned. A value.
struct Refusal
{
    ArticleId article; // 0: the whole project
    QString type; // entity type id
    QString words; // foldedName of the suggestion's words
    QString written {}; // its words as the text had them, to be shown; "" where nobody noted them
    QDateTime at {}; // UTC; invalid where nobody noted it
    bool operator==(const Refusal &) const = default;
};

// A refusal as lists show it.
struct RefusalRow
{
    Refusal refusal;
    QString title; // of its article; "" for the whole project
    bool operator==(const RefusalRow &) const = default;
};

QJsonObject refusalToJson(const Refusal &refusal);
Refusal refusalFromJson(const QJsonObject &json);

// Which suggestions a project lets in: those of the types it has, and that it has not refused. Immutable; any lane.
class Admission final
{
public:
    Admission() = default; // lets everything in
    Admission(const std::vector<Refusal> &refusals, const QStringList &types);

    bool admits(ArticleId article, const QString &type, QStringView words) const;

private:
    QSet<QString> m_types; // empty: all
    QSet<std::pair<qint64, QString>> m_refused; // article and "type\nwords"
};

} // namespace Quipu
