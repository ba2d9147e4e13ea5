// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitypage.h"

#include <QAbstractTableModel>

namespace Quipu {

// One list of an entity's page. It is told its lines. GUI lane.
class EntityPageModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityPageModel)

public:
    enum Column { TextColumn, DetailColumn, CountColumn, ColumnCount };

    explicit EntityPageModel(QObject *parent = nullptr);

    void setLines(std::vector<EntityPageLine> lines);
    const EntityPageLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<EntityPageLine> m_lines;
};

} // namespace Quipu
