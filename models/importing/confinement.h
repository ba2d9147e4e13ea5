// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quipu {

// What this process can still be harmed or do harm by; for the process that reads documents, before it reads any.
struct Confinement
{
    bool isSound = false; // false: something that this system offers could not be had; then nothing may be read
    bool hasFilter = false; // seccomp: no sockets, programs, processes, writing
    bool hasLandlock = false; // reads nothing but the system's libraries, fonts and tables; Linux 5.13 and newer
};

// Gives up for good all that reading a document does not need. Memory is counted as address space. Not in sanitizers'
// builds, which need it all: there memory is not limited.
Confinement confineThisProcess(qint64 memoryBytes);

// From now on so many more seconds of processor time; then SIGXCPU ends the process.
void limitProcessorTime(int seconds);

} // namespace Quipu
