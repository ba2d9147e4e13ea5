// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr double hour = 3600;

// How much would be missed: the gap that it leaves, measured by how long ago it is.
double worthOf(const std::vector<Backup> &newestFirst, size_t i, const QDateTime &now)
{
    const double gap = double(newestFirst[i + 1].at.secsTo(newestFirst[i - 1].at));
    const double age = double(newestFirst[i].at.secsTo(now));
    return std::max(0.0, gap) / (std::max(0.0, age) + hour);
}

} // namespace

std::vector<Backup> superfluousBackups(std::vector<Backup> newestFirst, const BackupRules &rules, const QDateTime &now)
{
    std::vector<Backup> gone;
    const size_t most = size_t(std::max(1, rules.most));
    for (size_t i = newestFirst.size(); i-- > 1;) { // a clock that was wrong must not cost the newest one
        if (newestFirst[i].at.daysTo(now) <= rules.days)
            continue;
        gone.push_back(newestFirst[i]);
        newestFirst.erase(newestFirst.begin() + qsizetype(i));
    }
    while (newestFirst.size() > most) {
        size_t least = newestFirst.size() - 1; // the oldest, where there are no others between
        double worth = -1;
        for (size_t i = 1; i + 1 < newestFirst.size(); ++i) {
            const double here = worthOf(newestFirst, i, now);
            if (worth < 0 || here < worth) {
                worth = here;
                least = i;
            }
        }
        gone.push_back(newestFirst[least]);
        newestFirst.erase(newestFirst.begin() + qsizetype(least));
    }
    return gone;
}

} // namespace Quipu
