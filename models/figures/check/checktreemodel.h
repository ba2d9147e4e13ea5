// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/settlement.h"

#include <QAbstractItemModel>
#include <QHash>

namespace Quipu {

// Checks, and under each the figures that it names: who says what, where. It is told what it shows, in order, and asks
// nobody; whoever fills it keeps it bounded. GUI lane.
class CheckTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckTreeModel)

public:
    enum Column { WhatColumn, KindColumn, ResultColumn, ColumnCount };
    enum Role {
        CheckIdRole = Qt::UserRole + 1,
        FigureIdRole, // qint64: the figure, for a check its first
        VerdictRole, // int of Check::Verdict
        IsOpenRole,
        SentenceRole, // a figure's sentence
    };

    explicit CheckTreeModel(QObject *parent = nullptr);

    // Rows come and go one by one, so that selection and scroll stay; both the rows before and these are sorted by
    // isListedBefore.
    void setRows(std::vector<CheckRow> rows);
    const CheckRow *rowAt(const QModelIndex &index) const; // of a check or of one of its figures; null for none
    QModelIndex indexOf(const QString &check) const;
    static QString kindLabel(Check::Kind kind); // translated

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant checkData(const CheckRow &row, int column, int role) const;
    QVariant figureData(const CheckedFigure &figure, int column, int role) const;

    int rowOfSerial(quintptr serial) const { return m_rowsOfSerials.value(serial); }
    void numberRows(); // after rows came or went

    std::vector<CheckRow> m_rows;
    // A figure's index carries its check's serial, which stays when rows above come and go.
    std::vector<quintptr> m_serials; // of each row, from 1
    QHash<quintptr, int> m_rowsOfSerials;
    quintptr m_lastSerial = 0;
};

// The order of lists: what fails first, then by kind, then as the project grew.
bool isListedBefore(const CheckRow &a, const CheckRow &b);

} // namespace Quipu
