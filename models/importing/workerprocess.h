// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/importing/draftserver.h"

#include <QStringList>

#include <memory>
#include <sys/types.h>

namespace Quipu {

// The program that reads documents under guard, and how far it may go for each.
struct ReadingGuard
{
    QString program; // quipu itself; empty: nothing but verbatim text is read
    WorkerLimits limits {};
};

// A child process with one end of a socket. Not the protocol: that is DocumentWorker's. The thread that starts it must
// outlive it: the system ends it with that thread (PR_SET_PDEATHSIG).
class WorkerProcess final
{
    Q_DISABLE_COPY_MOVE(WorkerProcess)

public:
    enum class Ending { Exited, Crashed, OutOfTime, OutOfMemory, Forbidden, Unguarded };

    static Result<std::unique_ptr<WorkerProcess>> start(const ReadingGuard &guard);
    ~WorkerProcess(); // ends it and leaves no zombie

    int socket() const { return m_socket; } // does not block
    Ending end(); // ends it, if it has not ended itself, and tells why it did

private:
    WorkerProcess(pid_t process, int socket);

    pid_t m_process;
    int m_socket;
};

// The options of the hidden command line: what it is called with, and what it makes of that.
QStringList workerArguments(const WorkerLimits &limits);
struct WorkerCall
{
    WorkerLimits limits;
    QString language; // of what it says, a locale's name
};
bool isWorkerCall(int argc, char **argv);
WorkerCall workerCallOf(int argc, char **argv);

// In the child, first of all: ends with its parent, keeps nothing that was open but the socket.
void settleWorkerProcess();

} // namespace Quipu
