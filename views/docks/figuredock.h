// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretablemodel.h"

#include <QDockWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace Quipu {

class EmptyState;
class SearchField;

// The figures as a table. Sorting and filtering are asked for by signals; the store does them.
class FigureDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDock)

public:
    explicit FigureDock(QWidget *parent = nullptr);

    void setModel(FigureTableModel *model);
    void showCount(int shown, int all);
    void selectFigure(FigureId figure); // without figureActivated
    std::vector<FigureRow> selectedFigures() const;
    // Which columns are shown, their widths and order, for the session; sorting is not kept.
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state); // what is damaged is not taken

Q_SIGNALS:
    void figureActivated(Quipu::FigureId figure); // Return or double click: show it in the text
    void figureSelected(Quipu::FigureId figure);
    void reviewRequested(const std::vector<Quipu::FigureRow> &figures, Quipu::Figure::Status status);
    void filterEdited(const QString &words);
    void sortRequested(Quipu::FigureTableModel::Column column, Qt::SortOrder order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void showMenu(const QPoint &position);
    void showColumnMenu(const QPoint &position);
    void showColumn(int column, bool isShown);
    void widenNumbers();
    void activateCurrent();
    void review(Figure::Status status);
    void copyRows() const;
    void copyWithCitation() const;
    void updateState();

    SearchField *m_search;
    QLabel *m_count;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    FigureTableModel *m_model = nullptr;
};

} // namespace Quipu
