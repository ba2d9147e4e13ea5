// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

#include <QAbstractTableModel>

#include <deque>

namespace Quipu {

// The newest changes of the project, newest first: what was done, when and by whom. Bounded: older ones are in the
// file.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column { WhatColumn, WhenColumn, WhoColumn, ColumnCount };
    enum Role {
        ChangeIdRole = Qt::UserRole + 1, // qint64
        AtRole, // QDateTime, UTC
        ActionRole, // int of LoggedChange::Action
        StateRole, // int of LoggedChange::State
        ArticleIdRole, // qint64 of the place it happened, 0 for none
        StartRole,
        EndRole,
    };
    static constexpr int maximumRows = 1000;

    explicit HistoryModel(QObject *parent = nullptr);

    void reset(const std::vector<LoggedChange> &newestFirst);
    void
    prepend(const LoggedChange &change); // what has just happened; an undo or redo also marks what it undid or redid

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sentence(const LoggedChange &change) const;
    void mark(ChangeId change, LoggedChange::State state);

    std::deque<LoggedChange> m_changes;
};

} // namespace Quipu
