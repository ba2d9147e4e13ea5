// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace Quipu {

// Who has a project, as its lock says.
struct LockHolder
{
    QString who; // as the change log names people; empty where the lock does not say
    QString program;
    qint64 process = 0;
    QString machine;
    QDateTime since;
    bool isOnThisMachine = false;
    bool isGone = false; // the program, from this machine: its lock holds nobody back
    bool operator==(const LockHolder &) const = default;
};

// The lock that keeps a second writer out, held as long as the object lives: a file beside the project, so that it
// holds on networks and in synchronised folders too. A lock left on this machine by a program that is gone, or before
// the machine was started, is taken over; of another machine nobody can tell from here.
class ProjectLock final
{
    Q_DISABLE_COPY_MOVE(ProjectLock)

public:
    // who: what others are told. Errors: Locked (says who has it), Io.
    static Result<std::unique_ptr<ProjectLock>> take(const QString &project, const QString &who);

    // Locked when somebody else has taken the project in spite of the lock: then nothing more may be written.
    Outcome isOurs() const;

private:
    explicit ProjectLock(const QString &project);

    QString m_project;
    QLockFile m_file;
    QByteArray m_words; // what was written into it
};

// Nothing when nobody has the project. Reads the lock, nothing else.
std::optional<LockHolder> lockHolderOf(const QString &project);
// "Ana has had the project open on “desk” since ...", as an error that says what to do.
Error lockedBy(const LockHolder &holder, const QString &project);

// Takes away the lock of a machine that no longer has the project. Errors: Locked (the program that has it runs on this
// machine), Io. No lock is no error.
Outcome breakLock(const QString &project);

} // namespace Quipu
