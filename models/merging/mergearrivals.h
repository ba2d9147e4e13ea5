// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/merging/mergework.h"

namespace Quipu {

// The articles that a merge brings, with the marks on them: read from the other project while they are written, one at
// a time. Ends with Conflict where that project has changed since the plan was made, with Cancelled where it is told to
// stop.
class MergeArrivals final : public Arrivals
{
public:
    MergeArrivals(const MergeRequest &request, Numbering numbers, std::vector<ArticleId> articles, ChangeId newest);

    Outcome forEach(const std::function<Outcome(const std::shared_ptr<const Addition> &)> &take) const override;

private:
    Result<std::shared_ptr<const Addition>> addition(ProjectContent &from, ArticleId article) const;
    Outcome addEntity(ProjectContent &from, EntityId id, Addition &addition) const;

    QString m_path;
    std::function<bool()> m_isStopped;
    Numbering m_numbers;
    std::vector<ArticleId> m_articles;
    ChangeId m_newest; // of the other project's log, when the plan was made
};

} // namespace Quipu
