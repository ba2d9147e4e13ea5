// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/shortcutset.h"

#include <QAbstractTableModel>

namespace Quipu {

// Every action with its menu and its keys, as they would be. GUI lane.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutModel)

public:
    enum Column { MenuColumn, CommandColumn, KeysColumn, ColumnCount };

    ShortcutModel(std::vector<ActionRow> rows, const ShortcutSet &set, QObject *parent = nullptr);

    const std::vector<ActionRow> &rows() const { return m_rows; }
    const ShortcutSet &set() const { return m_set; }
    void setSet(const ShortcutSet &set);
    QString commandOf(const QString &action) const; // its text without mnemonic

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ActionRow> m_rows;
    QHash<QString, QString> m_menus; // titles by id
    ShortcutSet m_set;
};

// The keys as people read them: "Ctrl+N, F5".
QString keysText(const QList<QKeySequence> &keys);
// A text of a menu or an action without the sign before its mnemonic.
QString withoutMnemonic(QString text);

} // namespace Quipu
