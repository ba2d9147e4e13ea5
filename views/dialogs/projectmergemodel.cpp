// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/projectmergemodel.h"

#include <QLocale>

#include <algorithm>

namespace Quipu {

namespace {

QString sideText(const ProjectMergeSide &side)
{
    QStringList lines {side.says};
    if (!side.who.isEmpty())
        lines.append(ProjectMergeModel::tr("%1, %2").arg(
            side.who, QLocale().toString(side.at.toLocalTime(), QLocale::ShortFormat)));
    return lines.join(u'\n');
}

} // namespace

bool ProjectMergePreview::changesNothing() const
{
    return conflicts.empty() && std::ranges::all_of(counts, [](const ProjectMergeCount &count) {
               return count.added + count.changed + count.removed == 0;
           });
}

void ProjectMergeModel::setConflicts(std::vector<ProjectMergeConflict> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

std::vector<bool> ProjectMergeModel::takesTheirs() const
{
    std::vector<bool> choices;
    for (const ProjectMergeConflict &conflict : m_conflicts)
        choices.push_back(conflict.takesTheirs);
    return choices;
}

void ProjectMergeModel::chooseAll(Side side)
{
    if (m_conflicts.empty())
        return;
    for (ProjectMergeConflict &conflict : m_conflicts)
        conflict.takesTheirs = side == Side::Theirs || (side == Side::Newer && conflict.isTheirsNewer());
    Q_EMIT dataChanged(index(0, Ours), index(rowCount() - 1, Theirs), {Qt::CheckStateRole});
}

int ProjectMergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ProjectMergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProjectMergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectMergeConflict &conflict = m_conflicts[size_t(index.row())];
    const bool isSide = index.column() != What;
    if (role == Qt::CheckStateRole && isSide)
        return conflict.takesTheirs == (index.column() == Theirs) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isSide)
        return sideText(index.column() == Ours ? conflict.ours : conflict.theirs);
    return conflict.where.isEmpty() ? conflict.what : conflict.what + u'\n' + conflict.where;
}

bool ProjectMergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() == What)
        return false;
    // Taking the mark off one side puts it on the other.
    const bool isChecked = value.value<Qt::CheckState>() == Qt::Checked;
    m_conflicts[size_t(index.row())].takesTheirs = isChecked == (index.column() == Theirs);
    Q_EMIT dataChanged(this->index(index.row(), Ours), this->index(index.row(), Theirs), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ProjectMergeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == What ? usual : usual | Qt::ItemIsUserCheckable;
}

QVariant ProjectMergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Changed on both sides");
    case Ours:
        return tr("Keep this project’s");
    case Theirs:
        return tr("Take the other’s");
    default:
        return {};
    }
}

} // namespace Quipu
