// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/workerprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr const char *workerOption = "--extract-worker";

struct SpawnSettings
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;

    // Its socket is its standard input; a process group of its own keeps Ctrl+C from it, which is the parent's to hear.
    explicit SpawnSettings(int socket)
    {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&attributes);
        sigset_t all, none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSettings)
};

int spawn(pid_t &process, const ReadingGuard &guard, int socket)
{
    std::vector<QByteArray> words {QFile::encodeName(guard.program)};
    for (const QString &argument : workerArguments(guard.limits))
        words.push_back(argument.toUtf8());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const SpawnSettings settings(socket);
    return posix_spawn(&process, words.front().constData(), &settings.files, &settings.attributes, arguments.data(),
                       environ);
}

WorkerProcess::Ending endingOf(int status)
{
    if (WIFEXITED(status)) {
        const int code = WEXITSTATUS(status);
        return code == int(WorkerExit::Memory)   ? WorkerProcess::Ending::OutOfMemory
            : code == int(WorkerExit::Unguarded) ? WorkerProcess::Ending::Unguarded
                                                 : WorkerProcess::Ending::Exited;
    }
    switch (WTERMSIG(status)) {
    case SIGXCPU:
        return WorkerProcess::Ending::OutOfTime;
    case SIGSYS:
        return WorkerProcess::Ending::Forbidden;
    default:
        return WorkerProcess::Ending::Crashed;
    }
}

} // namespace

WorkerProcess::WorkerProcess(pid_t process, int socket)
    : m_process(process)
    , m_socket(socket)
{ }

WorkerProcess::~WorkerProcess()
{
    end();
    close(m_socket);
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const ReadingGuard &guard)
{
    int ends[2] = {-1, -1};
    int reason = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0 ? 0 : errno;
    pid_t process = -1;
    if (reason == 0) {
        reason = spawn(process, guard, ends[1]);
        close(ends[1]);
    }
    if (reason != 0) {
        if (ends[0] >= 0)
            close(ends[0]);
        return Error {Error::Kind::Io, qt_error_string(reason), guard.program, {}};
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return std::unique_ptr<WorkerProcess>(new WorkerProcess(process, ends[0]));
}

WorkerProcess::Ending WorkerProcess::end()
{
    if (m_process < 0)
        return Ending::Exited;
    // One that is ending already keeps its own reason: the signal comes too late to change it.
    kill(m_process, SIGKILL);
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    m_process = -1;
    return endingOf(status);
}

QStringList workerArguments(const WorkerLimits &limits)
{
    return {QString::fromLatin1(workerOption), QString::number(limits.seconds), QString::number(limits.megabytes),
            QLocale().name()};
}

bool isWorkerCall(int argc, char **argv)
{
    return argc > 1 && std::strcmp(argv[1], workerOption) == 0;
}

WorkerCall workerCallOf(int argc, char **argv)
{
    const auto word = [&](int index) { return QByteArray(index < argc ? argv[index] : ""); };
    WorkerCall call;
    call.limits.seconds = std::max(1, word(2).toInt());
    call.limits.megabytes = std::max(1, word(3).toInt());
    call.language = QString::fromUtf8(word(4));
    return call;
}

void settleWorkerProcess()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // a parent that is gone already is seen at the socket's end
    syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0);
    if (chdir("/") != 0) { } // it opens no file by a name of its own
}

} // namespace Quipu
