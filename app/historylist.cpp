// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historylist.h"

#include "models/jobs/readlane.h"
#include "models/project/historymodel.h"

namespace Quipu {

using namespace Qt::StringLiterals;

HistoryList::HistoryList(ReadLane &lane, HistoryModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{ }

bool HistoryList::isTouchedBy(const Change &) const
{
    return true;
}

void HistoryList::ask()
{
    using Lines = std::vector<LoggedChange>;
    m_lane.ask<Lines>(
        u"history"_s, this, [](Reader &reader) { return reader.history(HistoryModel::maximumRows); },
        [this](Result<Lines> lines) {
            if (lines)
                m_model.reset(*lines);
            else
                Q_EMIT failed(lines.error());
            answered();
        });
}

} // namespace Quipu
