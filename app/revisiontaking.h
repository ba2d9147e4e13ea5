// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/readlane.h"
#include "models/jobs/revising.h"
#include "models/project/project.h"

#include <QSet>

#include <deque>

namespace Quipu {

// Takes new revisions of articles into the project while an import finds them. One that was read before the analyst
// changed something in its article is read again. Counts what became of the marks. GUI lane.
class RevisionTaking final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionTaking)

public:
    RevisionTaking(Project &project, Store &store, ReadLane &lane, QObject *parent = nullptr);

    struct Count
    {
        int articles = 0, kept = 0, moved = 0, changed = 0, lost = 0;
        ArticleId first {};
        QString title {}; // of the first

        bool asksForALook() const { return moved + changed + lost > 0; }
    };

    void take(ArticleId former, const Result<ArticleRevision> &revision);
    bool isBusy() const { return !m_waiting.empty() || m_isReading; }
    Count takeCount(); // since it was asked last
    QString summary(const Count &count) const; // translated

Q_SIGNALS:
    void settled(); // nothing waits any more
    void failed(const Quipu::Error &error);

private:
    void noteChange(const Change &change);
    void apply(const ArticleRevision &revision);
    void readNext();
    void end();

    Project &m_project;
    Store &m_store;
    ReadLane &m_lane;
    // Articles that were changed lately: what was read of them may be older than that.
    QSet<ArticleId> m_touched;
    std::deque<ArticleRevision> m_waiting; // to be read again
    bool m_isReading = false;
    bool m_isTaking = false;
    Count m_count;
};

} // namespace Quipu
