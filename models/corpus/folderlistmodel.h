// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/folder.h"

#include <QAbstractListModel>

namespace Quipu {

// The project's folders, sorted by name. It is told of them and asks nobody. Roles give raw values; GUI lane.
class FolderListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderListModel)

public:
    enum Role {
        FolderIdRole = Qt::UserRole + 1, // qint64
        QueryRole, // "" for a folder that is filled by hand
        CountRole, // articles; -1 while nobody knows
        IsCappedRole, // there are more
    };

    explicit FolderListModel(QObject *parent = nullptr);

    void setRows(std::vector<FolderRow> rows); // counts of saved searches that stay are kept
    void setCount(FolderId folder, int articles, bool isCapped); // of a saved search

    const std::vector<FolderRow> &rows() const { return m_rows; }
    const Folder *at(const QModelIndex &index) const; // null for an invalid index
    QModelIndex indexOf(FolderId folder) const;
    bool hasName(const QString &name, FolderId but = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // what is typed or dropped goes through Project

private:
    std::vector<FolderRow> m_rows;
};

} // namespace Quipu
