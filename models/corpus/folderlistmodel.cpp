// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/folderlistmodel.h"

#include <algorithm>

namespace Quipu {

FolderListModel::FolderListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void FolderListModel::setRows(std::vector<FolderRow> rows)
{
    for (FolderRow &row : rows) {
        if (!row.folder.isSearch())
            continue;
        const auto known = std::ranges::find(m_rows, row.folder, &FolderRow::folder);
        row.articles = known == m_rows.end() ? -1 : known->articles;
        row.isCapped = known != m_rows.end() && known->isCapped;
    }
    std::ranges::sort(rows, [](const FolderRow &one, const FolderRow &other) {
        const int order = QString::localeAwareCompare(one.folder.name, other.folder.name);
        return order != 0 ? order < 0 : one.folder.id < other.folder.id;
    });
    if (rows == m_rows)
        return;
    const bool hasSameFolders = std::ranges::equal(
        rows, m_rows, [](const FolderRow &one, const FolderRow &other) { return one.folder.id == other.folder.id; });
    if (hasSameFolders) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FolderListModel::setCount(FolderId folder, int articles, bool isCapped)
{
    const QModelIndex known = indexOf(folder);
    if (!known.isValid())
        return;
    FolderRow &row = m_rows[size_t(known.row())];
    row.articles = articles;
    row.isCapped = isCapped;
    Q_EMIT dataChanged(known, known);
}

const Folder *FolderListModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[size_t(index.row())].folder : nullptr;
}

QModelIndex FolderListModel::indexOf(FolderId folder) const
{
    const auto found = std::ranges::find_if(m_rows, [folder](const FolderRow &row) { return row.folder.id == folder; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

bool FolderListModel::hasName(const QString &name, FolderId but) const
{
    return std::ranges::any_of(m_rows, [&](const FolderRow &row) {
        return row.folder.id != but && row.folder.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

int FolderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FolderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.folder.name;
    case Qt::ToolTipRole:
        return row.folder.isSearch() ? row.folder.query : row.folder.name;
    case FolderIdRole:
        return row.folder.id.value;
    case QueryRole:
        return row.folder.query;
    case CountRole:
        return row.articles;
    case IsCappedRole:
        return row.isCapped;
    default:
        return {};
    }
}

Qt::ItemFlags FolderListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (const Folder *folder = at(index)) {
        flags |= Qt::ItemIsEditable;
        flags.setFlag(Qt::ItemIsDropEnabled, !folder->isSearch());
    }
    return flags;
}

} // namespace Quipu
