// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/merging/mergeplan.h"
#include "models/project/project.h"
#include "views/dialogs/projectmergedesk.h"

#include <optional>
#include <stop_token>

namespace Quipu {

// Another project on its way into the one that is open, from the dialog's questions to the one step of undo. Compares
// in the pool what is saved; where the project changed meanwhile it is compared anew. GUI lane.
class ProjectMerging final : public ProjectMergeDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectMerging)

public:
    ProjectMerging(Project &project, Store &store, const QString &into, const QString &from, QObject *parent);
    ~ProjectMerging() override;

    QString from() const override;
    void compare() override;
    void merge(const std::vector<bool> &takesTheirs) override;
    void cancel() override;

private:
    void plan();
    void take(Result<MergePlan> plan);

    Project &m_project;
    Store &m_store;
    QString m_into, m_from;
    std::stop_source m_stop;
    std::optional<MergePlan> m_plan;
};

// A plan as a person reads it (projectmergetexts.cpp).
ProjectMergePreview previewOf(const MergePlan &plan);

} // namespace Quipu
