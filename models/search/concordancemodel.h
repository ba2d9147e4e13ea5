// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/concordance.h"

#include <QAbstractTableModel>

#include <vector>

namespace Quipu {

// The lines of a concordance as a table, sorted. Bounded: of more, the first in the sort are kept (hasLeftOut). GUI
// lane.
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcordanceModel)

public:
    enum Column { LeftColumn, KeywordColumn, RightColumn, ArticleColumn, DateColumn, ColumnCount };
    enum Role { ArticleIdRole = Qt::UserRole + 1 }; // qint64

    static constexpr size_t mostLines = 10'000;

    explicit ConcordanceModel(QObject *parent = nullptr);

    void clear();
    void add(std::vector<ConcordanceLine> lines); // a piece of a run
    // Sorts what is there; what was left out under another sort has to be asked for again.
    void setSort(ConcordanceSort sort);
    ConcordanceSort sort() const { return m_sort; }
    bool hasLeftOut() const { return m_added > m_lines.size(); }
    size_t added() const { return m_added; } // since clear()

    const std::vector<ConcordanceLine> &lines() const { return m_lines; }
    int rowOf(ArticleId article, TextSpan span) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConcordanceLine> m_lines;
    size_t m_added = 0;
    ConcordanceSort m_sort = ConcordanceSort::Text;
};

} // namespace Quipu
