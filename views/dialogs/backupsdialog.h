// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/backupsdesk.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace Quipu {

class EmptyState;

// The backups of all projects, newest first, to be put back or saved under another name.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupsDialog)

public:
    BackupsDialog(BackupsDesk &desk, QWidget *parent);

private:
    void makeList();
    void makeButtons();
    void refresh();
    void updateButtons();
    struct Chosen
    {
        QString project; // empty: none
        BackupsDesk::Row backup;
    };
    Chosen chosen() const;

    QPointer<BackupsDesk> m_desk;
    std::vector<BackupsDesk::ProjectRow> m_projects; // as they are shown
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_restore = nullptr;
    QPushButton *m_saveAs = nullptr;
};

} // namespace Quipu
