// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurereplacing.h"
#include "models/jobs/reextractionjob.h"
#include "views/dialogs/reextractiondesk.h"

#include <QSet>

#include <optional>

namespace Quipu {

// Finding a project's figures again, from the dialog's questions to the project's step of undo. Applying looks once
// more and takes the differences as they come, so that nothing is held for it; figures that the analyst touches
// meanwhile are left alone. GUI lane.
class Reextracting final : public ReextractionDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reextracting)

public:
    Reextracting(Project &project, Store &store, const QString &path, QObject *parent);

    void find() override;
    void apply(const Choice &isChosen) override;
    void cancel() override;
    void show(ArticleId article, const Figure &figure) override;
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void placeRequested(Quipu::ArticleId article, const Quipu::Figure &figure);
    void workProgressed(int done, int total); // for the status bar
    void workEnded();
    void replaced(const Quipu::ReextractionCounts &counts); // and can be undone

private:
    void start();
    void take(const std::vector<ArticleDifference> &piece);
    void end(const Outcome &outcome);
    Outcome finishReplacing(const Outcome &outcome);

    Project &m_project;
    Store &m_store;
    ReextractionJob m_job;
    std::optional<FigureReplacing> m_replacing; // while it applies
    ReextractionCounts m_counts; // of what was applied
    QSet<FigureId> m_touched; // by the analyst, while it applies
    Outcome m_outcome = Done {};
    bool m_isReplacing = false; // in the project, at this moment
};

} // namespace Quipu
