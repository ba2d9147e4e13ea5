// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/articlecopies.h"

#include <QAbstractTableModel>

namespace Quipu {

// The copies of one article and itself, the lead first, those set apart last. Small: one group is in memory. GUI lane.
class CopyListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyListModel)

public:
    enum Column { StandingColumn, LikenessColumn, TitleColumn, OutletColumn, PublishedColumn, FileColumn, ColumnCount };
    enum Role {
        IsAskedRole = Qt::UserRole + 1, // it is the article that is asked about
        IsLeadRole,
    };

    explicit CopyListModel(QObject *parent = nullptr);

    // copies: Reader::copiesOf(asked).
    void setCopies(ArticleId asked, CopyGroup copies);
    const CopyGroup &copies() const { return m_copies; }
    ArticleId asked() const { return m_asked; } // 0: none
    int count() const; // of those that are copies of one another; 0 where there are none
    const ArticleCopy *at(const QModelIndex &index) const; // null outside
    QModelIndex indexOf(ArticleId article) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const ArticleCopy &copy, int column) const;
    QString standing(const ArticleCopy &copy) const;

    ArticleId m_asked;
    CopyGroup m_copies;
};

} // namespace Quipu
