// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/projectmergedesk.h"

#include <QAbstractTableModel>

namespace Quipu {

// What both sides of a merge changed, side by side; whose version is taken is a check mark on it.
class ProjectMergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Ours, Theirs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(std::vector<ProjectMergeConflict> conflicts);
    std::vector<bool> takesTheirs() const;
    enum class Side { Ours, Theirs, Newer };
    void chooseAll(Side side);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ProjectMergeConflict> m_conflicts;
};

} // namespace Quipu
