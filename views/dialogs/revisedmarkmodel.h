// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/revision.h"

#include <QAbstractTableModel>

#include <vector>

namespace Quipu {

// What became of the marks of an article whose source was read again; lost ones first. Bounded by who fills it. GUI
// lane.
class RevisedMarkModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisedMarkModel)

public:
    enum Column { OutcomeColumn, KindColumn, WasColumn, NowColumn, ColumnCount };

    explicit RevisedMarkModel(QObject *parent = nullptr);

    void setMarks(std::vector<RevisedMark> marks);
    const RevisedMark &markAt(int row) const { return m_marks[size_t(row)]; }
    int count(RevisedMark::Outcome outcome) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString kindText(const RevisedMark &mark) const;

    std::vector<RevisedMark> m_marks;
};

} // namespace Quipu
