// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"

#include <QObject>
#include <QTimer>

namespace Quipu {

class Project;
class ReadLane;
class Store;
struct UndoSteps;

// Takes the project to any point of its history: as many undos or redos as lie between, a few at a time, so that the
// window goes on; where the undo stack ends, it is stocked anew from the log, also when one undoes by hand. A walk can
// be stopped after any step: the project is then at that step. GUI lane; reading is done on the read lane.
class HistoryWalk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWalk)

public:
    HistoryWalk(Project &project, Store &store, ReadLane &lane, QObject *parent = nullptr);

    void goTo(ChangeId step); // as it was right after this step
    void goToBefore(ChangeId step); // as it was right before it
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();
    void failed(const Quipu::Error &error);

private:
    void start(ChangeId step, bool keepsStep);
    void walk();
    bool hasArrived() const;
    bool isStackAtItsEnd() const;
    void stockThenWalk();
    void stockWhenLow();
    void restock(UndoSteps steps);
    void end();

    Project &m_project;
    Store &m_store;
    ReadLane &m_lane;
    QTimer m_next;
    ChangeId m_target;
    bool m_keepsTarget = true;
    bool m_goesBack = true;
    bool m_isRunning = false;
    bool m_isStocked = false; // the stack was filled at the place where the project is now
    bool m_isStocking = false;
    bool m_logHasMore = true; // steps before those of the stack
    bool m_logHasMoreAhead = true; // undone steps after them
    bool m_isRestocking = false;
    int m_lastIndex = 0; // of the stack, at the last change
    int m_done = 0;
    int m_total = 0;
};

} // namespace Quipu
