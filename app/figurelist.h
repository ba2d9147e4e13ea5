// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/figures/figuretablemodel.h"
#include "models/storage/reader.h"

namespace Quipu {

class ReadLane;

// The figures table as an answer to its filter and sorting.
class FigureList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureList)

public:
    FigureList(ReadLane &lane, FigureTableModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &words);
    void sortByColumn(FigureTableModel::Column column, Qt::SortOrder order);
    void applyEdits(const std::vector<Edit<Figure>> &edits); // seen at once, without the file

Q_SIGNALS:
    void found(int shown);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askForRows(const std::vector<FigureId> &figures);

    ReadLane &m_lane;
    FigureTableModel &m_model;
    FigureFilter m_filter;
};

} // namespace Quipu
