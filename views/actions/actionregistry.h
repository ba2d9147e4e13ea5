// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/shortcutset.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace Quipu {

// The table's rows as QActions, enabled as the conditions allow, and the menus made of them. Knows no handler: app/
// connects each action to what it does.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    ActionRegistry(std::vector<ActionRow> rows, QWidget *window);

    const std::vector<ActionRow> &rows() const { return m_rows; }
    // Never null: asking for an id that the table does not hold is a programmer's error.
    QAction *action(const QString &id) const;
    QMenu *menu(const QString &id) const; // after fillMenuBar

    void fillMenuBar(QMenuBar *bar, const std::vector<MenuRow> &menus);
    // In which keys the person differs; those not named have the table's.
    void setShortcuts(const ShortcutSet &set);
    const ShortcutSet &shortcuts() const { return m_shortcuts; }
    // The reader-scope actions work while this widget, or a part of it, has the focus.
    void setReader(QWidget *reader);
    // Those of another scope work while this widget has the focus. Their keys are then theirs, whatever they mean in
    // the window.
    void setHome(ActionRow::Scope scope, QWidget *home);

    // The rows whose id begins with prefix become these. An action that stays is the same QAction, renamed; those that
    // go are deleted, with what was connected to them.
    void replaceRows(const QString &prefix, const std::vector<ActionRow> &rows);

    Conditions conditions() const { return m_conditions; }
    void setConditions(Conditions conditions);
    void setCondition(Condition condition, bool isMet);
    void setReadOnly(bool isReadOnly); // no action that edits makes sense until this is said otherwise

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of homes

private:
    QAction *actionOf(ActionRow::Scope scope, const QKeySequence &keys) const; // that can be done now; else null
    void addToMenu(const ActionRow &row);
    QAction *makeAction(const ActionRow &row);

    std::vector<ActionRow> m_rows;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
    QWidget *m_window;
    QPointer<QWidget> m_reader;
    QHash<const QObject *, ActionRow::Scope> m_homes;
    Conditions m_conditions;
    bool m_isReadOnly = false;
    ShortcutSet m_shortcuts;
};

} // namespace Quipu
