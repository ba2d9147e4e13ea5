// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/charting/chartlistmodel.h"

namespace Quipu {

class ReadLane;

// The names of the project's charts for the charts dock. GUI lane.
class ChartList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartList)

public:
    ChartList(ReadLane &lane, ChartListModel &model, QObject *parent = nullptr);

    void applyEdits(const std::vector<Edit<Chart>> &edits); // seen at once, without the file

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane &m_lane;
    ChartListModel &m_model;
};

} // namespace Quipu
