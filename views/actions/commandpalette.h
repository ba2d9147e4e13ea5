// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/finderpopup.h"

class QAction;

namespace Quipu {

class ActionRegistry;

// Every command that can be given at the moment, found by typing a few letters of it.
class CommandPalette final : public FinderPopup
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    // panes: the actions that show and hide parts of the window; they come and go with those.
    CommandPalette(const ActionRegistry &actions, std::function<QList<QAction *>()> panes, QWidget *window);

private:
    void search(const QString &text);

    const ActionRegistry &m_actions;
    std::function<QList<QAction *>()> m_panes;
};

} // namespace Quipu
