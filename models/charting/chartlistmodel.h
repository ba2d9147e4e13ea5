// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"

#include <QAbstractListModel>

namespace Quipu {

// The names of the project's charts, sorted: no definitions and no points. It is told of edits and asks nobody. Roles
// give raw values; GUI lane.
class ChartListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartListModel)

public:
    enum Role {
        ChartIdRole = Qt::UserRole + 1, // qint64
        KindRole, // int of ChartKind
        SeriesRole, // how many
        CountsRole, // of these
    };

    explicit ChartListModel(QObject *parent = nullptr);

    void reset(std::vector<ChartRow> rows);
    void upsert(const ChartRow &row);
    void remove(ChartId chart);

    const std::vector<ChartRow> &rows() const { return m_rows; }
    QStringList names(ChartId but = {}) const;
    ChartId chartAt(const QModelIndex &index) const;
    QModelIndex indexOf(ChartId chart) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // editable; what is typed goes through Project

private:
    std::vector<ChartRow> m_rows;
};

ChartRow rowOf(const Chart &chart);

} // namespace Quipu
