// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/project/historyfilter.h"

#include <QStringList>

namespace Quipu {

class HistoryModel;
class ReadLane;

// The lines of the change log that answer the history dock's filter. GUI lane.
class HistoryList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryList)

public:
    HistoryList(ReadLane &lane, HistoryModel &model, QObject *parent = nullptr);

    void setFilter(const HistoryFilter &filter);
    void setWatched(bool isWatched); // in view: else nothing is asked until it is

Q_SIGNALS:
    void found(int shown);
    void peopleFound(const QStringList &people);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askForRows(const std::vector<ChangeId> &changes);

    ReadLane &m_lane;
    HistoryModel &m_model;
    HistoryFilter m_filter;
    QStringList m_people;
    bool m_isWatched = true;
    bool m_isMissing = false; // was to be asked while nobody watched
};

} // namespace Quipu
