// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Quipu {

class EmptyState;
class MergeProposalModel;
struct MergeProposalRow;

// Entities that are probably the same, to be gone through by keyboard: Enter merges, Backspace keeps the two apart for
// good, and the next proposal is marked. Proposals are looked for while the dock is in view.
class MergeProposalDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeProposalDock)

public:
    explicit MergeProposalDock(QWidget *parent = nullptr);

    void setModel(MergeProposalModel *model);
    void setSearching(bool isSearching);
    void review(); // in view, with the first proposal marked
    void answer(bool isSame); // about the marked one
    QWidget *table() const; // where its keys work

Q_SIGNALS:
    void shown(bool isShown);
    void acceptRequested(const Quipu::MergeProposalRow &proposal);
    void keepApartRequested(const Quipu::MergeProposalRow &proposal);
    void proposalSelected(const Quipu::MergeProposalRow &proposal);

private:
    void updateProposals();

    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_merge, *m_apart;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    MergeProposalModel *m_model = nullptr;
    bool m_isSearching = false;
};

} // namespace Quipu
