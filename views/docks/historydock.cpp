// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/historydock.h"

#include "models/project/historymodel.h"

#include <QHeaderView>
#include <QTreeView>

namespace Quipu {

HistoryDock::HistoryDock(QWidget *parent)
    : QDockWidget(tr("History"), parent)
    , m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("historyDock"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("History"));
    setWidget(m_list);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ArticleId article {index.data(HistoryModel::ArticleIdRole).toLongLong()};
        const TextSpan span {index.data(HistoryModel::StartRole).toLongLong(),
                             index.data(HistoryModel::EndRole).toLongLong()};
        if (article)
            Q_EMIT placeRequested(article, span);
    });
}

void HistoryDock::setModel(HistoryModel *model)
{
    m_list->setModel(model);
    m_list->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(HistoryModel::WhenColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HistoryModel::WhoColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

} // namespace Quipu
