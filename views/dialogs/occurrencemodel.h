// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/concordance.h"

#include <QAbstractTableModel>

#include <vector>

namespace Quipu {

// Places of words with what stands around them, each with a tick. Bounded by who fills it. GUI lane.
class OccurrenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OccurrenceModel)

public:
    enum Column { LeftColumn, KeywordColumn, RightColumn, ArticleColumn, ColumnCount };

    explicit OccurrenceModel(QObject *parent = nullptr);

    void clear();
    void add(const std::vector<ConcordanceLine> &lines); // ticked
    void setAll(bool isChosen);
    const std::vector<bool> &chosen() const { return m_chosen; }
    int chosenCount() const { return m_chosenCount; }
    const ConcordanceLine &lineAt(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    std::vector<ConcordanceLine> m_lines;
    std::vector<bool> m_chosen;
    int m_chosenCount = 0;
};

} // namespace Quipu
