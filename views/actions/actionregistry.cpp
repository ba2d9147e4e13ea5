// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ActionRegistry::ActionRegistry(std::vector<ActionRow> rows, QWidget *window)
    : QObject(window)
    , m_rows(std::move(rows))
    , m_window(window)
{
    QHash<QString, QActionGroup *> choices;
    for (const ActionRow &row : m_rows) {
        QAction *action = makeAction(row);
        if (!row.choice.isEmpty()) {
            QActionGroup *&group = choices[row.choice];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
    }
    setConditions({});
}

QAction *ActionRegistry::makeAction(const ActionRow &row)
{
    auto *action = new QAction(row.text, this);
    action->setObjectName(row.id);
    action->setShortcuts(m_shortcuts.keysOf(row));
    action->setCheckable(row.checkable);
    if (!row.icon.isEmpty())
        action->setIcon(QIcon::fromTheme(row.icon));
    if (row.scope == ActionRow::Scope::Window)
        m_window->addAction(action);
    else
        action->setShortcutContext(row.scope == ActionRow::Scope::Reader ? Qt::WidgetWithChildrenShortcut
                                                                         : Qt::WidgetShortcut);
    m_actions.insert(row.id, action);
    return action;
}

void ActionRegistry::replaceRows(const QString &prefix, const std::vector<ActionRow> &rows)
{
    const auto isReplaced = [&prefix](const ActionRow &row) { return row.id.startsWith(prefix); };
    const auto first = std::ranges::find_if(m_rows, isReplaced);
    const auto last = std::find_if_not(first, m_rows.end(), isReplaced);
    const qsizetype place = first - m_rows.begin();
    QHash<QString, qsizetype> places; // in each menu: where the first one stood
    for (auto row = first; row != last; ++row) {
        if (!places.contains(row->menu))
            places.insert(row->menu, menu(row->menu)->actions().indexOf(action(row->id)));
        menu(row->menu)->removeAction(action(row->id));
        if (std::ranges::find(rows, row->id, &ActionRow::id) == rows.end())
            delete m_actions.take(row->id);
    }
    m_rows.erase(first, last);
    m_rows.insert(m_rows.begin() + place, rows.begin(), rows.end());
    for (const ActionRow &row : rows) {
        QAction *known = m_actions.value(row.id);
        QAction *current = known != nullptr ? known : makeAction(row);
        current->setText(row.text);
        current->setShortcuts(m_shortcuts.keysOf(row));
        QMenu *target = menu(row.menu);
        target->insertAction(target->actions().value(places[row.menu]++), current);
        if (row.scope == ActionRow::Scope::Reader && m_reader != nullptr)
            m_reader->addAction(current);
    }
    setConditions(m_conditions);
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT_X(action != nullptr, "ActionRegistry", qPrintable(id));
    return action;
}

QMenu *ActionRegistry::menu(const QString &id) const
{
    QMenu *menu = m_menus.value(id);
    Q_ASSERT_X(menu != nullptr, "ActionRegistry", qPrintable(id));
    return menu;
}

void ActionRegistry::fillMenuBar(QMenuBar *bar, const std::vector<MenuRow> &menus)
{
    for (const MenuRow &row : menus) {
        auto *menu = new QMenu(row.title, bar);
        menu->setObjectName("menu."_L1 + row.id);
        m_menus.insert(row.id, menu);
        if (!row.id.contains(u'/'))
            bar->addMenu(menu);
    }
    // A submenu takes its place before the first action of its parent that starts a group, so it is entered afterwards.
    for (const ActionRow &row : m_rows)
        addToMenu(row);
    for (const MenuRow &row : menus) {
        if (const qsizetype slash = row.id.indexOf(u'/'); slash > 0) {
            QMenu *parent = m_menus.value(row.id.left(slash));
            const QList<QAction *> actions = parent->actions();
            const auto firstGroup = std::find_if(actions.begin(), actions.end(),
                                                 [](const QAction *action) { return action->isSeparator(); });
            parent->insertMenu(firstGroup == actions.end() ? nullptr : *firstGroup, m_menus.value(row.id));
        }
    }
}

void ActionRegistry::addToMenu(const ActionRow &row)
{
    QMenu *target = menu(row.menu);
    if (row.startsGroup && !target->isEmpty())
        target->addSeparator();
    target->addAction(action(row.id));
}

void ActionRegistry::setShortcuts(const ShortcutSet &set)
{
    m_shortcuts = set;
    for (const ActionRow &row : m_rows)
        action(row.id)->setShortcuts(set.keysOf(row));
}

void ActionRegistry::setReader(QWidget *reader)
{
    m_reader = reader;
    for (const ActionRow &row : m_rows) {
        if (row.scope == ActionRow::Scope::Reader)
            reader->addAction(action(row.id));
    }
}

void ActionRegistry::setHome(ActionRow::Scope scope, QWidget *home)
{
    m_homes.insert(home, scope);
    home->installEventFilter(this);
    for (const ActionRow &row : m_rows) {
        if (row.scope == scope)
            home->addAction(action(row.id));
    }
}

QAction *ActionRegistry::actionOf(ActionRow::Scope scope, const QKeySequence &keys) const
{
    for (const ActionRow &row : m_rows) {
        if (row.scope == scope && action(row.id)->isEnabled() && action(row.id)->shortcuts().contains(keys))
            return action(row.id);
    }
    return nullptr;
}

// The key is claimed before the window looks for a shortcut of its own, and comes back as a key press.
bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto home = isKey ? m_homes.constFind(watched) : m_homes.constEnd();
    if (home == m_homes.constEnd())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int modifiers = int(key->modifiers() & ~Qt::KeypadModifier);
    QAction *meant = actionOf(*home, QKeySequence(key->key() | modifiers));
    if (meant == nullptr)
        return false;
    if (event->type() == QEvent::KeyPress)
        meant->trigger();
    event->accept();
    return true;
}

void ActionRegistry::setConditions(Conditions conditions)
{
    conditions.setFlag(Condition::Markable, conditions.testAnyFlags(Condition::Selection | Condition::Mention));
    conditions.setFlag(Condition::Editable, !m_isReadOnly);
    m_conditions = conditions;
    for (const ActionRow &row : m_rows)
        action(row.id)->setEnabled((row.needs & conditions) == row.needs);
}

void ActionRegistry::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setConditions(m_conditions);
}

void ActionRegistry::setCondition(Condition condition, bool isMet)
{
    Conditions conditions = m_conditions;
    conditions.setFlag(condition, isMet);
    if (conditions != m_conditions)
        setConditions(conditions);
}

} // namespace Quipu
