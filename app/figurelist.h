// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/figures/figuretablemodel.h"
#include "models/storage/reader.h"

#include <functional>

namespace Quipu {

class ReadLane;
class Store;

// The figures table as an answer to its filter and sorting. GUI lane.
class FigureList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureList)

public:
    FigureList(ReadLane &lane, Store &store, FigureTableModel &model, QObject *parent = nullptr);

    void setFilter(const FigureFilter &filter); // its order is not taken
    void sortByColumn(FigureTableModel::Column column, Qt::SortOrder order);
    const FigureFilter &filter() const { return m_filter; } // with the order
    void applyEdits(const std::vector<Edit<Figure>> &edits); // seen at once, without the file
    // The figures as they are now, in the order asked, those that are gone left out: at once when their rows are at
    // hand, else when the file, with every edit in it, has been asked.
    void withRows(const std::vector<FigureId> &figures, std::function<void(const std::vector<FigureRow> &)> then);
    // The next one (1) or the one before (-1) that nobody has reviewed, beginning anew at the end of the list.
    void findUnreviewed(FigureId from, int step);

Q_SIGNALS:
    void found(int shown);
    void unreviewedFound(Quipu::FigureId figure); // 0: everything is reviewed

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askForRows(const std::vector<FigureId> &figures);
    void searchUnreviewed(const std::vector<FigureId> &rest);

    ReadLane &m_lane;
    Store &m_store;
    FigureTableModel &m_model;
    FigureFilter m_filter;
};

} // namespace Quipu
