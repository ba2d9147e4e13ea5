// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/commandpalette.h"

#include "views/actions/actionregistry.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// The letters typed, in their order, with anything between them: "spro" is in "Open Sample Project".
bool hasLetters(QStringView text, QStringView letters)
{
    for (const QChar letter : text) {
        if (letters.isEmpty())
            return true;
        if (letter.toCaseFolded() == letters.front().toCaseFolded())
            letters = letters.mid(1);
    }
    return letters.isEmpty();
}

FinderItem itemOf(QAction *action, const QString &menu)
{
    return {withoutMnemonic(action->text()), withoutMnemonic(menu),
            action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] { action->trigger(); }};
}

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &actions, std::function<QList<QAction *>()> panes, QWidget *window)
    : FinderPopup(tr("Command palette"), tr("Type a command"), window)
    , m_actions(actions)
    , m_panes(std::move(panes))
{
    setObjectName(u"commandPalette"_s);
    connect(this, &FinderPopup::searchRequested, this, &CommandPalette::search);
}

void CommandPalette::search(const QString &text)
{
    std::vector<FinderItem> items;
    for (const ActionRow &row : m_actions.rows()) {
        QAction *action = m_actions.action(row.id);
        if (action->isEnabled() && row.id != "edit.palette"_L1)
            items.push_back(itemOf(action, m_actions.menu(row.menu)->title()));
    }
    for (QAction *action : m_panes())
        items.push_back(itemOf(action, m_actions.menu(u"view/docks"_s)->title()));

    // What is called so comes before what holds the words as typed, and that before what only has the letters; a
    // command is also found by its menu.
    const QString typed = text.simplified();
    const QString letters = QString(typed).remove(u' ');
    std::erase_if(items, [&letters](const FinderItem &item) {
        return !hasLetters(item.text, letters) && !hasLetters(QString(item.detail + item.text), letters);
    });
    std::ranges::stable_sort(items, std::greater(), [&typed](const FinderItem &item) {
        if (item.text.compare(typed, Qt::CaseInsensitive) == 0)
            return 3;
        const bool isInText = item.text.contains(typed, Qt::CaseInsensitive);
        return isInText ? 2 : item.detail.contains(typed, Qt::CaseInsensitive) ? 1 : 0;
    });
    setItems(std::move(items));
}

} // namespace Quipu
