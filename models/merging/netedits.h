// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/projectcontent.h"

#include <map>

namespace Quipu {

// What two projects have in common, by their change logs.
struct CommonPart
{
    ChangeId shared; // the last line that both logs have; 0: they began apart
    ChangeId merged; // the last line of the other log up to which all of it is in this project: `shared` or later
};
Result<CommonPart> commonPart(ProjectContent &into, ProjectContent &from);

// What a project did since a line of its log, whatever was undone and redone: for each thing it touched, what that was
// then. In proportion to what was done since, not to the project.
struct NetEdits
{
    // By kind and mergeKey: nothing where it was not there yet.
    std::map<QString, std::map<QString, std::optional<QJsonObject>>> before;
    std::map<qint64, bool> presence; // articles that came or left: whether they were there
    std::map<qint64, std::map<qint64, bool>> folders; // folder, article: whether it was in
    bool isComplete = true; // else the log was compacted since, and does not tell
    std::map<QString, qint64> firstNew; // by kind: the first number given since the shared part; none: no new ones

    bool isNew(const QString &kind, qint64 number) const;
};
Result<NetEdits> netEdits(ProjectContent &project, const CommonPart &part);

} // namespace Quipu
