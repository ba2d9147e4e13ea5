// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/importreport.h"

#include <QAbstractTableModel>

namespace Quipu {

// The report of an import as it was arranged: an order over files that do not change. GUI lane.
class ImportReportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReportModel)

public:
    enum Column { ResultColumn, FileColumn, WhatColumn, RemedyColumn, ColumnCount };

    explicit ImportReportModel(QObject *parent = nullptr);

    void setFiles(const ImportedFiles &files, std::vector<int> rows);
    const std::vector<int> &rows() const { return m_rows; } // of the files
    const ImportedFile &fileAt(int row) const { return (*m_files)[size_t(m_rows[size_t(row)])]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportedFiles m_files;
    std::vector<int> m_rows;
};

} // namespace Quipu
