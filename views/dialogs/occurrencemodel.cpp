// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/occurrencemodel.h"

#include <QFont>

namespace Quipu {

OccurrenceModel::OccurrenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void OccurrenceModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_chosen.clear();
    m_chosenCount = 0;
    endResetModel();
    Q_EMIT choiceChanged();
}

void OccurrenceModel::add(const std::vector<ConcordanceLine> &lines)
{
    if (lines.empty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    m_chosen.resize(m_lines.size(), true);
    m_chosenCount += int(lines.size());
    endInsertRows();
    Q_EMIT choiceChanged();
}

void OccurrenceModel::setAll(bool isChosen)
{
    m_chosen.assign(m_lines.size(), isChosen);
    m_chosenCount = isChosen ? int(m_lines.size()) : 0;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OccurrenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConcordanceLine &line = m_lines[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == LeftColumn)
        return m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == LeftColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole && index.column() == KeywordColumn) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleTextRole && index.column() == LeftColumn)
        return QString(line.left + line.keyword + line.right);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LeftColumn:
        return line.left;
    case KeywordColumn:
        return line.keyword;
    case RightColumn:
        return line.right;
    default:
        return line.title;
    }
}

QVariant OccurrenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LeftColumn:
        return tr("Before");
    case KeywordColumn:
        return tr("Words");
    case RightColumn:
        return tr("After");
    default:
        return tr("Article");
    }
}

bool OccurrenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != LeftColumn)
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    if (m_chosen[size_t(index.row())] != isChosen) {
        m_chosen[size_t(index.row())] = isChosen;
        m_chosenCount += isChosen ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT choiceChanged();
    }
    return true;
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == LeftColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace Quipu
