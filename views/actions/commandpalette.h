// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Quipu {

class ActionRegistry;

// Every command that can be given at the moment, found by typing a few letters of it. Lies over the top of its window;
// Enter runs the marked command, Esc or a click elsewhere closes it. Not modal.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const ActionRegistry &actions, QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter(const QString &text);
    void fitHeight();
    void move(int rows);
    void run();
    void leave();

    const ActionRegistry &m_actions;
    QStandardItemModel *m_commands;
    QSortFilterProxyModel *m_matches;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // what had the focus
};

} // namespace Quipu
