// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/faultydisk.h"
#include "tests/durability/wholeprojectverbs.h"

#include <QString>

#include <sys/types.h>
#include <vector>

namespace Quipu {

// What a working process says of itself, as it says it.
struct WorkReport
{
    enum class Kind : char { Made, Saved, Refused, Silent, Whole, Ended }; // Silent: an error without words

    Kind kind = Kind::Made;
    qint64 change = 0; // the newest line of the log
    WholeVerb verb = WholeVerb::Nothing; // of Whole
    qint64 at = 0; // milliseconds of a clock that all processes share
};

// Random edits of a project in a process of its own, of single things and now and then of the whole, flushed now and
// then, until it is killed or has done `steps`.
class WorkingProcess final
{
    Q_DISABLE_COPY_MOVE(WorkingProcess)

public:
    WorkingProcess(const QString &project, quint32 seed, int steps, const DiskFault &fault = {},
                   bool mayCompact = false);
    ~WorkingProcess();

    // Kills it so many milliseconds after its first edit; at once when it is not to be killed and has ended.
    void killAfter(int milliseconds);
    int wait(); // how it ended: the exit code, or minus the signal

    const std::vector<WorkReport> &reports() const { return m_reports; }
    qint64 killedAt() const { return m_killedAt; }

private:
    void listen(int milliseconds);

    pid_t m_process = -1;
    int m_pipe = -1;
    bool m_isOpen = true;
    qint64 m_killedAt = 0;
    std::vector<WorkReport> m_reports;
};

qint64 sharedClock(); // milliseconds

} // namespace Quipu
