// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Quipu {

// One list of edits of a change, as the log names it, and what tells its things apart.
struct ComparedKind
{
    QString list; // "mentions"
    QStringList key; // the fields of its JSON that name one

    QString thing(const QJsonObject &side) const; // "12", "measures/coca_yield"
};

// The edits of a change's effect, in their order, or backwards and inverted: how it is undone.
using TakeEdit = std::function<bool(const ComparedKind &kind, const QJsonObject &before, const QJsonObject &after)>;
bool eachEdit(const QJsonObject &effect, bool isUndone, const TakeEdit &take); // false: take stopped it

// In the order in which they are told. Articles that come and go, and those in folders, are no edits of this form.
const std::vector<ComparedKind> &comparedKinds();

inline const QString arrivalKind = QStringLiteral("arrivals");
inline const QString folderArticleKind = QStringLiteral("folder_articles");
inline const QString entityKind = QStringLiteral("entities");

} // namespace Quipu
