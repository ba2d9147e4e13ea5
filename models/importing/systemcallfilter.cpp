// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/systemcallfilter.h"

#include <QtGlobal>

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <seccomp.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace Quipu {

namespace {

constexpr std::initializer_list<const char *> allowedCalls = {
    // memory
    "brk", "mmap", "mmap2", "munmap", "mremap", "mprotect", "madvise", "membarrier",
    // what is open, and looking at files
    "read", "readv", "pread64", "write", "writev", "close", "close_range", "lseek", "_llseek", "fstat", "fstat64",
    "newfstatat", "fstatat64", "stat", "stat64", "lstat", "lstat64", "statx", "access", "faccessat", "faccessat2",
    "readlink", "readlinkat", "getcwd", "getdents", "getdents64", "statfs", "statfs64", "fstatfs", "fstatfs64", "fcntl",
    "fcntl64", "dup", "poll", "ppoll", "fadvise64", "fadvise64_64",
    // time and chance
    "clock_gettime", "clock_gettime64", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "times",
    "getrandom", "getrusage",
    // itself
    "exit", "exit_group", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "tgkill",
    "restart_syscall", "futex", "futex_time64", "rseq", "set_robust_list", "get_robust_list", "sched_yield",
    "sched_getaffinity", "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "uname", "sysinfo",
    "getrlimit", "ugetrlimit", "arch_prctl", "set_tid_address"};

constexpr std::initializer_list<const char *> deadlyCalls = {"socketpair",
                                                             "connect",
                                                             "bind",
                                                             "listen",
                                                             "accept",
                                                             "accept4",
                                                             "sendto",
                                                             "sendmsg",
                                                             "sendmmsg",
                                                             "execve",
                                                             "execveat",
                                                             "fork",
                                                             "vfork",
                                                             "ptrace",
                                                             "process_vm_readv",
                                                             "process_vm_writev",
                                                             "kill",
                                                             "tkill",
                                                             "mount",
                                                             "umount2",
                                                             "pivot_root",
                                                             "chroot",
                                                             "unshare",
                                                             "setns",
                                                             "init_module",
                                                             "finit_module",
                                                             "kexec_load",
                                                             "bpf",
                                                             "perf_event_open",
                                                             "userfaultfd",
                                                             "keyctl",
                                                             "add_key",
                                                             "request_key",
                                                             "io_uring_setup",
                                                             "open_by_handle_at",
                                                             "reboot",
                                                             "swapon"};

constexpr scmp_arg_cmp argumentIs(unsigned number, scmp_compare how, uint64_t value)
{
    return {number, how, value, 0};
}

class CallFilter final
{
public:
    CallFilter()
        : m_context(seccomp_init(SCMP_ACT_ERRNO(ENOSYS))) // libraries take another way where a call is not there
    { }
    ~CallFilter() { seccomp_release(m_context); }
    Q_DISABLE_COPY_MOVE(CallFilter)

    // The arguments that it is about; none: any.
    void add(uint32_t action, const char *name, std::initializer_list<scmp_arg_cmp> arguments = {})
    {
        const int call = seccomp_syscall_resolve_name(name);
        if (m_context == nullptr || call == __NR_SCMP_ERROR || call < 0) // not a call of this machine
            return;
        m_isSound = seccomp_rule_add_array(m_context, action, call, unsigned(arguments.size()), arguments.begin()) == 0
            && m_isSound;
    }

    Protection load()
    {
        if (m_context == nullptr || !m_isSound)
            return Protection::Failed;
        const int result = seccomp_load(m_context);
        if (result == -EINVAL || result == -ENOSYS || result == -ECANCELED)
            return Protection::Absent;
        return result == 0 ? Protection::Active : Protection::Failed;
    }

private:
    scmp_filter_ctx m_context;
    bool m_isSound = true;
};

void addOpening(CallFilter &filter)
{
    constexpr uint64_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    filter.add(SCMP_ACT_ALLOW, "open", {{1, SCMP_CMP_MASKED_EQ, writing, 0}});
    filter.add(SCMP_ACT_ALLOW, "openat", {{2, SCMP_CMP_MASKED_EQ, writing, 0}});
}

} // namespace

Protection filterSystemCalls()
{
    CallFilter filter;
    for (const char *name : allowedCalls)
        filter.add(SCMP_ACT_ALLOW, name);
    for (const char *name : deadlyCalls)
        filter.add(SCMP_ACT_KILL_PROCESS, name);
    addOpening(filter);
    // A socket of this machine is what a user database is asked through: refused, not deadly.
    filter.add(SCMP_ACT_KILL_PROCESS, "socket", {argumentIs(0, SCMP_CMP_NE, AF_UNIX)});
    filter.add(SCMP_ACT_ERRNO(ENOTTY), "ioctl");
    // Asking for limits, and setting the time of its own.
    filter.add(SCMP_ACT_ALLOW, "prlimit64", {argumentIs(0, SCMP_CMP_EQ, 0), argumentIs(2, SCMP_CMP_EQ, 0)});
    filter.add(SCMP_ACT_ALLOW, "prlimit64", {argumentIs(0, SCMP_CMP_EQ, 0), argumentIs(1, SCMP_CMP_EQ, RLIMIT_CPU)});
    filter.add(SCMP_ACT_ALLOW, "setrlimit", {argumentIs(0, SCMP_CMP_EQ, RLIMIT_CPU)});
    return filter.load();
}

} // namespace Quipu
