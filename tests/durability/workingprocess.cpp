// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workingprocess.h"

#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"
#include "tests/durability/randomverbs.h"

#include <QCoreApplication>

#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Quipu {

namespace {

constexpr int editsBetweenWhole = 16; // on average

void say(int pipe, WorkReport::Kind kind, ChangeId change, WholeVerb verb = WholeVerb::Nothing)
{
    const WorkReport report {kind, change.value, verb, sharedClock()};
    if (write(pipe, &report, sizeof report) != sizeof report)
        _exit(5);
}

void sayError(int pipe, const Error &error)
{
    const bool isTold = !error.what.isEmpty() && !error.remedy.isEmpty();
    say(pipe, isTold ? WorkReport::Kind::Refused : WorkReport::Kind::Silent, {});
}

void doWhole(WholeProjectVerbs &verbs, int pipe)
{
    const auto done = verbs.step();
    if (done)
        say(pipe, WorkReport::Kind::Whole, {}, *done);
    else
        sayError(pipe, done.error());
}

[[noreturn]] void work(const QString &path, quint32 seed, int steps, const DiskFault &fault, bool mayCompact, int pipe)
{
    std::mt19937 random(seed);
    if (fault.kind != DiskFault::Kind::None)
        installFaultyDisk();
    if (fault.isThereAtOpening)
        setDiskFault(fault);
    auto store = SqlStore::open(path, true);
    if (!store) {
        sayError(pipe, store.error());
        _exit(0);
    }
    if (!fault.isThereAtOpening && fault.kind != DiskFault::Kind::None)
        setDiskFault(fault);
    {
        Project project(**store, (*store)->opened(), QStringLiteral("tester"));
        RandomVerbs verbs(project, seed);
        if (const auto reader = Reader::open(path); reader && random() % 2 == 0)
            verbs.learn(**reader);
        WholeProjectVerbs whole(project, **store, seed, mayCompact);
        ChangeId refused; // a merge that was not made is no edit, and told as refused
        QObject::connect(store->get(), &Store::refused, [&](ChangeId change, const Error &error) {
            refused = change;
            sayError(pipe, error);
        });
        for (int step = 0; step < steps; ++step) {
            if (random() % editsBetweenWhole == 0)
                doWhole(whole, pipe);
            else
                verbs.step();
            QCoreApplication::sendPostedEvents(); // what the store has to say
            say(pipe, WorkReport::Kind::Made, verbs.last());
            if (random() % 3 == 0) {
                const Outcome saved = (*store)->flush();
                QCoreApplication::sendPostedEvents();
                if (saved && verbs.last() == refused)
                    continue;
                if (saved) {
                    say(pipe, WorkReport::Kind::Saved, verbs.last());
                } else {
                    sayError(pipe, saved.error());
                    (*store)->retry();
                }
            }
            // As an analyst does, it goes on before all is saved, but not far ahead of the disk.
            if (const Outcome written = (*store)->waitForRoom(int(random() % 8)); !written)
                (*store)->retry();
        }
    }
    store->reset();
    say(pipe, WorkReport::Kind::Ended, {});
    _exit(0);
}

} // namespace

qint64 sharedClock()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

WorkingProcess::WorkingProcess(const QString &project, quint32 seed, int steps, const DiskFault &fault, bool mayCompact)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        work(project, seed, steps, fault, mayCompact, ends[1]);
    }
    close(ends[1]);
    m_pipe = ends[0];
}

WorkingProcess::~WorkingProcess()
{
    close(m_pipe);
}

void WorkingProcess::listen(int milliseconds)
{
    const qint64 until = sharedClock() + milliseconds;
    while (m_isOpen) {
        const qint64 left = milliseconds < 0 ? -1 : std::max<qint64>(0, until - sharedClock());
        pollfd pipe {m_pipe, POLLIN, 0};
        if (poll(&pipe, 1, int(left)) <= 0)
            return;
        WorkReport report;
        if (read(m_pipe, &report, sizeof report) == sizeof report)
            m_reports.push_back(report);
        else
            m_isOpen = false;
        if (milliseconds == 0 && !m_reports.empty())
            return;
    }
}

void WorkingProcess::killAfter(int milliseconds)
{
    while (m_isOpen && m_reports.empty())
        listen(1000);
    listen(milliseconds);
    m_killedAt = sharedClock();
    kill(m_process, SIGKILL);
}

int WorkingProcess::wait()
{
    listen(-1);
    int status = 0;
    waitpid(m_process, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace Quipu
