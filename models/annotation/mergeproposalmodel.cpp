// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mergeproposalmodel.h"

#include <QLocale>

namespace Quipu {

MergeProposalModel::MergeProposalModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void MergeProposalModel::setRows(std::vector<MergeProposalRow> rows)
{
    const auto isSame = [](const MergeProposalRow &a, const MergeProposalRow &b) {
        return a.proposal == b.proposal && a.merged == b.merged && a.into == b.into && a.mentions == b.mentions;
    };
    if (std::ranges::equal(rows, m_rows, isSame))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MergeProposalModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

std::optional<MergeProposalRow> MergeProposalModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_rows[size_t(row)]) : std::nullopt;
}

int MergeProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MergeProposalRow &row = m_rows[size_t(index.row())];
    if (role == TypeRole)
        return row.merged.type;
    if (role == Qt::TextAlignmentRole && index.column() == MentionsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case MergedColumn:
        return row.merged.name;
    case MentionsColumn:
        return QLocale().toString(row.mentions);
    case IntoColumn:
        return tr("%1 (%2)", "entity (mentions)").arg(row.into.name, QLocale().toString(row.mentionsOfInto));
    default:
        return reasonText(row.proposal);
    }
}

QVariant MergeProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MergedColumn:
        return tr("Merge");
    case MentionsColumn:
        return tr("Mentions");
    case IntoColumn:
        return tr("Into");
    default:
        return tr("Because");
    }
}

} // namespace Quipu
