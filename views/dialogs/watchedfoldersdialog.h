// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/watchedfoldersdesk.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace Quipu {

class EmptyState;

// The folders whose files come into the project by themselves, and how each is: beside the window, which goes on
// working. What is done counts at once.
class WatchedFoldersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedFoldersDialog)

public:
    WatchedFoldersDialog(WatchedFoldersDesk &desk, QWidget *parent);
    bool isOf(const WatchedFoldersDesk &desk) const { return m_desk == &desk; }

private:
    void makeButtons();
    void refresh();
    void updateButtons();
    QStringList selected() const; // their paths

    QPointer<WatchedFoldersDesk> m_desk;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_pause = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Quipu
