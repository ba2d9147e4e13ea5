// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"

#include <QAbstractListModel>

#include <vector>

namespace Quipu {

// The mentions of one article, sorted by where they stand in its text. Small: it holds all of them and is told what
// changed. GUI lane.
class MentionModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionModel)

public:
    enum Role {
        MentionIdRole = Qt::UserRole + 1, // qint64
        TypeRole,
        EntityNameRole,
        StatusRole, // int of ReviewStatus
        StartRole,
        EndRole,
    };

    explicit MentionModel(QObject *parent = nullptr);

    void reset(std::vector<MentionRow> rows);
    void upsert(const MentionRow &row);
    void remove(MentionId mention);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const std::vector<MentionRow> &rows() const { return m_rows; }

private:
    std::vector<MentionRow> m_rows;
};

} // namespace Quipu
