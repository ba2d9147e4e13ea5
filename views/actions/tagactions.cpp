// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actiontable.h"

#include <QCoreApplication>

namespace Quipu {

using namespace Qt::StringLiterals;

std::vector<ActionRow> tagActions(const std::vector<EntityType> &types)
{
    // A type's letter and, for the first nine, its number; with Shift and the letter it joins what is there.
    std::vector<ActionRow> rows;
    const auto add
        = [&rows](const QString &id, const QString &menu, const QString &text, const QList<QKeySequence> &shortcuts) {
              ActionRow row;
              row.id = id;
              row.menu = menu;
              row.text = text;
              row.shortcuts = shortcuts;
              row.needs = Condition::Markable | Condition::Editable;
              row.scope = ActionRow::Scope::Reader;
              rows.push_back(std::move(row));
          };
    const auto lettered = [](const QString &key, const QString &modifier) {
        return key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {QKeySequence(modifier + key)};
    };
    int number = 0;
    for (const EntityType &type : types) {
        QList<QKeySequence> shortcuts = lettered(type.key, {});
        if (++number <= 9)
            shortcuts.append(QKeySequence(QString::number(number)));
        add("tag."_L1 + type.id.toLower(), u"annotate"_s,
            QCoreApplication::translate("Actions", "Tag as %1").arg(type.label), shortcuts);
    }
    for (const EntityType &type : types) {
        add("tag.also."_L1 + type.id.toLower(), u"annotate/also"_s,
            QCoreApplication::translate("Actions", "Also as %1").arg(type.label), lettered(type.key, u"Shift+"_s));
    }
    return rows;
}

} // namespace Quipu
