// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pagedrows.h"
#include "models/figures/rows.h"

#include <QAbstractTableModel>

namespace Quipu {

// The figures that a filter found, in the store's order: ids, and the rows near what is in view (see ArticleListModel).
// Sorting and filtering are the store's work. Roles give raw values; delegates write them in the reader's locale.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableModel)

public:
    enum Column {
        MeasureColumn,
        ValueColumn,
        UnitColumn,
        PeriodColumn,
        PlaceColumn,
        SourceColumn,
        ArticleColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        FigureIdRole = Qt::UserRole + 1, // qint64; always there
        IsLoadedRole,
        FigureRowRole, // the FigureRow itself
        SentenceRole,
    };

    explicit FigureTableModel(QObject *parent = nullptr);

    void setResult(std::vector<FigureId> figures);
    void deliver(const std::vector<FigureRow> &rows);
    void refresh(const std::vector<FigureId> &figures);
    void upsert(const FigureRow &row); // one that is not in the result is put at its end
    void remove(const std::vector<FigureId> &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // editable; what is typed goes through Project
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    FigureId figureAt(const QModelIndex &index) const;
    // The row when it is at hand. For selections, which are in view.
    std::optional<FigureRow> rowAt(const QModelIndex &index) const;
    std::optional<FigureRow> heldRow(FigureId figure) const; // the same, wherever it stands
    QModelIndex indexOf(FigureId figure) const;
    const std::vector<FigureId> &figures() const { return m_rows.ids(); } // all of the result, in its order
    std::vector<int> rowsOf(const std::vector<FigureId> &figures) const; // of those that are there, ascending
    // What a cell holds, as the display role gives it.
    static QVariant cellOf(const FigureRow &row, int column);
    // The key of the field that a cell of the column edits (figureedits.h); "" when it edits none.
    static QString fieldOf(int column);

Q_SIGNALS:
    void rowsWanted(const std::vector<Quipu::FigureId> &figures);

private:
    void touch(int row);

    mutable PagedRows<FigureId, FigureRow> m_rows;
};

} // namespace Quipu
