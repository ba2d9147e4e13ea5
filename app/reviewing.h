// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/reviewfilter.h"
#include "models/annotation/rows.h"
#include "models/base/result.h"
#include "models/jobs/occurrences.h"
#include "models/storage/change.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace Quipu {

class Project;
class ReadLane;
class ReaderView;
class Selected;

// The review of the open article's suggestions: which one is next, and what answering one does. GUI lane.
class Reviewing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reviewing)

public:
    Reviewing(Project &project, Selected &selected, ReadLane &lane, QObject *parent = nullptr);

    void setReader(ReaderView *reader);
    const ReviewFilter &filter() const { return m_filter; }
    void setFilter(const ReviewFilter &filter);
    ReviewState state() const;

    void next(); // the next suggestion that passes, round the end
    void previous();
    void answer(ReviewStatus status); // the selected one, and goes on
    void answerSame(ReviewStatus status); // all of this article with its words and type: one step
    // The selected one's words are never suggested as its type again: in this article, or in the project.
    void neverAgain(bool inProject);

    // Edits that were computed since noteAnswers() without those of marks that have changed meanwhile.
    void noteAnswers();
    void setTaking(bool isTaking) { m_isTaking = isTaking; } // what changes meanwhile is nobody's answer
    std::vector<Edit<Mention>> withoutAnswered(std::vector<Edit<Mention>> edits) const;
    std::vector<Edit<Entity>> withoutEdited(std::vector<Edit<Entity>> edits) const; // entities likewise

Q_SIGNALS:
    void changed(); // state() or filter()
    void failed(const Quipu::Error &error);

private:
    void go(bool forward);
    std::vector<Mention> sameAs(const Mention &mark) const;
    void refuseEverywhere(const Refusal &refusal, std::shared_ptr<OccurrenceRun> run, std::vector<Mention> found);
    void settle(const Outcome &outcome);

    Project &m_project;
    Selected &m_selected;
    ReadLane &m_lane;
    QPointer<ReaderView> m_reader;
    ReviewFilter m_filter;
    QSet<MentionId> m_answered; // marks that changed since noteAnswers()
    bool m_isTaking = false;
    QSet<EntityId> m_edited; // entities that did
    std::vector<Place> m_marked; // what the analyst marked since
};

} // namespace Quipu
