// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/historypath.h"

#include "models/storage/columns.h"
#include "models/storage/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<ChangeId> stepAt(Connection &connection, ChangeId line)
{
    while (line.value > 0) {
        Statement found(connection, u"line_at"_s);
        found.bind(u":id"_s, line);
        if (!found.next())
            return found.failed() ? Result<ChangeId>(found.error()) : ChangeId {};
        const ChangeId id {found.number(0)};
        const ChangeId target {found.number(2)};
        switch (actionFromWord(found.text(1))) {
        case LoggedChange::Action::Do:
            return id;
        case LoggedChange::Action::Redo:
            return target;
        case LoggedChange::Action::Undo: // of a walk: the last that it undid
            line = {target.value - 1};
            break;
        default:
            line = {id.value - 1};
        }
    }
    return ChangeId {};
}

Result<HistoryPath> HistoryPath::between(Connection &connection, ChangeId from, ChangeId to)
{
    HistoryPath path;
    auto back = stepAt(connection, from);
    auto ahead = stepAt(connection, to);
    while (back && ahead && *back != *ahead) {
        // A step is newer than the one it grew on, so the newer of both is on one side only.
        auto &newer = *back > *ahead ? back : ahead;
        (*back > *ahead ? path.undone : path.redone).push_back(*newer);
        newer = stepAt(connection, {newer->value - 1});
    }
    if (!back || !ahead)
        return back ? ahead.error() : back.error();
    std::ranges::reverse(path.redone);
    return path;
}

} // namespace Quipu
