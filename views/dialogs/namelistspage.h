// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/namelistsdesk.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace Quipu {

// The project's own lists of names: which are used, what they hold, how their names are found. Every edit is done at
// once; undo takes it back. Takes files that are dropped on it.
class NameListsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameListsPage)

public:
    NameListsPage(NameListsDesk &desk, QWidget *parent);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeList();
    QWidget *makeButtons();
    QWidget *makeRules();
    void show(const std::vector<NameList> &lists);
    void fillItem(QTreeWidgetItem *item, const NameList &list) const;
    const NameList *current() const;
    void showCurrent();
    void editItem(QTreeWidgetItem *item);
    void editRules();
    void removeSelected();

    QPointer<NameListsDesk> m_desk;
    std::vector<NameList> m_lists;
    QTreeWidget *m_list;
    QStackedLayout *m_stack;
    QPushButton *m_export = nullptr, *m_rename = nullptr, *m_remove = nullptr, *m_suggest = nullptr;
    QCheckBox *m_anyCase, *m_exactAccents;
    NameListId m_newest; // has come in, and is to be the current one when it is shown
    bool m_isFilling = false;
};

} // namespace Quipu
