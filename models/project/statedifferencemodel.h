// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/differencetext.h"

#include <QAbstractTableModel>

namespace Quipu {

// The things in which two states of the project differ, as far as they are shown: the first thousands. GUI lane.
class StateDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateDifferenceModel)

public:
    enum Column { KindColumn, ActionColumn, ThingColumn, DifferenceColumn, ArticleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setThings(std::vector<ComparedThing> things);
    const ComparedThing *thingAt(const QModelIndex &index) const; // null for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparedThing> m_things;
};

} // namespace Quipu
