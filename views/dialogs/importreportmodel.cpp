// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importreportmodel.h"

namespace Quipu {

ImportReportModel::ImportReportModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_files(std::make_shared<const std::vector<ImportedFile>>())
{ }

void ImportReportModel::setFiles(const ImportedFiles &files, std::vector<int> rows)
{
    beginResetModel();
    m_files = files;
    m_rows = std::move(rows);
    endResetModel();
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportedFile &file = fileAt(index.row());
    switch (index.column()) {
    case ResultColumn:
        return textOf(file.result);
    case FileColumn:
        return role == Qt::ToolTipRole ? file.file : file.file.section(u'/', -2);
    case WhatColumn:
        return file.what;
    default:
        return file.remedy;
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResultColumn:
        return tr("Result");
    case FileColumn:
        return tr("File");
    case WhatColumn:
        return tr("What it is, or what happened");
    default:
        return tr("What to do");
    }
}

} // namespace Quipu
