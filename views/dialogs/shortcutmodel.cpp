// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutmodel.h"

#include <QFont>

#include <algorithm>

namespace Quipu {

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(u';', u',');
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

ShortcutModel::ShortcutModel(std::vector<ActionRow> rows, const ShortcutSet &set, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
    , m_set(set)
{
    for (const MenuRow &menu : menuTable())
        m_menus.insert(menu.id, withoutMnemonic(menu.title));
}

void ShortcutModel::setSet(const ShortcutSet &set)
{
    m_set = set;
    Q_EMIT dataChanged(index(0, KeysColumn), index(rowCount() - 1, KeysColumn));
}

QString ShortcutModel::commandOf(const QString &action) const
{
    const auto found = std::ranges::find(m_rows, action, &ActionRow::id);
    return found == m_rows.end() ? action : withoutMnemonic(found->text);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionRow &row = m_rows[size_t(index.row())];
    if (role == Qt::FontRole && index.column() == KeysColumn && m_set.changed.contains(row.id)) {
        QFont changed;
        changed.setBold(true);
        return changed;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MenuColumn: {
        const QString menu = m_menus.value(row.menu.section(u'/', 0, 0));
        return row.menu.contains(u'/') ? tr("%1, %2", "a menu, its submenu").arg(menu, m_menus.value(row.menu)) : menu;
    }
    case CommandColumn:
        return withoutMnemonic(row.text);
    case KeysColumn:
        return keysText(m_set.keysOf(row));
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MenuColumn:
        return tr("Menu");
    case CommandColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace Quipu
