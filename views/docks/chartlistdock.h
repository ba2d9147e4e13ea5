// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartlistmodel.h"

#include <QDockWidget>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QStackedLayout;

namespace Quipu {

class EmptyState;
class SearchField;

// The project's charts by name. Return or a double click opens one; its other keys are actions'. What is wanted leaves
// as a signal.
class ChartListDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartListDock)

public:
    explicit ChartListDock(QWidget *parent = nullptr);

    static QString whatIsHeld(const QModelIndex &chart); // in a word or two, of a row of a ChartListModel

    void setModel(ChartListModel *model);
    std::vector<ChartId> selectedCharts() const; // in the list's order
    void selectChart(ChartId chart);
    void renameCurrent();
    void removeSelected(); // asks for it
    void focusFilter();
    QWidget *list() const; // where its keys work

Q_SIGNALS:
    void openRequested(const std::vector<Quipu::ChartId> &charts);
    void renameRequested(Quipu::ChartId chart, const QString &name);
    void duplicateRequested(Quipu::ChartId chart);
    void removeRequested(const std::vector<Quipu::ChartId> &charts);
    void exportRequested(Quipu::ChartId chart);
    void newRequested();
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void showMenu(const QPoint &position);
    void openSelected();
    void updateState();

    SearchField *m_filter;
    QLabel *m_count;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QSortFilterProxyModel *m_shown; // the model's order, those that have the words
    ChartListModel *m_model = nullptr;
};

} // namespace Quipu
