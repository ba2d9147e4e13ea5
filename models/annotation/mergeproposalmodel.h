// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mergeproposal.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Quipu {

// A proposal as the review list shows it.
struct MergeProposalRow
{
    MergeProposal proposal;
    Entity merged, into;
    int mentions = 0; // that would move
    int mentionsOfInto = 0;
};

// Proposed merges, best first. It is told them; an answered one is taken out at once. GUI lane.
class MergeProposalModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeProposalModel)

public:
    enum Column { MergedColumn, MentionsColumn, IntoColumn, ReasonColumn, ColumnCount };
    enum Role { TypeRole = Qt::UserRole + 1 }; // entity type id

    explicit MergeProposalModel(QObject *parent = nullptr);

    void setRows(std::vector<MergeProposalRow> rows);
    void remove(int row);
    std::optional<MergeProposalRow> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MergeProposalRow> m_rows;
};

} // namespace Quipu
