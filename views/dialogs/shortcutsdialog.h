// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/shortcutset.h"

#include <QDialog>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Quipu {

class SearchField;
class ShortcutModel;

// Every command with its keys: found by name or by key, changed one by one or by a profile, clashes shown as they are
// typed, printed as a sheet. Nothing is changed before it is accepted. Not modal; deletes itself.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    ShortcutsDialog(std::vector<ActionRow> rows, const ShortcutSet &set, QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted(const Quipu::ShortcutSet &set);

private:
    QLayout *makeTop();
    void makeTable();
    QLayout *makeEditor();
    void chooseProfile(int index);
    void showCurrent();
    void keyTyped();
    void assign(bool keepsOthers);
    void clear();
    void reset();
    void change(const ShortcutSet &set);
    void tellClashes();
    void printSheet();
    const ActionRow *current() const;

    ShortcutModel *m_model;
    QSortFilterProxyModel *m_shown;
    SearchField *m_filter;
    QComboBox *m_profile;
    QTableView *m_table;
    QLabel *m_command;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_clashes;
};

} // namespace Quipu
