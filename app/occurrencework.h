// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/occurrences.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "views/dialogs/occurrencedesk.h"

namespace Quipu {

// The desk of "do the same with every other one": searches on a lane of its own and makes one step of undo of what was
// ticked. What changes in the meantime is left alone. GUI lane; goes with its dialog.
class OccurrenceWork final : public OccurrenceDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OccurrenceWork)

public:
    // The query's article is the open one.
    OccurrenceWork(Project &project, Store &store, const QString &path, OccurrenceQuery query, QObject *parent);

    QString question() const override;
    QString verb() const override;
    bool seeksText() const override { return m_query.work == OccurrenceQuery::Work::Tag && hasOptions(); }
    bool hasOptions() const override { return m_query.places.empty(); }
    void find(const OccurrenceOptions &options) override;
    void apply(const std::vector<bool> &isChosen) override;
    void cancel() override;
    void show(ArticleId article, TextSpan span) override;

Q_SIGNALS:
    void placeRequested(Quipu::ArticleId article, Quipu::TextSpan span);

private:
    void askNext();
    void take(OccurrenceRun::Piece piece);
    void end(const Outcome &outcome);
    bool isStale(const Edit<Mention> &edit) const;
    Outcome make(const std::vector<Edit<Mention>> &edits);

    Project &m_project;
    Store &m_store;
    ReadLane m_lane;
    OccurrenceQuery m_query;
    std::shared_ptr<OccurrenceRun> m_run;
    std::vector<Edit<Mention>> m_edits; // of the places that arrived
    std::vector<Edit<Mention>> m_since; // that others made since the search began
};

} // namespace Quipu
