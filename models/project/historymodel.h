// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pagedrows.h"
#include "models/storage/change.h"

#include <QAbstractTableModel>

namespace Quipu {

// The lines of the change log that answer a question, newest first: what was done, when and by whom, and where in it
// the project stands. Holds their numbers and a bounded cache of lines and asks for those that come into view; a
// hundred thousand cost what a screenful does. GUI lane.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column { WhatColumn, StateColumn, WhenColumn, WhoColumn, ColumnCount };
    enum Role {
        ChangeIdRole = Qt::UserRole + 1, // qint64
        IsLoadedRole, // bool; the roles below are empty without it
        AtRole, // QDateTime, UTC
        ActionRole, // int of LoggedChange::Action
        StateRole, // int of LoggedChange::State
        IsCurrentRole, // bool: the last step that is done
        ArticleIdRole, // qint64 of the place it happened, 0 for none
        StartRole,
        EndRole,
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setResult(std::vector<ChangeId> newestFirst, ChangeId current);
    void deliver(const std::vector<LoggedChange> &lines); // answers rowsWanted

    ChangeId changeAt(const QModelIndex &index) const; // 0 for none
    QModelIndex indexOf(ChangeId change) const;
    // Whether the project can be taken to this point: a step that is done or undone, neither an undo nor a snapshot.
    bool isStep(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsWanted(const std::vector<Quipu::ChangeId> &changes);

private:
    QVariant cell(const LoggedChange &logged, int column) const;
    QString stateText(const LoggedChange &logged) const;

    mutable PagedRows<ChangeId, LoggedChange> m_rows; // reading a line may ask for it
    ChangeId m_current;
};

} // namespace Quipu
