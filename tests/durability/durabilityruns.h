// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace Quipu {

// What became of a project that was ill-treated many times. problems says each thing that must not be: an edit reported
// saved and gone, a file that no longer opens or does not verify, a crash, an error without words.
struct DurabilityReport
{
    QString name;
    int runs = 0;
    qint64 made = 0, saved = 0; // edits, and those of them that were reported saved
    int refusals = 0; // a fault that the program told of, or a damaged file that it would not open
    std::map<QString, int> whole; // what was done to the project as a whole: merged, restored, backed up
    int late = 0; // edits older than 100 ms that were not in the file yet
    QStringList problems;

    QJsonObject toJson() const;
};

// Each runs so many times in a folder of its own, from a seed, on random edits in processes of their own.
DurabilityReport killAtRandom(int runs, quint32 seed); // kill -9
DurabilityReport cutPowerAtRandom(int runs, quint32 seed); // unsynced writes lost, kept or torn
DurabilityReport fightAtRandom(int runs, quint32 seed); // three for one project, each killed some time
DurabilityReport failDiskAtRandom(int runs, quint32 seed); // full, short, unsynced, unreadable
DurabilityReport failDiskWhileMaking(int step); // each kind of fault, at every step-th operation
DurabilityReport flipBytes(int runs, quint32 seed); // of a small project, a few in each run
DurabilityReport truncate(int step); // a small project at every step-th length
// A small project damaged at random and read into a new one, which has to be sound.
DurabilityReport recoverDamaged(int runs, quint32 seed);
// Random edits, undone to the start and redone to the end; nothing is killed. The file's and the memory's growth are in
// `facts`.
DurabilityReport editForLong(int edits, quint32 seed, QJsonObject *facts);

} // namespace Quipu
