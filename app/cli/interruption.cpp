// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/console.h"

#include <csignal>
#include <unistd.h>

namespace Quipu {

namespace {

// A signal handler may touch nothing else.
volatile std::sig_atomic_t interruptionIsWanted = 0;

void endAtOnce(int)
{
    _exit(int(ExitCode::Cancelled));
}

void noteInterruption(int signal)
{
    interruptionIsWanted = 1;
    std::signal(signal, endAtOnce);
}

} // namespace

void Interruption::endsTheProgram()
{
    std::signal(SIGINT, endAtOnce);
    std::signal(SIGTERM, endAtOnce);
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is an error to tell, not an end
}

void Interruption::isAskedFor()
{
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

bool Interruption::isWanted()
{
    return interruptionIsWanted != 0;
}

} // namespace Quipu
