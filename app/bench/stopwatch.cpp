// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/stopwatch.h"

#include <algorithm>
#include <ctime>
#include <vector>

namespace Quipu {

namespace {

double threadSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    const double start = threadSeconds();
    work();
    return threadSeconds() - start;
}

MedianTimes secondsInTurns(int rounds, const std::function<void()> &first, const std::function<void()> &second)
{
    std::vector<double> firstTimes, secondTimes;
    for (int round = 0; round < rounds; ++round) {
        firstTimes.push_back(secondsOf(first));
        secondTimes.push_back(secondsOf(second));
    }
    return {medianOf(firstTimes), medianOf(secondTimes)};
}

} // namespace Quipu
