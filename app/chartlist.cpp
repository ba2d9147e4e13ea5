// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartlist.h"

#include "models/jobs/readlane.h"

namespace Quipu {

using namespace Qt::StringLiterals;

ChartList::ChartList(ReadLane &lane, ChartListModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{ }

void ChartList::applyEdits(const std::vector<Edit<Chart>> &edits)
{
    for (const Edit<Chart> &edit : edits) {
        if (edit.after)
            m_model.upsert(rowOf(*edit.after));
        else
            m_model.remove(edit.before->id);
    }
}

// What was asked before an edit was on disk is asked again when it is.
bool ChartList::isTouchedBy(const Change &change) const
{
    return !change.charts.empty();
}

void ChartList::ask()
{
    using Rows = std::vector<ChartRow>;
    m_lane.ask<Rows>(
        u"chart list"_s, this, [](Reader &reader) { return reader.charts(); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.reset(std::move(*rows));
            else
                Q_EMIT failed(rows.error());
            answered();
        });
}

} // namespace Quipu
