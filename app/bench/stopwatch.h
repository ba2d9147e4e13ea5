// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace Quipu {

// The processor time that a piece of work takes of the calling thread, in seconds: what other programs do at the same
// time hardly counts.
double secondsOf(const std::function<void()> &work);

// The medians of two pieces of work done in turns, so that a machine that changes its speed changes it for both.
struct MedianTimes
{
    double first = 0;
    double second = 0;
};
MedianTimes secondsInTurns(int rounds, const std::function<void()> &first, const std::function<void()> &second);

} // namespace Quipu
