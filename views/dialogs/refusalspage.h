// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/namelistsdesk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace Quipu {

class EmptyState;
class SearchField;

// What the analyst never wants suggested again: the words, as which type, where, and since when. It can be allowed
// again; undo takes that back.
class RefusalsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefusalsPage)

public:
    RefusalsPage(NameListsDesk &desk, QWidget *parent);

private:
    void makeList();
    void show(const std::vector<RefusalRow> &rows);
    void filter();
    void allowSelected();

    QPointer<NameListsDesk> m_desk;
    std::vector<RefusalRow> m_rows;
    SearchField *m_words;
    QLabel *m_count;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_allow;
};

} // namespace Quipu
