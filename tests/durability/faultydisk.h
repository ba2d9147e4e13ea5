// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quipu {

// What goes wrong with the disk under SQLite in this process. One at a time, for all files; counted from the moment it
// is set.
struct DiskFault
{
    enum class Kind {
        None,
        FullOnce, // one write finds no room
        Full, // every write from then on
        ShortWrite, // half of a write arrives, then it fails
        NoSync, // one sync fails
        NoRead, // one read fails
        PowerCut, // what no sync has covered is lost, kept or torn, each piece by chance; the process ends
    };

    Kind kind = Kind::None;
    int at = 0; // the operation it happens at: the at-th write (or sync, or read) from now, from 1
    quint32 seed = 1; // of the power cut's chances
    bool isThereAtOpening = false; // or only once the project is open
};

// The process's SQLite on a disk that fails as it is told: a layer over the system's own
// (https://www.sqlite.org/vfs.html). Installed for good.
void installFaultyDisk();
void setDiskFault(const DiskFault &fault);
bool hasDiskFailed(); // since the fault was set

constexpr int powerCutCode = 86; // with which the process ends

} // namespace Quipu
