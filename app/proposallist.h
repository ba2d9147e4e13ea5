// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/jobs/readlane.h"

namespace Quipu {

class MergeProposalModel;

// Entities that are probably the same, looked for on a lane of its own while somebody looks at them. GUI lane.
class ProposalList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalList)

public:
    ProposalList(const QString &projectPath, MergeProposalModel &model, QObject *parent = nullptr);

    void setActive(bool isActive);

Q_SIGNALS:
    void searching(bool isSearching);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane m_lane;
    MergeProposalModel &m_model;
    bool m_isActive = false;
    bool m_isMissed = true; // something changed, or nothing was looked for, while nobody looked
};

} // namespace Quipu
