// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/turnedclock.h"

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

std::atomic<qint64> offset = 0;

} // namespace

namespace Quipu {

void turnClock(qint64 seconds)
{
    offset = seconds;
}

} // namespace Quipu

// In the place of the C library's, which every library of the process asks.
extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long outcome = syscall(SYS_clock_gettime, clock, time);
    if (outcome == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += offset;
    return int(outcome);
}

extern "C" int gettimeofday(timeval *time, void *zone) noexcept
{
    const long outcome = syscall(SYS_gettimeofday, time, zone);
    if (outcome == 0)
        time->tv_sec += offset;
    return int(outcome);
}
