// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/checktreemodel.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace Quipu {

class EmptyState;

// The checks as a tree: each with the figures that it names below it. Filtering and settling are asked for by signals.
class CheckDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckDock)

public:
    explicit CheckDock(QWidget *parent = nullptr);

    void setModel(CheckTreeModel *model);
    void showCount(int shown, int open, int all); // in the filter; in the project
    std::optional<CheckRow> currentCheck() const;
    void goToNextOpen(); // selects the next open check, from the top after the last, and shows its figure
    CheckFilter filter() const;

Q_SIGNALS:
    void figureActivated(Quipu::FigureId figure); // Return, a click on a figure: show it in the text
    void currentChanged();
    void settleRequested(const Quipu::CheckRow &check);
    void reopenRequested(const Quipu::CheckRow &check);
    void filterEdited(const Quipu::CheckFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTree();
    void makeFilters();
    void showMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    void answerCurrent();
    void copyRows() const;
    void updateState();
    void spanFigures(const QModelIndex &check);

    QComboBox *m_state;
    QComboBox *m_kind;
    QLabel *m_count;
    QPushButton *m_answer; // Settle… or Reopen, as the current check is
    QTreeView *m_tree;
    QLabel *m_detail; // what the current line says, whole
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    CheckTreeModel *m_model = nullptr;
    int m_all = 0;
};

} // namespace Quipu
