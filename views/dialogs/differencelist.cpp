// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/differencelist.h"

#include "views/dialogs/differencemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Quipu {

DifferenceList::DifferenceList(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_differences)
            Q_EMIT sentenceRequested(m_differences->articleAt(index.row()),
                                     m_differences->changeAt(index.row()).shown());
    });
}

void DifferenceList::setDifferences(DifferenceModel *model)
{
    m_differences = model;
    setModel(model);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(DifferenceModel::ChangeColumn, 16 * character);
    setColumnWidth(DifferenceModel::FigureColumn, 22 * character);
    setColumnWidth(DifferenceModel::DetailColumn, 40 * character);
    setColumnWidth(DifferenceModel::ArticleColumn, 24 * character);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(DifferenceModel::SentenceColumn, QHeaderView::Stretch);
}

void DifferenceList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (event->key() != Qt::Key_Space || rows.size() < 2) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool isOn = rows.first().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QModelIndex &row : rows)
        model()->setData(row, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Quipu
