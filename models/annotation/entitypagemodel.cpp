// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitypagemodel.h"

#include <QLocale>

namespace Quipu {

EntityPageModel::EntityPageModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void EntityPageModel::setLines(std::vector<EntityPageLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int EntityPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EntityPageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityPageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntityPageLine &line = m_lines[size_t(index.row())];
    const bool isNumber = index.column() == CountColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return line.text;
    case DetailColumn:
        return line.detail;
    default:
        return line.count == 0 || role != Qt::DisplayRole ? QVariant() : QLocale().toString(line.count);
    }
}

} // namespace Quipu
