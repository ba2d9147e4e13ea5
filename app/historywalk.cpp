// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historywalk.h"

#include "app/savedstore.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"

#include <QElapsedTimer>

#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMs = 6; // of a frame's 16; one step is as long as one undo
constexpr int mostPending = 500; // changes that wait for the disk while the walk goes on
constexpr int lowStack = 50; // steps left, when one undoes by hand, at which the stack is filled again

} // namespace

HistoryWalk::HistoryWalk(Project &project, Store &store, ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(lane)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HistoryWalk::walk);
    connect(&m_project.history(), &QUndoStack::indexChanged, this, &HistoryWalk::stockWhenLow);
    connect(&m_project, &Project::historyRestocked, this, [this] {
        m_lastIndex = m_project.history().index();
        m_logHasMore = m_logHasMore || !m_isRestocking; // the project left steps out
    });
}

void HistoryWalk::goTo(ChangeId step)
{
    start(step, true);
}

void HistoryWalk::goToBefore(ChangeId step)
{
    start(step, false);
}

void HistoryWalk::start(ChangeId step, bool keepsStep)
{
    if (m_isRunning)
        return;
    if (const std::optional<Error> why = m_project.whyReadOnly()) {
        Q_EMIT failed(*why);
        return;
    }
    m_isRunning = true;
    whenSaved(m_store, this, [this, step, keepsStep] {
        m_lane.ask<StepDistance>(
            u"distance"_s, this, [step](Reader &reader) { return reader.distanceTo(step); },
            [this, step, keepsStep](Result<StepDistance> distance) {
                if (!m_isRunning || !distance || !distance->isReachable) {
                    if (!distance)
                        Q_EMIT failed(distance.error());
                    end();
                    return;
                }
                m_target = step;
                m_keepsTarget = keepsStep;
                m_goesBack = distance->isDone;
                const int itself = keepsStep ? 0 : 1;
                m_total = m_goesBack ? distance->later + itself : distance->ahead - itself;
                m_done = 0;
                m_isStocked = false;
                m_project.beginWalk();
                walk();
            });
    });
}

bool HistoryWalk::hasArrived() const
{
    if (m_done >= m_total)
        return true;
    if (m_goesBack) {
        const ChangeId last = m_project.lastDone();
        return last && (m_keepsTarget ? last <= m_target : last < m_target);
    }
    const ChangeId next = m_project.nextUndone();
    return next && (m_keepsTarget ? next > m_target : next >= m_target);
}

bool HistoryWalk::isStackAtItsEnd() const
{
    return m_goesBack ? !m_project.lastDone() : !m_project.nextUndone();
}

void HistoryWalk::walk()
{
    QElapsedTimer clock;
    clock.start();
    while (m_isRunning && m_project.isWalking() && !hasArrived() && clock.elapsed() < sliceMs) {
        if (isStackAtItsEnd()) {
            if (m_isStocked)
                break; // there is nothing more in the log either
            stockThenWalk();
            return;
        }
        if (m_store.pending() > mostPending) {
            whenSaved(m_store, this, [this] { m_next.start(0); });
            return;
        }
        m_isStocked = false;
        if (m_goesBack)
            m_project.undo();
        else
            m_project.redo();
        ++m_done;
    }
    const bool isOver = !m_project.isWalking() || hasArrived() || (isStackAtItsEnd() && m_isStocked);
    if (!m_isRunning || isOver) {
        end();
        return;
    }
    Q_EMIT progressed(m_done, m_total);
    m_next.start(0);
}

// The file has to hold what was done so far, or the stack would be filled with a state that is past.
void HistoryWalk::stockThenWalk()
{
    whenSaved(m_store, this, [this] {
        m_lane.ask<UndoSteps>(
            u"undo steps"_s, this, [](Reader &reader) { return reader.undoSteps(); },
            [this](Result<UndoSteps> steps) {
                if (!steps) {
                    Q_EMIT failed(steps.error());
                    end();
                } else if (m_store.pending() > 0 || !m_project.isWalking()) {
                    end(); // somebody did something else meanwhile
                } else {
                    m_logHasMore = steps->hasMoreDone;
                    m_logHasMoreAhead = steps->hasMoreUndone;
                    restock(std::move(*steps));
                    m_isStocked = true;
                    m_next.start(0);
                }
            });
    });
}

void HistoryWalk::stockWhenLow()
{
    const int index = m_project.history().index();
    const bool goesBack = index < std::exchange(m_lastIndex, index);
    const bool isLow
        = goesBack ? m_logHasMore && index < lowStack : m_logHasMoreAhead && index == m_project.history().count();
    if (m_isRunning || m_isStocking || !isLow)
        return;
    m_isStocking = true;
    whenSaved(m_store, this, [this] {
        const ChangeId last = m_project.lastDone();
        const ChangeId next = m_project.nextUndone();
        m_lane.ask<UndoSteps>(
            u"undo steps"_s, this, [](Reader &reader) { return reader.undoSteps(); },
            [this, last, next](Result<UndoSteps> steps) {
                m_isStocking = false;
                const bool isSame = m_store.pending() == 0 && !m_isRunning && m_project.lastDone() == last
                    && m_project.nextUndone() == next;
                if (!steps || !isSame)
                    return; // the next undo asks again
                const int ahead = m_project.history().count() - m_project.history().index();
                m_logHasMore = steps->hasMoreDone;
                m_logHasMoreAhead = steps->hasMoreUndone;
                if (int(steps->done.size()) > m_project.history().index() || int(steps->undone.size()) > ahead)
                    restock(std::move(*steps));
            });
    });
}

void HistoryWalk::restock(UndoSteps steps)
{
    m_isRestocking = true;
    m_project.restock(std::move(steps));
    m_isRestocking = false;
}

void HistoryWalk::cancel()
{
    m_isRunning = false;
}

void HistoryWalk::end()
{
    m_isRunning = false;
    m_next.stop();
    m_project.endWalk();
    Q_EMIT finished();
}

} // namespace Quipu
