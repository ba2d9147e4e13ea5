// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/store.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace Quipu {

// Whose version of what both sides changed.
enum class MergeChoice { Ours, Theirs };
enum class MergePreference { Ours, Theirs, Newer };
std::optional<MergePreference> mergePreferenceFromString(QStringView word); // "ours", "theirs", "newer"
QString toString(MergeChoice choice); // "ours", "theirs"

// What one side says, and who said so when.
struct MergeSide
{
    std::optional<QJsonObject> value; // as the change log has it, with this project's numbers; nothing: removed
    QString who;
    QDateTime at; // UTC; invalid where the log does not tell
};

// One thing that both sides changed, each in its own way.
struct MergeConflict
{
    QString kind; // as the change log calls it: "mentions"
    QString ourKey, theirKey; // what the two logs name it by
    QString label; // its words, its name
    QString where; // the title of its article; "" where it stands in none
    QStringList fields; // what both changed; "removed" where one side removed it
    MergeSide ours, theirs;
    QJsonObject ifOurs, ifTheirs; // what is to be done, as effects of the change log
    MergeChoice choice = MergeChoice::Ours;
};

struct MergeCounts
{
    int added = 0, same = 0, changed = 0, removed = 0, conflicts = 0;
    bool isEmpty() const { return added + changed + removed + conflicts == 0; }
};

// What merging one project into another will do: everything but what is written. In memory stands what analysts did on
// either side since they parted, and the numbers of articles; the articles that come are read while they are written.
struct MergePlan
{
    QString from; // path
    bool sharesBeginning = false; // both are copies of one project
    Counters given, after; // the numbers this project gives next, before and after
    Change change; // all but the conflicts
    std::vector<MergeConflict> conflicts;
    std::map<QString, MergeCounts> counts; // by kind
    int leftOut = 0; // what rests on something that is not there, or does not say what its article says
    int textsApart = 0; // articles that have another text on either side by now, and came as articles of their own

    bool changesNothing() const;
    // The one step that it is, with the choices made.
    Change finished() const;
};

struct MergeRequest
{
    QString into, from; // paths
    Counters given {}; // what `into` gives next; none told: as its file has it
    MergePreference preference = MergePreference::Ours;
    std::function<bool()> isStopped {}; // asked from any thread, also while the plan is carried out
    std::function<void(int done, int total)> progress {}; // articles compared; on the caller's thread
};

// Compares two projects; reads both, writes to none. Long: any lane but the window's. What changed on one side only is
// taken as it is; what both changed is a conflict unless the two go together. Errors: those of opening a project,
// Conflict (one project with itself), Cancelled.
Result<MergePlan> planMerge(const MergeRequest &request);

} // namespace Quipu
