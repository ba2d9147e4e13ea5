// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"

namespace Quipu {

class HistoryModel;
class ReadLane;

// The newest lines of the change log for the history dock.
class HistoryList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryList)

public:
    HistoryList(ReadLane &lane, HistoryModel &model, QObject *parent = nullptr);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane &m_lane;
    HistoryModel &m_model;
};

} // namespace Quipu
