// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proposallist.h"

#include "models/jobs/entityreading.h"

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostProposals = 1000; // at a time; answered ones make room for more

} // namespace

ProposalList::ProposalList(const QString &projectPath, MergeProposalModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(projectPath)
    , m_model(model)
{ }

void ProposalList::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && std::exchange(m_isMissed, false))
        refresh();
}

bool ProposalList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.mentions.empty() || !change.entities.empty()
        || !change.distinctions.empty();
}

void ProposalList::ask()
{
    if (!m_isActive) {
        m_isMissed = true;
        answered();
        return;
    }
    Q_EMIT searching(true);
    using Rows = std::vector<MergeProposalRow>;
    m_lane.ask<Rows>(
        u"proposals"_s, this, [](Reader &reader) { return readMergeProposals(reader, mostProposals); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.setRows(std::move(*rows));
            else
                Q_EMIT failed(rows.error());
            Q_EMIT searching(false);
            answered();
        });
}

} // namespace Quipu
